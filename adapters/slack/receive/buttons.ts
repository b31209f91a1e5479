/** What the buttons of an answer do in Slack. */
import { type Answer, ok } from "../../../src/index.ts";
import type { Put } from "../../../src/presentation/choosing.ts";
import type { Names } from "../../corpus/audience.ts";
import { answerTo } from "../../delivery/answer-to.ts";
import type { FoundAnswer } from "../../delivery/found.ts";
import { readOr } from "../../observability/unread.ts";
import { type Press as AnyPress, foundAgain, type Pressed, press } from "../../platform/buttons.ts";
import { type Place, readPlace } from "../place.ts";
import { namesOfPress, namesOfShared } from "../read-at.ts";
import { readAction } from "../send/actions.ts";
import { modal } from "../send/modal.ts";
import { type Audience, renderAnswer, renderMore } from "../send/render.ts";
import { audienceOf } from "../send/reply.ts";
import { respond } from "../send/respond.ts";
import type { SlackMessage } from "../send/slack-message.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { type Asker, decline, show, tell } from "./asker.ts";
import { PressedBody } from "./events.ts";

interface Press extends AnyPress {
  readonly place: Place;
  readonly asker: Asker;
  readonly trigger: string;
}

export function onPressed(service: Service, body: unknown): void {
  const read = readOr(service, "block_actions", PressedBody, body);
  if (read === null) return;
  const { team, user, channel, message, container, actions, response_url, trigger_id: trigger } = read;
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
      if (entry === null) return tell(service, asker, SENTENCES.forgotten);
      const place = readPlace(entry.question.place);
      const at = namesOfPress(place.at, caller);
      const presser = service.ledger.hash(`${team.id}:${user.id}`);
      const known = { action, entry, place, asker, at, presser, trigger };
      return press(service, known, inSlack(service, known));
    },
    (sorry) => tell(service, asker, sorry),
  );
}

function inSlack(service: Service, press: Press): Pressed<FoundAnswer> {
  const { action, place } = press;
  return {
    loading: SENTENCES.loading,
    find({ ask }, question, thread, most) {
      const asked = answerTo(ask, question, thread, most);
      return asked.ok ? ok({ kind: "answer", answer: asked.value }) : asked;
    },
    tell: (sentence) => tell(service, press.asker, sentence),
    turn: ({ answer }) => redraw(service, press, answer, audienceOf(place)),
    share: ({ answer }) =>
      action.kind === "keep" ? redraw(service, press, answer, "shared") : share(service, press, answer),
    context: (citation, around) => open(service, press, renderMore(citation, action.number, around)),
    choose: async (chosen) => choose(service, press, chosen),
  };
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
  if (!(await isSameAt(service, press, at))) return tell(service, asker, SENTENCES.notForChannel);
  const place: Place = { kind: "response", url: asker.response, audience: "channel", at };
  const key = `${entry.question.key}:shared`;
  service.delivery.take({ ...entry.question, key, place: JSON.stringify(place), queue: asker.channel });
  return redraw(service, press, answer, "shared");
}

/** Whether those who read it there may read all that whoever pressed was shown. */
async function isSameAt(service: Service, press: Press, at: Names): Promise<boolean> {
  await service.ready(at);
  if (service.present(at) === service.present(press.at)) return true;
  return (await foundAgain(service, { ...press, at }, inSlack(service, press))).ok;
}

/** In a window. */
async function open(service: Service, { trigger, asker }: Press, message: SlackMessage): Promise<void> {
  try {
    await service.web.views.open({ trigger_id: trigger, view: modal("In its place", message) });
  } catch {
    // The window came too late, or was refused: said to the one who pressed instead.
    await show(service, asker, message);
  }
}

/** Where it was asked; by the way that the press opened, if that leads there. */
function choose(
  service: Service,
  { action, entry: { question }, place, asker, at }: Press,
  chosen: Put,
): void {
  const isHere = place.kind === "response" && asker.response !== null;
  service.delivery.take({
    ...question,
    ...chosen,
    key: `${question.key}:${action.number}`,
    place: JSON.stringify({ ...place, at, ...(isHere ? { url: asker.response } : {}) }),
    asked: service.now(),
  });
}
