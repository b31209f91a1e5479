/** A name alone, or "who is …?" → the command that lays out all that is held of its bearer. */
import type { QuotedSpeaker } from "../../src/index.ts";
import { outside } from "./outside.ts";

/** Null where more is asked, or the words are nobody's whole name, surname or alias, or several people's. */
export function speakerHint(question: string, speakers: readonly QuotedSpeaker[]): string | null {
  const name = NAME_ALONE.exec(question.trim())?.groups?.name?.toLowerCase();
  if (name === undefined) return null;
  const called = speakers.filter(({ speaker }) =>
    [speaker.name, ...speaker.aliases, ...lastNameOf(speaker)].some((form) => form.toLowerCase() === name),
  );
  const [one, another] = called;
  if (one === undefined || another !== undefined) return null;
  return `/speaker ${outside(one.speaker.name)} lays out all that is held of them`;
}

function lastNameOf({ name, kind }: QuotedSpeaker["speaker"]): string[] {
  return kind === "person" ? name.split(" ").slice(-1) : [];
}

const NAME_ALONE = /^(?:who(?:['’]?s| is| was) )?(?<name>[^?!]{1,80}?) ?[?!]{0,3}$/iu;
