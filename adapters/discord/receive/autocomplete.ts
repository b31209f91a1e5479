/** Names for the option `speaker`, while it is being typed. */
import type { Names } from "../../corpus/audience.ts";
import { namesOf } from "../place.ts";
import { offered } from "../send/callback.ts";
import { respond } from "../send/respond.ts";
import type { Service } from "../service.ts";
import { mayBeOffered } from "./admission.ts";
import type { SpeakerChoice } from "./choices.ts";
import { arrivalOf, type Of } from "./interaction.ts";

export function onTyped(service: Service, typed: Of<"typed">): void {
  const focused = typed.data.options.find((option) => option.focused);
  const arrival = arrivalOf(typed);
  const isOffered = focused?.name === "speaker" && mayBeOffered(service, arrival);
  service.background(async () => {
    const choices = isOffered ? await namesFor(service, namesOf(arrival), String(focused.value)) : [];
    await respond(service, arrival, offered(choices));
  });
}

/** None while the coverage is being read. */
async function namesFor(service: Service, at: Names, part: string): Promise<SpeakerChoice[]> {
  if (!service.isReady([])) return [];
  await service.ready(at);
  return service.present(at).choices()(part);
}
