import { expect, test } from "vitest";
import { extractQuotations } from "../../../../src/attribution/extract.ts";
import { anArticle } from "../../../an-article.ts";

/** Who is credited with the words in marks. */
function creditedIn(text: string): string | null | undefined {
  const { quotations } = extractQuotations(anArticle({ text: `The lock is shut\n\n${text}\n` }));
  return quotations.find(({ kind }) => kind !== "indirect")?.speaker?.name;
}

test("a company that its name follows is no company named before it", () => {
  const text =
    "The firm owned by Velmar, a ferry company, is old. The company that runs the lock, Weir Works, denies it. “No,” they said.";
  expect(creditedIn(text)).toBe("Weir Works");
});

test("“it” is none of several", () => {
  const text = "The Weir Council wrote to the organisers of the fair. “No,” it said.";
  expect(creditedIn(text)).toBe("Weir Council");
});

test("who is inside a place is the same without the place", () => {
  const text = "A source inside the docks came. “No,” the source said.";
  expect(creditedIn(text)).toBe("source inside the docks");
});
