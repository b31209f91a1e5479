/** What the buttons of an answer do. The answer is asked again, and shown only if it still is the one that was shown. */
import type { Answer } from "../../../src/index.ts";
import type { Action } from "../../../src/presentation/actions.ts";
import { shownCitations } from "../../../src/presentation/card.ts";
import { chosenIn } from "../../../src/presentation/choosing.ts";
import { reachOf } from "../../../src/presentation/pages.ts";
import type { Names } from "../../corpus/audience.ts";
import { answerTo, inquiryOf } from "../../delivery/answer-to.ts";
import type { Entry } from "../../delivery/ledger/ledger.ts";
import { sameAsShown, shownOf } from "../../delivery/replay.ts";
import { turnsBefore } from "../../delivery/thread.ts";
import { apology } from "../../platform/apology.ts";
import { type Place, readPlace } from "../place.ts";
import { namesOfPress, namesOfShared } from "../read-at.ts";
import { readAction } from "../send/actions.ts";
import { modal } from "../send/modal.ts";
import { type Audience, renderAnswer, renderMore } from "../send/render.ts";
import { audienceOf } from "../send/reply.ts";
import { respond } from "../send/respond.ts";
import { renderSentence } from "../send/slack-message.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { type Asker, decline, tell } from "./asker.ts";
import { PressedBody } from "./events.ts";

/** A button of ours, pressed under an answer that we know. */
interface Press {
  readonly action: Action;
  readonly entry: Entry;
  readonly place: Place;
  readonly asker: Asker;
  /** Where it was pressed. */
  readonly at: Names;
  readonly opinion: string;
  readonly trigger: string;
}

export function onPressed(service: Service, body: unknown): void {
  const read = PressedBody.safeParse(body);
  if (!read.success) return;
  const { team, user, channel, message, container, actions, response_url, trigger_id } = read.data;
  const [pressed] = actions;
  const action =
    pressed === undefined
      ? null
      : readAction(pressed.action_id, pressed.selected_option?.value ?? pressed.value);
  if (action === null) return;
  const asker: Asker = {
    user: user.id,
    channel: channel?.id ?? "",
    thread: container?.is_ephemeral === true ? null : (message?.thread_ts ?? null),
    response: response_url ?? null,
  };
  // Nobody but the one who reads it has the home tab, where no button of ours stands.
  const caller = { team: team.id, home: user.team_id ?? null, user: user.id, channel: channel?.id ?? null };
  const problem = objection(service, caller);
  if (problem !== null) {
    decline(service, asker, problem);
    return;
  }
  const entry = service.ledger.entry(action.key);
  service.background(
    () => {
      if (entry === null) return tell(service, asker, renderSentence(SENTENCES.forgotten));
      const opinion = service.ledger.hash(`${team.id}:${user.id}`);
      const place = readPlace(entry.question.place);
      const at = namesOfPress(place.at, caller);
      return act(service, { action, entry, place, asker, at, opinion, trigger: trigger_id });
    },
    (id, error) => tell(service, asker, renderSentence(apology(error, id))),
  );
}

async function act(service: Service, press: Press): Promise<void> {
  const { action, asker } = press;
  if (action.kind === "wrong") return doubt(service, press);
  const answer = await again(service, press, press.at);
  if (typeof answer === "string") return tell(service, asker, renderSentence(answer));
  switch (action.kind) {
    case "page":
      service.ledger.turning(press.entry.question.key, shownOf(answer));
      return redraw(service, press, answer, audienceOf(press.place));
    case "keep":
      return redraw(service, press, answer, "shared");
    case "share":
      return share(service, press, answer);
    case "more":
      return more(service, press, answer);
    case "choose":
      return choose(service, press, answer);
  }
}

/** The very answer that was shown, in a place; or a sentence that says why it can't be had there. */
async function again(
  { isReady, ready, present, ledger, held }: Service,
  { entry: { question, shown }, action }: Pick<Press, "entry" | "action">,
  at: Names,
): Promise<Answer | string> {
  if (!isReady([])) return SENTENCES.loading;
  await ready(at);
  const most = action.kind === "more" ? action.number : reachOf(action.number);
  const asked = answerTo(present(at).ask, question, turnsBefore(ledger, question), most);
  if (!asked.ok) return asked.problem;
  return shown !== null && sameAsShown(asked.value, shown)
    ? held(asked.value, at, question.asked)
    : SENTENCES.changed;
}

async function doubt(service: Service, { entry, opinion, asker }: Press): Promise<void> {
  service.ledger.feedback(entry.question.key, opinion, "wrong", service.now());
  return tell(service, asker, renderSentence(SENTENCES.thanks));
}

/** In place of the message whose button was pressed. */
async function redraw(service: Service, press: Press, answer: Answer, audience: Audience): Promise<void> {
  const { action, asker, place, entry } = press;
  if (asker.response === null) return;
  const { key } = entry.question;
  const message = renderAnswer(answer, { key, page: action.number, audience });
  const outcome = await respond(
    { url: asker.response, fetching: service.fetching, audience: seenBy(place), replaces: true },
    message,
    key,
  );
  if (outcome.kind !== "posted") service.report("warn", "slack-page-lost", { outcome: outcome.kind });
}

function seenBy(place: Place): "asker" | "channel" {
  return place.kind === "response" ? place.audience : "channel";
}

/** A question of its own, so that it is shown once however often the button is pressed, and after a restart too. */
async function share(service: Service, press: Press, answer: Answer): Promise<void> {
  const { entry, asker } = press;
  if (asker.response === null) return;
  const at = namesOfShared(press.at, asker.channel);
  if (!(await isSameAt(service, press, at)))
    return tell(service, asker, renderSentence(SENTENCES.notForChannel));
  const place: Place = { kind: "response", url: asker.response, audience: "channel", at };
  const key = `${entry.question.key}:shared`;
  service.delivery.take({ ...entry.question, key, place: JSON.stringify(place), queue: asker.channel });
  return redraw(service, press, answer, "shared");
}

/** Whether those who read it there may read all that whoever pressed was shown. */
async function isSameAt(service: Service, press: Press, at: Names): Promise<boolean> {
  await service.ready(at);
  if (service.present(at) === service.present(press.at)) return true;
  return typeof (await again(service, press, at)) !== "string";
}

/** In a window: for whoever pressed, without noise for the others. */
async function more(service: Service, { action, trigger, asker, at }: Press, answer: Answer): Promise<void> {
  const citation = shownCitations(answer)[action.number - 1];
  if (citation === undefined) return tell(service, asker, renderSentence(SENTENCES.noMore));
  const { coverage } = service.present(at);
  const message = renderMore(citation, action.number, coverage.surroundings(citation));
  try {
    await service.web.views.open({ trigger_id: trigger, view: modal("In its place", message) });
  } catch {
    // The window came too late, or was refused: said to the one who pressed instead.
    await tell(service, asker, message);
  }
}

/** The question again, with the full name of the one who was meant. */
async function choose(
  service: Service,
  { action, entry, place, asker, at }: Press,
  answer: Answer,
): Promise<void> {
  const { question } = entry;
  const chosen = chosenIn(answer, action.number, { text: question.text, inquiry: inquiryOf(question) });
  if (chosen === null) return tell(service, asker, renderSentence(SENTENCES.noMore));
  const isHere = place.kind === "response" && asker.response !== null;
  service.delivery.take({
    ...question,
    ...chosen,
    key: `${question.key}:${action.number}`,
    place: JSON.stringify({ ...place, at, ...(isHere ? { url: asker.response } : {}) }),
    asked: service.now(),
  });
}
