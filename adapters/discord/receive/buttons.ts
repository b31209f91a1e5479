/** What the buttons and the menu of an answer do in Discord. */
import type { Put } from "../../../src/presentation/choosing.ts";
import type { Found } from "../../delivery/found.ts";
import { type Press as AnyPress, type Pressed, press } from "../../platform/buttons.ts";
import { namesOf, readPlace } from "../place.ts";
import { redrawn, shown } from "../send/callback.ts";
import { readAction } from "../send/custom-ids.ts";
import { renderMore } from "../send/render.ts";
import { drawn, foundFor } from "../send/reply.ts";
import { respond, tell } from "../send/respond.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { questionOf, take } from "./intake.ts";
import { type Arrival, arrivalOf, type Of } from "./interaction.ts";

interface Press extends AnyPress {
  readonly arrival: Arrival;
}

export function onPressed(service: Service, pressed: Of<"pressed">): void {
  const arrival = arrivalOf(pressed);
  const problem = objection(service, arrival);
  if (problem !== null) {
    service.background(() => tell(service, arrival, problem));
    return;
  }
  const action = readAction(pressed.data.custom_id, pressed.data.values);
  const entry = action === null ? null : service.ledger.entry(action.key);
  service.background(
    () => {
      if (action === null || entry === null) return tell(service, arrival, SENTENCES.forgotten);
      // Whatever stood where it was asked: nothing is shown but what may be read where it was pressed.
      const at = namesOf(arrival);
      const known = { action, entry, arrival, at, presser: service.ledger.hash(arrival.user) };
      return press(service, known, inDiscord(service, known));
    },
    (sorry) => tell(service, arrival, sorry),
  );
}

function inDiscord(service: Service, press: Press): Pressed<Found> {
  const { action, entry, arrival } = press;
  return {
    loading: SENTENCES.loading,
    find: foundFor,
    tell: (sentence) => tell(service, arrival, sentence),
    turn: (found) => respond(service, arrival, redrawn(drawn(found, entry.question, action.number))),
    share: () => share(service, press),
    context: (citation, around) =>
      respond(service, arrival, shown(renderMore(citation, action.number, around), "asker")),
    choose: async (chosen) => choose(service, press, chosen),
  };
}

/** A question of its own, so that it is shown once however often the button is pressed, and after a restart too. */
async function share(service: Service, { entry, arrival }: Press): Promise<void> {
  const { text, inquiry, key: original } = entry.question;
  const key = `${original}:shared`;
  const before = service.ledger.entry(key);
  if (before !== null && before.state !== "refused") return tell(service, arrival, SENTENCES.shared);
  const kind = readPlace(entry.question.place).kind;
  const question = questionOf(service, arrival, { kind, text, inquiry, audience: "channel" });
  // Where the first attempt came to nothing, the next press is one of its own.
  take(service, arrival, before === null ? { ...question, key } : question);
}

/** For whoever asked it where they asked, for others alone. */
function choose(service: Service, { entry: { question }, arrival, presser }: Press, chosen: Put): void {
  const audience = presser === question.asker ? readPlace(question.place).audience : "asker";
  take(service, arrival, questionOf(service, arrival, { ...chosen, kind: "answer", audience }));
}
