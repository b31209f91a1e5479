/** A message that asks → a question, taken once however often it is delivered, or kindly declined once. */

import { StateTrouble } from "../../delivery/ledger/state-trouble.ts";
import type { Question } from "../../delivery/question.ts";
import { isDirect, type Place } from "../place.ts";
import { namesOf, type Readers } from "../read-at.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { type Caller, objection } from "./admission.ts";
import { type Asker, decline, tell } from "./asker.ts";
import { typed } from "./markup.ts";

export interface Heard extends Caller {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** As Slack writes it down. */
  readonly text: string;
  /** Of the answer. */
  readonly readers: Readers;
}

/** One name for the message, whichever event brings it. */
export function keyOf({ team, channel, ts }: Pick<Heard, "team" | "channel" | "ts">): string {
  return `slack:${team}:${channel}:${ts}`;
}

/** Names a conversation: a thread, or a direct one from beginning to end. */
export function conversation(team: string, channel: string, root: string | null): string {
  return `slack:${team}:${channel}:${root ?? "top"}`;
}

/** It is on disk when this returns. */
export function take(service: Service, heard: Heard): void {
  const asker = askerOf(heard);
  const question = questionOf(service, heard);
  try {
    if (admit(service, question, heard, asker) === "taken") soon(service, asker);
  } catch (error) {
    // Slack brings it again, a few times: it may be taken then.
    if (error instanceof StateTrouble && service.isNewTrouble(question.key))
      decline(service, asker, SENTENCES.unwritable);
    throw error;
  }
}

export function questionOf({ identity, ledger }: Service, heard: Heard): Question {
  const { team, channel, user, ts, text } = heard;
  const root = rootOf(heard);
  const place: Place = {
    kind: "thread",
    channel,
    thread: root,
    asked: ts,
    user,
    at: namesOf(heard, heard.readers),
  };
  return {
    key: keyOf(heard),
    text: typed(text, identity.user),
    inquiry: null,
    thread: conversation(team, channel, root),
    place: JSON.stringify(place),
    queue: channel,
    asker: ledger.hash(`${team}:${user}`),
    asked: Math.round(Number(ts) * 1000),
  };
}

export function askerOf(heard: Heard): Asker {
  const { channel, user } = heard;
  return { channel, user, thread: rootOf(heard), response: null };
}

/** The thread that the answer stands in; null: none. In a conversation with the bot alone it stands beside the question. */
function rootOf({ channel, thread, ts }: Heard): string | null {
  return isDirect(channel) ? thread : (thread ?? ts);
}

/** One line, where the answer has to wait for the coverage; for that of a place alone it is no more than a moment. */
function soon(service: Service, asker: Asker): void {
  if (service.isReady([])) return;
  service.background(() => tell(service, asker, SENTENCES.loading));
}

/** known: it was taken, or declined, before. Where it is declined, its asker is told. */
export function admit(
  service: Service,
  question: Question,
  caller: Caller,
  asker: Asker,
): "taken" | "known" | "declined" {
  const { delivery, ledger, metrics } = service;
  if (ledger.entry(question.key) !== null) {
    metrics.duplicate();
    return "known";
  }
  const problem = objection(service, caller);
  if (problem === null) {
    return delivery.take(question);
  }
  // Written down as done with, so that no later delivery or edit of the same message is answered after all.
  ledger.decline(question);
  decline(service, asker, problem);
  return "declined";
}
