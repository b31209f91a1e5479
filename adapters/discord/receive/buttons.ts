/** What the buttons and the menu of an answer do. The answer is asked again, and shown only if it still is the one that was shown. */

import type { Citation } from "../../../src/index.ts";
import type { Action } from "../../../src/presentation/actions.ts";
import { shownCitations } from "../../../src/presentation/card.ts";
import { chosenIn } from "../../../src/presentation/choosing.ts";
import { reachOf } from "../../../src/presentation/pages.ts";
import type { Names } from "../../corpus/audience.ts";
import { inquiryOf } from "../../delivery/answer-to.ts";
import type { Entry, Shown } from "../../delivery/ledger/ledger.ts";
import { isSameShown, sameAsShown } from "../../delivery/replay.ts";
import { turnsBefore } from "../../delivery/thread.ts";
import { apology } from "../../platform/apology.ts";
import { namesOf, readPlace } from "../place.ts";
import { redrawn, shown } from "../send/callback.ts";
import { readAction } from "../send/custom-ids.ts";
import { renderMore } from "../send/render.ts";
import { drawn, type Found, foundFor, heldFor, shownFor } from "../send/reply.ts";
import { respond, tell } from "../send/respond.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { questionOf, take } from "./intake.ts";
import { type Arrival, arrivalOf, type Of } from "./interaction.ts";

/** A button of ours, pressed under an answer that we know. */
interface Press {
  readonly action: Action;
  readonly entry: Entry;
  readonly arrival: Arrival;
}

export function onPressed(service: Service, pressed: Of<"pressed">): void {
  const { custom_id: id, values } = pressed.data;
  const arrival = arrivalOf(pressed);
  const problem = objection(service, arrival);
  if (problem !== null) {
    service.background(() => tell(service, arrival, problem));
    return;
  }
  const action = readAction(id, values);
  const entry = action === null ? null : service.ledger.entry(action.key);
  service.background(
    () =>
      action === null || entry === null
        ? tell(service, arrival, SENTENCES.forgotten)
        : act(service, { action, entry, arrival }),
    (id, error) => tell(service, arrival, apology(error, id)),
  );
}

async function act(service: Service, press: Press): Promise<void> {
  const { action, arrival, entry } = press;
  if (action.kind === "wrong") return doubt(service, press);
  // Whatever stood where it was asked: nothing is shown but what may be read where it was pressed.
  const found = await again(service, press, namesOf(arrival));
  if (typeof found === "string") return tell(service, arrival, found);
  switch (action.kind) {
    case "page":
      service.ledger.turning(entry.question.key, shownFor(found));
      return respond(service, arrival, redrawn(drawn(found, entry.question, action.number)));
    case "share":
    case "keep":
      return share(service, press);
    case "more":
      return more(service, press, found);
    case "choose":
      return choose(service, press, found);
  }
}

/** The very answer that was shown, in a place; or a sentence that says why it can't be had there. */
async function again(
  { isReady, ready, present, ledger, held }: Service,
  { entry: { question, shown: before }, action }: Press,
  at: Names,
): Promise<Found | string> {
  if (!isReady([])) return SENTENCES.loading;
  await ready(at);
  const most = action.kind === "more" ? action.number : reachOf(action.number);
  const found = foundFor(present(at), question, turnsBefore(ledger, question), most);
  if (!found.ok) return found.problem;
  return before !== null && isSame(found.value, before)
    ? heldFor(found.value, (answer) => held(answer, at, question.asked))
    : SENTENCES.changed;
}

function isSame(found: Found, before: Shown): boolean {
  return found.kind === "answer" ? sameAsShown(found.answer, before) : isSameShown(shownFor(found), before);
}

async function doubt(service: Service, { entry, arrival }: Press): Promise<void> {
  const opinion = service.ledger.hash(arrival.user);
  service.ledger.feedback(entry.question.key, opinion, "wrong", service.now());
  return tell(service, arrival, SENTENCES.thanks);
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

/** For whoever pressed, without noise for the others. */
async function more(service: Service, { action, arrival }: Press, found: Found): Promise<void> {
  const citation = citationsOf(found)[action.number - 1];
  if (citation === undefined) return tell(service, arrival, SENTENCES.noMore);
  const { coverage } = service.present(namesOf(arrival));
  const message = renderMore(citation, action.number, coverage.surroundings(citation));
  return respond(service, arrival, shown(message, "asker"));
}

function citationsOf(found: Found): readonly Citation[] {
  return found.kind === "answer" ? shownCitations(found.answer) : [];
}

/** The question again, with the full name of the one who was meant: for whoever asked it where they asked, for others alone. */
async function choose(service: Service, { action, entry, arrival }: Press, found: Found): Promise<void> {
  const { question } = entry;
  const asked = { text: question.text, inquiry: inquiryOf(question) };
  const chosen = found.kind === "answer" ? chosenIn(found.answer, action.number, asked) : null;
  if (chosen === null) return tell(service, arrival, SENTENCES.noMore);
  const isAsker = service.ledger.hash(arrival.user) === question.asker;
  const audience = isAsker ? readPlace(question.place).audience : "asker";
  take(service, arrival, questionOf(service, arrival, { ...chosen, kind: "answer", audience }));
}
