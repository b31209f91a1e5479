import { describe, expect, test } from "vitest";
import { halfOf } from "../../../src/presentation/goes-on.ts";
import { aCitation, anArticle } from "../../an-answer.ts";

const EARLIER = "the quotation begins earlier";
const ON = "the quotation goes on";

/** Of these words in a text that holds them. */
function half(text: string, words: string, kind: "direct" | "mixed" = "direct"): string[] {
  return halfOf(aCitation(words, { article: anArticle({ text }), kind }));
}

describe("half a quotation", () => {
  const text = "“The ferry stays,” she said, “and so do the fares.”";

  test("shows that it goes on after whoever said it", () => {
    expect(half(text, "“The ferry stays,”")).toEqual([ON]);
  });

  test("shows that it began before", () => {
    expect(half(text, "“and so do the fares.”")).toEqual([EARLIER]);
  });

  test("shows both of what stands between", () => {
    const long = "“The ferry stays,” she said, “and so do the fares,” she added, “until spring.”";
    expect(half(long, "“and so do the fares,”")).toEqual([EARLIER, ON]);
  });

  test("goes on in the next paragraph where it isn’t closed", () => {
    expect(half("“The ferry stays.\n\n“So do the fares,” she said.", "“The ferry stays.")).toEqual([ON]);
  });
});

test.each([
  [
    "shown whole",
    "“The ferry stays,” she said, “and so do the fares.”",
    "“The ferry stays,” she said, “and so do the fares.”",
  ],
  [
    "with another sentence after it",
    "“The ferry stays,” she said. “The fares do too.”",
    "“The ferry stays,”",
  ],
  [
    "with somebody else’s after it",
    "“The ferry stays,” she said, to which Holm replied, “No.”",
    "“The ferry stays,”",
  ],
  ["closed", "“The ferry stays.”\n\nShe left.", "“The ferry stays.”"],
])("one %s says nothing of it", (_, text, words) => {
  expect(half(text, words)).toEqual([]);
});

test("a fragment stands with its sentence, and is no half", () => {
  expect(half("“The ferry stays,” she said, “and so do the fares.”", "“The ferry stays,”", "mixed")).toEqual(
    [],
  );
});
