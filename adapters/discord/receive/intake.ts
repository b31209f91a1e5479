/** An interaction that asks → a question, taken once however often it is delivered, or kindly declined. */
import type { Question } from "../../delivery/question.ts";
import { namesOf, type Place, readPlace } from "../place.ts";
import { deferred } from "../send/callback.ts";
import { respond, tell } from "../send/respond.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import type { Arrival } from "./interaction.ts";

export interface Wanted extends Pick<Place, "kind" | "audience">, Pick<Question, "text" | "inquiry"> {}

/** One name for the interaction, however often it is delivered. */
function keyOf({ interaction }: Pick<Arrival, "interaction">): string {
  return `discord:${interaction}`;
}

export function questionOf(
  { ledger, isReady, inHand, now }: Pick<Service, "ledger" | "isReady" | "inHand" | "now">,
  arrival: Arrival,
  { text, inquiry, kind, audience }: Wanted,
): Question {
  const { application, interaction, token, guild, channel } = arrival;
  const at = namesOf(arrival);
  const isDeferred = !isReady(at) || inHand.isFull();
  const where = { channel, ...(guild === null ? {} : { guild }) };
  const place: Place = { kind, application, interaction, token, audience, isDeferred, ...where, at };
  const key = keyOf(arrival);
  return {
    key,
    text,
    inquiry,
    thread: null,
    place: JSON.stringify(place),
    // Each interaction takes one response and has three seconds for it: none waits for another.
    queue: key,
    asker: ledger.hash(arrival.user),
    asked: now(),
  };
}

/** It is on disk when this returns. */
export function admit(service: Service, arrival: Arrival, wanted: Wanted): void {
  const { ledger, metrics } = service;
  const question = questionOf(service, arrival, wanted);
  if (ledger.entry(question.key) !== null) {
    metrics.duplicate();
    return;
  }
  const problem = objection(service, arrival);
  if (problem === null) {
    take(service, arrival, question);
    return;
  }
  // Written down as done with, so that no later delivery of it is answered after all.
  ledger.decline(question);
  service.background(() => tell(service, arrival, problem));
}

/** While the coverage is being read, or too many wait before it, Discord is told in time that the answer comes later. */
export function take(service: Service, arrival: Arrival, question: Question): void {
  if (service.delivery.take(question) === "known") return;
  service.inHand.take(question.key);
  const { isDeferred, audience } = readPlace(question.place);
  if (isDeferred) service.background(() => respond(service, arrival, deferred(audience)));
}
