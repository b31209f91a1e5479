/** Calls to Discord in virtual time, without a socket: some go wrong before or after Discord had them. */
import { refused } from "./refusals.ts";
import { faultBy, interactionIn } from "./verdict.ts";
import { type Fault, faulty } from "./wire.ts";
import type { Answered, Call } from "./wire-book.ts";
import { isCalm, type World } from "./world.ts";

/** A call on its way to Discord and back, without a socket. */
export async function called(
  world: World,
  url: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): Promise<Response> {
  const { time, book, dice } = world;
  const call: Call = {
    method: init?.method ?? "GET",
    path: new URL(url instanceof Request ? url.url : url).href.replace("http://127.0.0.1:1/api/v10", ""),
    body: typeof init?.body === "string" ? JSON.parse(init.body) : null,
    authorization: "",
  };
  const interaction = interactionIn(call.path);
  const refusal = refused(world.refusals.get(interaction), call, wantedOf(world, interaction), book);
  const fault = refusal ?? faultFor(world, call);
  if (!isDeferral(call)) inTime(world, interaction, fault);
  if (fault?.kind === "late") {
    time.at(time.now() + fault.milliseconds, () => void book.carryOut(call));
    await time.wait(call.path.startsWith("/interactions") ? 1200 : 8000);
    throw new DOMException("This operation was aborted", "AbortError");
  }
  await time.wait(5 + dice.below(60));
  const answered = faulty(book, call, fault);
  await time.wait(5 + dice.below(60));
  if (answered === null) throw new TypeError("fetch failed");
  return responseOf(answered);
}

/** "… is thinking" is tried beside the answer, and waits by itself. */
function isDeferral({ body }: Call): boolean {
  return typeof body === "object" && body !== null && "type" in body && body.type === 5;
}

/** Whoever was told to wait and calls before that time, in the same life, hasn't listened. */
function inTime({ time, book, kills, notBefore }: World, interaction: string, fault: Fault | null): void {
  const name = `${kills} ${interaction}`;
  if (time.now() < (notBefore.get(name) ?? 0))
    book.problems.push(`${interaction}: a call before the time that Discord named`);
  if (fault?.kind === "limited") notBefore.set(name, time.now() + fault.seconds * 1000);
}

/** Words of the answer; none of it where nobody asked. */
function wantedOf({ asked }: World, interaction: string): string {
  return asked.find(({ id }) => id === interaction)?.wanted ?? "\n";
}

function faultFor(world: World, { path }: Call): Fault | null {
  const { dice, troubles } = world;
  world.calls += 1;
  if (isCalm(world) || dice.below(3) > 0) return null;
  world.faults += 1;
  const fault = faultBy(dice);
  const id = interactionIn(path);
  troubles.set(id, [...(troubles.get(id) ?? []), fault]);
  return fault;
}

/** What the SDK reads of a response, without the streams of a real one, which take their own time. */
function responseOf({ status, body, headers = {} }: Answered): Response {
  const isText = typeof body === "string";
  const all = new Headers({ "content-type": isText ? "text/html" : "application/json", ...headers });
  const response = {
    status,
    statusText: String(status),
    ok: status < 300,
    headers: all,
    body: null,
    bodyUsed: false,
    json: async () => structuredClone(body),
    text: async () => String(body),
    arrayBuffer: async () => new ArrayBuffer(0),
  };
  return response as unknown as Response; // no more of it is read
}
