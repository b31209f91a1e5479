/** “Who said this?” in a message's menu: every quotation of the message is checked, for the one who asks alone. */
import { MENU } from "./commands-data.ts";
import { admit, quietly } from "./intake.ts";
import { arrivalOf, type Message, type Of } from "./interaction.ts";
import { readable } from "./readable.ts";
import { tell } from "./respond.ts";
import { SENTENCES } from "./sentences.ts";
import type { Service } from "./service.ts";

export function onMenu(service: Service, menu: Of<"menu">): void {
  const arrival = arrivalOf(menu);
  const { name, target_id: target, resolved } = menu.data;
  const message = resolved.messages[target];
  if (name !== MENU || message === undefined) {
    service.aside(() => tell(service, arrival, SENTENCES.unknown), quietly);
    return;
  }
  admit(service, arrival, { kind: "checks", text: wordsOf(message), inquiry: null, audience: "asker" });
}

/** All that a reader of the message sees of its words. */
function wordsOf({ content, embeds, message_snapshots: forwarded }: Message): string {
  const parts = [{ content, embeds }, ...forwarded.map(({ message }) => message)];
  return parts
    .flatMap((part) => [part.content, ...part.embeds.map(({ description }) => description ?? "")])
    .map(readable)
    .filter((words) => words !== "")
    .join("\n\n");
}
