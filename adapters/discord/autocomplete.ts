/** Names for the option `speaker`, while it is being typed. */
import { mayBeOffered } from "./admission.ts";
import { offered } from "./callback.ts";
import { quietly } from "./intake.ts";
import { arrivalOf, type Of } from "./interaction.ts";
import { respond } from "./respond.ts";
import type { Service } from "./service.ts";

export function onTyped(service: Service, typed: Of<"typed">): void {
  const focused = typed.data.options.find((option) => option.focused);
  const arrival = arrivalOf(typed);
  const isOffered = focused?.name === "speaker" && mayBeOffered(service, arrival);
  const choices = isOffered ? service.loaded()?.choices(String(focused.value)) : [];
  service.aside(() => respond(service, arrival, offered(choices ?? [])), quietly);
}
