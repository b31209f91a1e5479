/** Roles as they were read: "spokeswoman" and "senator" are printed in every second article. */
import { type Role, roleOf } from "../../attribution/speakers/roles.ts";
import { remembered } from "../remembering.ts";

const MOST = 10_000;

export const roleRead: (printed: string) => Role = remembered(roleOf, MOST);
