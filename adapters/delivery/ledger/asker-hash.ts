/** Who asked, as it is written down: a keyed hash, so that nobody can be read out of the file. */
import { createHmac, randomBytes } from "node:crypto";
import type { Question } from "../question.ts";
import type { Database } from "./database.ts";
import { sumOf } from "./stored-line.ts";

/** Made at the first opening. Without it, a list of all members would undo a plain hash in a second. Null: it was damaged. */
export function saltOf(database: Database): string | null {
  const [row] = database.rows(["key", "sum"], "FROM salt");
  if (row !== undefined) {
    const { key = null, sum } = row;
    return typeof key === "string" && /^[0-9a-f]{64}$/.test(key) && sumOf([key]) === sum ? key : null;
  }
  const made = randomBytes(32).toString("hex");
  database.change("INSERT INTO salt (only, key, sum) VALUES (1, ?, ?)", made, sumOf([made]));
  return made;
}

/** `salt` as `saltOf` gives it. */
export function askerHash(salt: string): (asker: string) => string {
  const secret = Buffer.from(salt, "hex");
  return (asker) => createHmac("sha256", secret).update(asker).digest("hex");
}

/** The last look before an asker is written down: whoever it is must not stand in the file. */
export function hashed(question: Question): Question {
  return { ...question, asker: ofHash(question.asker) };
}

export function ofHash(asker: string): string {
  if (!/^[0-9a-f]{64}$/.test(asker))
    throw new RangeError("An asker is written down only as Ledger.hash has it");
  return asker;
}
