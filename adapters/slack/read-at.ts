/** Who reads what stands in a conversation of Slack's → the names that articles may be limited to it by. */
import type { Names } from "../corpus/audience.ts";
import type { Caller } from "./receive/admission.ts";

/** asker: whoever asked, alone · own: whoever is in a channel that Slack says is the workspace's alone · others: whoever is in a channel, of
 * whatever organisation. */
export type Readers = "asker" | "own" | "others";

/** The workspace's name counts where nobody reads along who isn't of it. */
export function namesOf({ team, home, channel }: Omit<Caller, "user">, readers: Readers): Names {
  const isOfTeam = readers === "own" || (readers === "asker" && (home ?? team) === team);
  return [...(channel === null ? [] : [nameOf(channel)]), ...(isOfTeam ? [nameOf(team)] : [])];
}

/** What somebody who presses a button is shown: no more than those who read the answer are, nor than they may read themselves, and under an
 * answer that stands elsewhere by now nothing that is limited. */
export function namesOfPress(at: Names, caller: Omit<Caller, "user">): Names {
  const own = namesOf(caller, "asker");
  const isThere = caller.channel !== null && at.includes(nameOf(caller.channel));
  return isThere ? at.filter((name) => own.includes(name)) : [];
}

/** Of an answer that is shared: whether its channel is another organisation's too isn't known. */
export function namesOfShared(at: Names, channel: string): Names {
  return at.filter((name) => name === nameOf(channel));
}

function nameOf(id: string): string {
  return `slack:${id}`;
}
