/** The bot's own page: how to ask, how much is searched, and what was said lately. */
import { HomeBody } from "./events.ts";
import { renderHome } from "./render-help.ts";
import type { Service } from "./service.ts";

export function onHome(service: Service, body: unknown): void {
  const read = HomeBody.safeParse(body);
  if (!read.success || read.data.event.tab !== "home") return;
  const { user } = read.data.event;
  service.aside(
    () => show(service, user),
    async () => {},
  );
}

async function show({ web, loaded, loading }: Service, user: string): Promise<void> {
  if (loaded() === null) {
    const view = renderHome({ searched: null, samples: [], latest: [] });
    await web.views.publish({ user_id: user, view });
  }
  const { coverage, samples, latest } = await loading;
  const view = renderHome({ searched: coverage.searched(), samples, latest: latest() });
  await web.views.publish({ user_id: user, view });
}
