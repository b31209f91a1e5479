/** Who is called by name in what is said: "Aye, Rosa." is hardly Rosa's. */
import type { Speaker } from "../domain.ts";

/** What a call opens with before the name. */
const CALL =
  "(?:(?:[Hh]ey|[Hh]i|[Hh]ello|[Oo]h|[Dd]ear|[Cc]ome on|[Ww]ell|[Nn]o|[Yy]es|[Ss]orry|[Pp]lease|[Tt]hanks|[Tt]hank you|[Aa]ye|[Ll]ook|[Ll]isten),? )?";
const NAME = "\\p{Lu}[\\p{L}'’-]+";
const OPENS = new RegExp(`^${CALL}(?<name>${NAME})[,!?]`, "u");
const CLOSES = new RegExp(`, (?<name>${NAME})[.!?,]*$`, "u");
/** Characters at either end of the words in which a call stands. */
const REACH = 40;

/** `words` are those between the marks. */
export function isAddressed(words: string, { kind, name, aliases }: Speaker): boolean {
  if (kind !== "person") return false;
  const called = [OPENS.exec(words.slice(0, REACH)), CLOSES.exec(words.slice(-REACH))];
  return called.some((call) => {
    const word = call?.groups?.name;
    return word !== undefined && [name, ...aliases].some((form) => form.split(" ").includes(word));
  });
}

const ANSWER = new RegExp(`^\\p{L}+(?: \\p{L}+)?, ${NAME}[.!?]$`, "u");

/** "Aye, Rosa.": a call by itself, which rather answers than goes on. */
export function isCall(words: string): boolean {
  return words.length <= REACH && ANSWER.test(words);
}
