import { expect, test } from "vitest";
import { articleFromText } from "../../../../src/article/parse.ts";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { slice } from "../../../../src/domain.ts";

/** Who is credited with the quotation that holds the words. */
function credited(words: string, ...paragraphs: readonly string[]): string | null | undefined {
  const { text, ...article } = articleFromText("a", paragraphs.join("\n\n"));
  const { quotations } = extractQuotations({ ...article, text });
  return quotations.find(({ content }) => slice(text, content[0]).includes(words))?.speaker?.name;
}

const SON = [
  "Ferry race",
  "Ada Lind owns the boat. Eric Lind, her son, spoke on Monday.",
  "“We will row,” Eric Lind said. “The oars are new,” Eric Lind added.",
  "Eric Lind had asked his mother first.",
];

test("whoever is called by a whole name each time is told apart by it from the one who bears the bare surname", () => {
  expect(credited("no boats", ...SON, "“There are no boats,” Lind said on the quay.")).toBe("Ada Lind");
  expect(credited("oars", ...SON)).toBe("Eric Lind");
});

test("but bears it where the article calls him so as often", () => {
  const bare = ["Lind was cold.", "Lind was late.", "Lind was glad.", "Lind left at six.", "Lind slept."];
  expect(credited("no boats", ...SON, ...bare, "“There are no boats,” Lind said on the quay.")).toBe(
    "Eric Lind",
  );
});
