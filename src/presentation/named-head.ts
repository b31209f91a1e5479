/** A verdict that answers by name: where words were asked for, and all that is cited of them is one speaker's. */
import { type Answer, type CitedVerdict, DOUBTED } from "../index.ts";

/** Nothing where the verdict has to do without a name. */
export function namedHead(verdict: CitedVerdict, answer: Answer): { readonly text?: string } {
  const name = onlySpeaker(answer);
  if (name === null) return {};
  if (verdict === "wrong-speaker") return { text: `No – printed as the words of ${name}` };
  if (answer.asked.wording === null || isDoubted(answer)) return {};
  const named: Partial<Record<CitedVerdict, string>> = {
    found: `${isWhether(answer) ? "Yes – " : ""}${name}, as printed`,
    "found-variant": `${name} – printed with slightly different wording`,
    "found-indirect": `${name}, reported – the exact words are not printed`,
  };
  const text = named[verdict];
  return text === undefined ? {} : { text };
}

function onlySpeaker({ citations }: Answer): string | null {
  const names = new Set(citations.map(({ speaker }) => speaker?.name));
  const [name] = names;
  return names.size === 1 && name !== undefined && SHORT_NAME.test(name) ? name : null;
}

/** What takes the place of a verdict must leave room for it, and look like a name. */
const SHORT_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&-]{0,59}$/u;

/** A name that is doubted stands by its words alone, with the doubt. */
function isDoubted({ notes }: Answer): boolean {
  return notes.some((note) => note.includes(DOUBTED));
}

/** Of a question for somebody's words that "yes" answers: not "When did …?", nor "Did … never say …?" */
function isWhether({ question, asked: { wording, speaker } }: Answer): boolean {
  const beside = question.replace(wording ?? "", "");
  return speaker !== null && WHETHER.test(question) && !DENYING.test(beside);
}

const WHETHER = /^(?:did|has|have|does|do) /iu;
const DENYING = /\b(?:not|never|deny|denied|refuse)\b|n['’]t\b/iu;
