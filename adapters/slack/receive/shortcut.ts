/** “Who said this?” in a message's menu: every quotation in it is checked, in a window. */
import { checksOf } from "../../asking/checks.ts";
import type { Names } from "../../corpus/audience.ts";
import { readOr } from "../../observability/unread.ts";
import { OURS } from "../limits.ts";
import { namesOf } from "../read-at.ts";
import { SHORTCUT } from "../scopes.ts";
import { sentenceModal } from "../send/modal.ts";
import { renderChecks } from "../send/render-checks.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { type Asker, decline, tell } from "./asker.ts";
import { ShortcutBody } from "./events.ts";
import { wordsIn } from "./words-in.ts";

export function onShortcut(service: Service, body: unknown): void {
  const read = readOr(service, "shortcut", ShortcutBody, body);
  if (read === null || read.callback_id !== SHORTCUT.id) return;
  const { team, user, channel, trigger_id: trigger, response_url: response, message } = read;
  const asker: Asker = { user: user.id, channel: channel.id, thread: null, response };
  const caller = { team: team.id, home: user.team_id ?? null, user: user.id, channel: channel.id };
  const problem = objection(service, caller);
  if (problem !== null) {
    decline(service, asker, problem);
    return;
  }
  service.background(
    () =>
      check(service, {
        trigger,
        asker,
        text: wordsIn(message, service.identity.user),
        at: namesOf(caller, "asker"),
      }),
    (sorry) => tell(service, asker, sorry),
  );
}

interface Checking {
  readonly trigger: string;
  readonly asker: Asker;
  readonly text: string;
  readonly at: Names;
}

/** The window opens before the work begins: Slack waits for three seconds, and not at all for a coverage that is being read. */
async function check(service: Service, { trigger, asker, text, at }: Checking): Promise<void> {
  const { web, report, ready, present } = service;
  let id: string | undefined;
  try {
    const opened = await web.views.open({
      trigger_id: trigger,
      view: sentenceModal(SHORTCUT.name, SENTENCES.checking),
    });
    id = opened.view?.id;
  } catch {
    report("warn", "slack-window-refused");
  }
  if (id === undefined) return tell(service, asker, SENTENCES.tooLate);
  await ready(at);
  const { ask } = present(at);
  // One more than is shown, so that it is told that there are more.
  const checks = checksOf(text, ask, OURS.checks + 1);
  await web.views.update({
    view_id: id,
    view: checks.ok ? renderChecks(checks.value) : sentenceModal(SHORTCUT.name, checks.problem),
  });
}
