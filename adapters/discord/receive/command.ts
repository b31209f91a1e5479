/** `/whosaid`: its options are asked as they were stated. */

import { COMMAND, type OptionName } from "../commands/commands-data.ts";
import { tell } from "../send/respond.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { askedOfOptions } from "./asked.ts";
import { admit } from "./intake.ts";
import { arrivalOf, type Of, type Option } from "./interaction.ts";

export function onCommand(service: Service, command: Of<"command">): void {
  const arrival = arrivalOf(command);
  const { name, options } = command.data;
  if (name !== COMMAND) {
    service.background(() => tell(service, arrival, SENTENCES.unknown));
    return;
  }
  const stated = (option: Exclude<OptionName, "private">): string => String(statedIn(options, option) ?? "");
  const asked = askedOfOptions({
    words: stated("words"),
    speaker: stated("speaker"),
    about: stated("about"),
    since: stated("since"),
    until: stated("until"),
  });
  const audience = statedIn(options, "private") === true ? "asker" : "channel";
  admit(service, arrival, { ...asked, kind: "answer", audience });
}

function statedIn(options: readonly Option[], name: OptionName): Option["value"] | undefined {
  return options.find((option) => option.name === name)?.value;
}
