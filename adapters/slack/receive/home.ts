/** The bot's own page: how to ask, how much is searched, and what was said lately. */
import type { types } from "@slack/bolt";
import type { Names } from "../../corpus/audience.ts";
import { readOr } from "../../observability/unread.ts";
import { namesOf } from "../read-at.ts";
import { homeSentence } from "../send/modal.ts";
import { renderHome } from "../send/render-help.ts";
import type { Service } from "../service.ts";
import { objection } from "./admission.ts";
import { HomeBody, homeOf } from "./events.ts";

export function onHome(service: Service, body: unknown): void {
  const read = readOr(service, "app_home_opened", HomeBody, body);
  if (read === null || read.event.tab !== "home") return;
  const { team_id: team, event } = read;
  const { user } = event;
  const caller = { team, home: homeOf(read, event), user, channel: null };
  const problem = objection(service, caller);
  // What stands there stays there for a minute.
  if (problem === "") return;
  service.background(() =>
    problem === null
      ? show(service, user, namesOf(caller, "asker"))
      : publish(service, user, homeSentence(problem)),
  );
}

async function show(service: Service, user: string, at: Names): Promise<void> {
  const { isReady, ready, present } = service;
  if (!isReady(at)) {
    await publish(service, user, renderHome({ searched: null, samples: [], latest: [] }));
  }
  await ready(at);
  const { coverage, samples, latest } = present(at);
  const searched = coverage.searched();
  await publish(service, user, renderHome({ searched, samples: samples(), latest: latest() }));
}

async function publish({ web }: Service, user: string, view: types.HomeView): Promise<void> {
  await web.views.publish({ user_id: user, view });
}
