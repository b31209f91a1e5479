/** Names for the option `speaker`, while it is being typed. */
import { offered } from "./callback.ts";
import { quietly } from "./intake.ts";
import { arrivalOf, type Of } from "./interaction.ts";
import { respond } from "./respond.ts";
import type { Service } from "./service.ts";

export function onTyped(service: Service, typed: Of<"typed">): void {
  const focused = typed.data.options.find((option) => option.focused);
  const choices = focused?.name === "speaker" ? service.loaded()?.choices(String(focused.value)) : [];
  service.aside(() => respond(service, arrivalOf(typed), offered(choices ?? [])), quietly);
}
