/** May this person ask here? What the settings of every platform say of it. */
import { ASIDES } from "../../src/presentation/sentences.ts";
import type { ChatSettings } from "./settings.ts";

/** Who is in what is listed. */
export interface Membership {
  /** By what was looked up last; nobody, where that is too old. */
  has(user: string): boolean;
}

/** What the decision hangs on, beside who asks and where. */
export interface Gate {
  readonly settings: Pick<ChatSettings, "ALLOWED_USERS" | "DIRECT_MESSAGES">;
  /** Null where nobody's membership matters. */
  readonly members: Membership | null;
}

/** How a platform says why not, and who can change it. */
export type Refusals = Readonly<Record<"elsewhere" | "elsewhereOnly" | "notDirect" | "membersOnly", string>>;

/** Null: yes. `isListed`: whether the place is one that the settings list; null for a direct message. */
export function objectionTo(
  { settings: { ALLOWED_USERS: users, DIRECT_MESSAGES: direct }, members }: Gate,
  user: string,
  isListed: boolean | null,
  refusals: Refusals,
): string | null {
  if (users !== null && !users.has(user)) return ASIDES.notAllowed;
  if (isListed === true) return null;
  if (isListed === false) return direct === "everybody" ? refusals.elsewhere : refusals.elsewhereOnly;
  if (direct === "off") return refusals.notDirect;
  return direct === "everybody" || members?.has(user) === true ? null : refusals.membersOnly;
}
