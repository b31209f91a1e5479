import fc from "fast-check";
import { expect, test } from "vitest";
import { extractQuotations } from "../../../src/attribution/extract.ts";
import { isRestOfLetter } from "../../../src/text/garbled.ts";
import { anArticle } from "../../an-article.ts";

const asLatin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

test.each([
  ["as it should be", "François Lind"],
  ["read wrongly once", asLatin1("François Lind")],
  ["read wrongly twice", asLatin1(asLatin1("François Lind"))],
  ["read wrongly and taken apart", asLatin1(asLatin1("François Lind")).normalize("NFD")],
])("a name %s is one name", (_, name) => {
  const text = `Notes\n\n“The wall will hold for years,” ${name} said on Friday.`;
  expect(extractQuotations(anArticle({ text })).quotations[0]?.speaker?.name).toBe(name);
});

test("signs after other letters are no part of a word", () => {
  const plain = fc.string().filter((text) => /^[ -~]*$/u.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(isRestOfLetter(`${text}§ 5`, text.length)).toBe(false);
    }),
  );
  const signs = "5 £, © 2026, ¡ya!";
  expect(Array.from(signs, (_, at) => isRestOfLetter(signs, at))).not.toContain(true);
});
