/** Calls to Slack in virtual time, without a socket: some go wrong before or after Slack had them, some arrive when nobody listens any more. */
import { BACKOFF } from "../../../adapters/delivery/backoff.ts";
import type { VirtualTime } from "../delivery/virtual-time.ts";
import { faultIn, refusalOf } from "./schedule-faults.ts";
import { isCalm, keyIn, type World } from "./schedule-world.ts";
import { argumentsOf } from "./wire.ts";
import { Refusal } from "./wire-book.ts";
import type { Arguments } from "./wire-rules.ts";

const WATCHED: ReadonlySet<string> = new Set(["chat.postMessage", "chat.postEphemeral", "chat.update"]);

type Answer = Readonly<Record<string, unknown>>;

/** What is called once, as Slack sees it: never two at once in a channel, none before the time that it named. */
export function createCalls(world: World, time: VirtualTime): typeof fetch {
  /** By channel, of one life. */
  let seen = { life: 0, busy: new Set<string>(), notBefore: new Map<string, number>() };

  function watched(channel: string): typeof seen {
    if (seen.life !== world.kills) seen = { life: world.kills, busy: new Set(), notBefore: new Map() };
    if (seen.busy.has(channel)) world.breaches.add(`two calls at once in ${channel}`);
    if (time.now() < (seen.notBefore.get(channel) ?? 0))
      world.breaches.add(`a call in ${channel} before the time that Slack named`);
    return seen;
  }

  return async (url, init) => {
    const method = new URL(url instanceof Request ? url.url : url).pathname.split("/").at(-1) ?? "";
    const body = init?.body;
    const args = argumentsOf(body instanceof URLSearchParams ? body.toString() : asText(body));
    const channel = String(args.channel);
    // A line in a direct message is of its question's queue, and so is its end: what is deleted doesn't say whose it was.
    if (!WATCHED.has(method)) return called(world, time, method, args);
    const { busy, notBefore } = watched(channel);
    busy.add(channel);
    try {
      const response = await called(world, time, method, args);
      const seconds = response.headers.get("retry-after");
      if (seconds !== null) notBefore.set(channel, time.now() + Number(seconds) * 1000);
      return response;
    } finally {
      busy.delete(channel);
    }
  };
}

function asText(body: unknown): string {
  return typeof body === "string" ? body : "";
}

async function called(world: World, time: VirtualTime, method: string, args: Arguments): Promise<Response> {
  const { dice, book } = world;
  const travel = () => time.wait(5 + dice.below(200));
  const isTaken = method.startsWith("chat.") && refusalOf(world, method, args) === null;
  if (isTaken && !isCalm(world) && dice.below(20) === 0) {
    // It arrives, but later than whoever sent it waits.
    world.faults += 1;
    world.lost.add(keyIn(args));
    time.at(time.now() + dice.below(BACKOFF.settle), () => void carriedOut(world, method, args));
    throw new TypeError("fetch failed");
  }
  const fault = faultIn(world, method, args);
  await travel();
  if (fault?.kind === "limited") return responseOf(429, "", { "retry-after": String(fault.seconds) });
  const isCarried = fault === null || fault.kind === "slow" || fault.carried;
  const answer = isCarried ? carriedOut({ book }, method, args) : { ok: false };
  await travel();
  switch (fault?.kind) {
    case "cut":
      throw new TypeError("fetch failed");
    case "status":
      return responseOf(fault.status, "<html>gateway</html>");
    case "code":
      return responseOf(200, { ok: false, error: fault.code });
    case "slow":
    case undefined:
      return responseOf(200, answer);
  }
}

function carriedOut({ book }: Pick<World, "book">, method: string, args: Arguments): Answer {
  try {
    return { ok: true, ...book.carryOut(method, args) };
  } catch (error) {
    if (!(error instanceof Refusal)) book.problems.push(`${method}: ${String(error)}`);
    return { ok: false, error: error instanceof Refusal ? error.message : "fatal_error" };
  }
}

/** What the SDK reads of a response, without the streams of a real one, which take their own time. */
function responseOf(status: number, body: Answer | string, headers: Readonly<Record<string, string>> = {}) {
  const isText = typeof body === "string";
  const text = isText ? body : JSON.stringify(body);
  const response = {
    status,
    statusText: String(status),
    ok: status < 300,
    url: "",
    headers: new Headers({ "content-type": isText ? "text/html" : "application/json", ...headers }),
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
  return response as unknown as Response; // no more of it is read
}
