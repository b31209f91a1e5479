/** Who is called by name in what is said: "Aye, Rosa." is hardly Rosa's. */
import type { Speaker } from "../domain.ts";

/** Before a name with which the words open. */
const CALL = `(?:(?:hey|hi|hello|oh|dear|come on|well|no|yes|sorry|please|thanks|thank you|aye|look|listen),? )?`;
/** A name by which people call each other. */
const NAME = /^\p{Lu}[\p{L}'’-]+$/u;

/** `words` are those between the marks. */
export function isAddressed(words: string, { kind, name, aliases }: Speaker): boolean {
  if (kind !== "person") return false;
  const called = new Set(
    [name, ...aliases].flatMap((form) => form.split(" ")).filter((word) => NAME.test(word)),
  );
  return [...called].some((word) => new RegExp(`^${CALL}${word}[,!?]|, ${word}[.!?,]*$`, "iu").test(words));
}
