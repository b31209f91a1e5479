/** A speaker's page as a terminal shows it. */
import { describe, expect, test } from "vitest";
import { createLookUp } from "../../../adapters/asking/profiles.ts";
import { renderProfiled } from "../../../adapters/repl/render-profile.ts";
import { createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";
import { HOSTILE } from "../../hostile-quotations.ts";
import { shown, UNSAFE } from "./a-screen.ts";

const COVERAGE = createCoverage([
  anArticle({
    id: "halt",
    publisher: "The Post",
    published: "2025-03-05",
    text: "Ferry halted\n\n“The town will not buy the ferry,” said Mayor Ada Lind.\n\nLind denied that she had known of the cracks.\n\n“Lind never read my letter,” said Per Holm, the captain.",
  }),
  anArticle({
    id: "bought",
    publisher: "The Post",
    published: "2026-01-20",
    text: "Town buys the ferry\n\n“The town will buy the ferry,” Ada Lind, the mayor, told the council.",
  }),
  anArticle({ id: "brother", text: "Dinner\n\n“I cooked,” said Tom Lind, her brother." }),
]);

function page(name: string, coverage = COVERAGE): string {
  return shown(renderProfiled(coverage.speaker(name), name).paragraphs, { columns: 200 });
}

describe("a speaker’s page in a terminal", () => {
  test("says who that is, how much of what days, when, on what, and what others say", () => {
    const lines = page("Ada Lind").split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "Ada Lind",
      "2 quotations and 1 report in 2 articles, 5 Mar 2025 – 20 Jan 2026",
      "Who that is, as printed",
      "  mayor – 2 articles, 5 Mar 2025 – 20 Jan 2026",
      "When",
      "  Mar 2025 ██ 2",
      "  Jan 2026 █ 1",
    ]);
    expect(lines).toContain("ferry");
    expect(lines).toContain("[1] │ “The town will not buy the ferry,”");
    expect(lines).toContain("Said of them, by others");
    expect(lines).toContain("[4] │ “Lind never read my letter,”");
  });

  test("marks denials, and what stands against each other, by number", () => {
    const small = page("Ada Lind")
      .split("\n")
      .filter((line) => line.includes("Note: "));
    expect(small.map((line) => /Note: (?<note>.*?) ·/u.exec(line)?.groups?.note)).toEqual([
      "On the same, with a “not” or a figure more or less: [3]",
      "told as a denial",
      "On the same, with a “not” or a figure more or less: [1]",
    ]);
  });

  test("numbers what it shows in the order of its citations", () => {
    const { paragraphs, citations } = renderProfiled(COVERAGE.speaker("Ada Lind"), "Ada Lind");
    const drawn = shown(paragraphs, { columns: 500 });
    for (const [at, { text }] of citations.entries()) expect(drawn).toContain(`[${at + 1}] │ ${text}`);
    expect(drawn).not.toContain(`[${citations.length + 1}]`);
  });

  test("offers whom to choose, or what is spelt nearly so", () => {
    expect(page("Lind")).toContain("  /speaker Ada Lind\n  /speaker Tom Lind\n");
    expect(page("Ada Lynd")).toContain("Spelt nearly so: Ada Lind.");
    expect(page("Quill")).toBe("Nobody of whom anything is printed is called “Quill”.\n");
  });

  test.each(HOSTILE.map(({ name, text }) => [name, text]))(
    "lets nothing of a hostile article steer it: %s",
    (_, text) => {
      const hostile = {
        ...anArticle({
          id: "x",
          text: `${text}\n\n“${text}” said Bo Hart, a baker.\n\n“It rains,” said Bo Hart.`,
        }),
        headline: text,
        publisher: text,
        published: text,
      };
      expect(page("Bo Hart", createCoverage([hostile]))).not.toMatch(UNSAFE);
      expect(page(text)).not.toMatch(UNSAFE);
    },
  );
});

test("what a page would show with one changed character is not shown at all, and no word of it is logged", () => {
  const found = COVERAGE.speaker("Ada Lind");
  if (found.kind !== "speaker") throw new Error(found.kind);
  const [first, ...others] = found.profile.said;
  if (first === undefined) throw new Error("Nothing is said");
  const changed = { ...first, citation: { ...first.citation, text: "“The town will buy the ferry,”" } };
  const log: string[] = [];
  const speaker = () => ({ ...found, profile: { ...found.profile, said: [changed, ...others] } });
  const looked = createLookUp({ speaker }, (line) => void log.push(line))("Ada Lind");
  expect(looked.ok).toBe(false);
  expect(log.join()).not.toMatch(/ferry|Lind/u);
});
