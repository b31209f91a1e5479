/** “Who said this?” in a message's menu: every quotation of the message is checked, for the one who asks alone. */
import { MENU } from "../commands/commands-data.ts";
import { tell } from "../send/respond.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { admit } from "./intake.ts";
import { arrivalOf, type Displayed, type Message, type Of } from "./interaction.ts";
import { readable } from "./readable.ts";

export function onMenu(service: Service, menu: Of<"menu">): void {
  const arrival = arrivalOf(menu);
  const { name, target_id: target, resolved } = menu.data;
  const message = resolved.messages[target];
  if (name !== MENU || message === undefined) {
    service.background(() => tell(service, arrival, SENTENCES.unknown));
    return;
  }
  admit(service, arrival, { kind: "checks", text: wordsOf(message), inquiry: null, audience: "asker" });
}

/** All that a reader of the message sees of its words. */
function wordsOf(message: Message): string {
  const words = [message, ...message.message_snapshots.map((forwarded) => forwarded.message)]
    .flatMap(({ content, embeds, components }) => [
      content,
      ...embeds.flatMap(inEmbed),
      ...components.flatMap(displayed),
    ])
    .map(readable)
    .filter((part) => part !== "");
  return [...new Set(words)].join("\n\n");
}

function inEmbed({ title, description, fields }: Message["embeds"][number]): string[] {
  return [title ?? "", description ?? "", ...(fields ?? []).flatMap(({ name, value }) => [name, value])];
}

function displayed({ content = "", components }: Displayed): string[] {
  return [content, ...components.flatMap(displayed)];
}
