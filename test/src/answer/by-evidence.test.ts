import { describe, expect, test } from "vitest";
import type { Holdings } from "../../../src/answer/holdings.ts";
import type { Judging } from "../../../src/answer/judging.ts";
import type { Earlier } from "../../../src/answer/thread.ts";
import type { Answer } from "../../../src/domain.ts";
import { after, answerOf, credited, holdingsOf, judgingBy, paragraphs, texts } from "./a-question.ts";

const HOLDINGS = holdingsOf(
  paragraphs(
    "Mayor Ada Lind called the harbour plan “reckless” on Monday.",
    "“The plan will sink the ferry,” Lind told reporters on the quay.",
    "Engineer Will Berg said the sluice was sound.",
    "The lighthouse is 90 metres tall.",
    "“The pump is blue and loud,” said Bo Marsh.",
  ),
);
const onThePlan = (holdings: Holdings, judging: Judging): Earlier | null =>
  after(["what did Lind say about the plan?"], holdings, judging);
const ask = (question: string, change: Parameters<typeof judgingBy>[0] = {}): Answer =>
  answerOf(question, HOLDINGS, judgingBy(change));

describe("the verdict is that of the best evidence:", () => {
  test.each([
    ["words in marks", "what did Marsh say about the loud pump?", "found"],
    ["a report", "what did Berg say about the sluice?", "found-indirect"],
    ["the article’s own account", "how tall is the lighthouse?", "found-passage"],
  ])("%s", (_, question, verdict) => {
    const quotedFirst = { senseSentence: 3, fit: 3, "kind direct": 0.5, "kind indirect": 0.5 };
    expect(ask(question, { rank: quotedFirst }).verdict).toBe(verdict);
  });

  test("a headline", () => {
    const holdings = holdingsOf({ text: "Sluice leaks again\n\nIt rained all day, and nobody came." });
    expect(answerOf("which sluice leaks?", holdings)).toMatchObject({
      verdict: "headline-only",
      citations: [{ zone: "headline" }],
    });
  });
});

test("the account of a fact is a whole paragraph: what is asked may stand in the sentence after", () => {
  const holdings = holdingsOf(
    paragraphs("Ada Lind confirmed that the harbour inquiry goes on. The inquiry began in July last year."),
  );
  expect(texts(answerOf("when did the harbour inquiry start?", holdings))[0]).toMatch(
    /began in July last year/,
  );
});

test("an opposite corrects nobody", () => {
  const holdings = holdingsOf(
    paragraphs(
      "“Why won’t he pay for the ferry and the pier?” asked Ada Lind.",
      "“The soup is cold,” said Tom Berg.",
      "The council met on Monday.",
      "“Nobody counted the sleepers,” said Rosa Orre.",
      "“I came late, and I was sorry,” Berg told the board on Tuesday.",
      "The pier was closed in March, and the harbour office put up a fence.",
    ),
  );
  const verdict = (question: string): string => answerOf(question, holdings).verdict;
  expect(verdict("did Orre say he would pay for the ferry and the pier?")).toBe("not-in-coverage");
  expect(verdict("did Orre ask why he won’t pay for the ferry and the pier?")).toBe("wrong-speaker");
});

// "What did Kessler say about aluminium?" where he spoke of steel: near is not the same.
test("an article that prints no word on the subject doesn’t answer, however near its words are", () => {
  const holdings = holdingsOf(
    paragraphs("“Steel is dear,” said Mo Kessler.", "“Hart is late,” said Ada Lind."),
  );
  const sure = judgingBy({ rank: { senseSentence: 3, fit: 3 } });
  expect(answerOf("what did Kessler say about aluminium?", holdings, sure).verdict).toBe("not-in-coverage");
  expect(answerOf("what did Kessler say about steel?", holdings, sure).verdict).toBe("found");
});

// "Putin's line on McCain" was answered by an article that prints "line".
test("a word for what somebody says is no word on the subject", () => {
  const holdings = holdingsOf(paragraphs("“The line is long,” Mo Kessler told the queue.", "It rained."));
  const sure = judgingBy({ rank: { fit: 3 }, answers: { always: 9 } });
  expect(answerOf("Kessler's line on zebras?", holdings, sure).verdict).toBe("not-in-coverage");
  expect(answerOf("Kessler's line on the queue?", holdings, sure).verdict).toBe("found");
});

// "Lind's statement about aluminium" was answered by a council that would lend something.
test("whoever is asked for by a name that nobody has is no misspelt word", () => {
  const holdings = holdingsOf(
    paragraphs("The council said in a statement that it would lend money.", "It rained."),
  );
  const sure = judgingBy({ answers: { always: 9 }, covers: { always: 9 } });
  expect(answerOf("Lind's statement about aluminium", holdings, sure).verdict).toBe("not-in-coverage");
});

describe("what is likely enough", () => {
  const rank = { senseSentence: 3, fit: 3, confidence: 0.5 };

  test("is shown, and called likely where it is not sure", () => {
    const sure = ask("what did Marsh say about the pump?", { rank, answers: { always: 3 } });
    const likely = ask("what did Marsh say about the pump?", { rank, answers: { always: 0.5 } });
    expect(texts(likely)).toEqual(texts(sure));
    expect(sure.notes.join()).not.toContain("Likely");
    expect(likely.notes.join()).toContain("Likely");
  });

  test.each([
    ["what did Marsh say about the loud pump?", "found"],
    ["who spoke of a loud blue pump?", "found"],
    ["what did Marsh say about the loud ferry?", "not-in-coverage"],
    ["what did Berg say about the loud pump?", "not-in-coverage"],
  ])("or has all that is asked in one sentence, of whoever is asked for: %s", (question, verdict) => {
    const unsure = { rank, answers: { always: -0.5 }, thresholds: { whole: 0.3 } };
    expect(ask(question, unsure).verdict).toBe(verdict);
  });

  test("or else is declined, with what comes nearest", () => {
    const answer = ask("what did Marsh say about the pump?", { rank, answers: { always: -1 } });
    expect([answer.verdict, answer.citations]).toEqual(["not-in-coverage", []]);
    expect(answer.nearest[0]?.text).toBe("“The pump is blue and loud,”");
  });

  test("depends on the question’s own evidence", () => {
    const answers = { always: -2, nearTopic: 4 };
    expect(ask("who praised the pump?", { rank, answers }).verdict).toBe("found");
    expect(ask("who praised the submarine?", { rank, answers }).verdict).toBe("not-in-coverage");
  });

  test("is declined where no article seems to be on it, however likely what is shown would answer", () => {
    const covers = { always: -3, articleAll: 5 };
    expect(ask("what did Marsh say about the pump?", { rank, covers }).verdict).toBe("found");
    const answer = ask("what did Marsh say about pumps inside yellow submarines, canoes or yachts?", {
      rank,
      covers,
    });
    expect(answer.verdict).toBe("not-in-coverage");
  });

  test("is less likely an answer where none of the subject stands in or beside it", () => {
    const answers = { always: -2, nearTopic: 6 };
    expect(ask("what did Marsh say about the pump?", { rank, answers }).verdict).toBe("found");
    const answer = ask("what did Marsh say about submarines, yachts, canoes, dinghies or the sluice?", {
      rank,
      answers,
    });
    expect(answer.verdict).toBe("not-in-coverage");
  });

  test("is declined where its article holds no word of the subject, however likely", () => {
    expect(ask("what did Marsh say about submarines?", { rank }).verdict).toBe("not-in-coverage");
    expect(ask("what did Marsh say about submarines or pumps?", { rank }).verdict).toBe("found");
  });

  // "What did Martin say about the leave plan?", "who else picked holes in it?": in no word that is printed.
  test("is shown to what goes on with its article, by whatever words", () => {
    const earlier = onThePlan(HOLDINGS, judgingBy({ rank }));
    const verdict = (question: string) => answerOf(question, HOLDINGS, judgingBy({ rank }), earlier).verdict;
    expect(verdict("and who else picked holes in it?")).not.toBe("not-in-coverage");
    expect(verdict("which seven parliaments ratified the submarine protocol?")).toBe("not-in-coverage");
  });

  test("is not shown from another article for that", () => {
    const holdings = holdingsOf(
      paragraphs("“The plan will sink the ferry,” said Ada Lind."),
      paragraphs("“The plan for the pump is loud,” said Bo Marsh."),
    );
    const elsewhere = judgingBy({ rank: { ...rank, "shown article": -9 } });
    const earlier = onThePlan(holdings, elsewhere);
    const { verdict } = answerOf("and who else picked holes in it?", holdings, elsewhere, earlier);
    expect(verdict).toBe("not-in-coverage");
  });

  test("stands beside others that come near the best, and not beside those that don’t", () => {
    const question = "what did Lind say about the plan and the ferry?";
    const most = (within: number) => texts(ask(question, { rank, thresholds: { within } })).length;
    expect(most(9)).toBe(3);
    expect(most(0)).toBe(1);
    expect(texts(ask(question, { rank, thresholds: { within: 9 }, most: 2 }))).toHaveLength(2);
  });
});

test("somebody else’s words have to be likelier than those of whoever is asked for by name", () => {
  const rank = { senseSentence: 3, confidence: 0.5 };
  const verdict = (notTheirs: number) =>
    ask("what did Berg say about the pump?", { rank, answers: { always: 1 }, thresholds: { notTheirs } })
      .verdict;
  expect([verdict(0.5), verdict(0.9)]).toEqual(["found", "not-in-coverage"]);
});

describe("whoever something was done to", () => {
  test("is never credited with having done it", () => {
    const towardsTarget = { credited: 1, "mentioned, who": 9 };
    for (const question of ["who called Lind reckless?", "who accused Lind over the plan?"])
      expect(credited(ask(question, { rank: towardsTarget }))).not.toContain("Ada Lind");
  });
});

describe("a claim", () => {
  const rank = { senseSentence: 3, fit: 1, confidence: 0.5 };

  test("without marks that they speak on is theirs in other words", () => {
    const answer = ask("did Lind say the ferry goes down with that plan?", { rank });
    expect([answer.verdict, credited(answer)[0]]).toEqual(["other-words", "Ada Lind"]);
    expect(answer.citations.every(({ diff }) => diff === undefined)).toBe(true);
  });

  test("that somebody else speaks on is the wrong speaker’s", () => {
    const answer = ask("did Berg say the pump was loud?", { rank });
    expect([answer.verdict, credited(answer)[0]]).toEqual(["wrong-speaker", "Bo Marsh"]);
  });

  test("is none of somebody else’s who only comes near it", () => {
    const sameClaim = (least: number) => ({ rank, thresholds: { sameClaim: least } });
    expect(ask("did Berg say the pump sings?", sameClaim(0)).verdict).toBe("wrong-speaker");
    expect(ask("did Berg say the pump sings?", sameClaim(0.99)).verdict).toBe("not-in-coverage");
  });

  test("of a role corrects nobody, since others may have it too", () => {
    expect(ask("did the engineer say the pump was loud?", { rank }).verdict).not.toBe("wrong-speaker");
  });

  test("is none where only a word on it is asked for", () => {
    expect(ask("did Lind comment on the ferry plan?", { rank }).verdict).toBe("found");
  });
});

describe("where or when it was said", () => {
  const rank = { senseSentence: 3, fit: 3, confidence: 0.5 };

  test.each(["when", "where"])("%s: the sentence around the words is shown with them", (asked) => {
    const shown = texts(ask(`${asked} did Lind mention sinking ferries?`, { rank, most: 2 }));
    expect(shown.join("\n")).toContain("Lind told reporters on the quay");
  });

  test("the words alone are shown where that isn’t asked", () => {
    const shown = texts(ask("what did Lind say about the ferry?", { rank, thresholds: { within: 0 } }));
    expect(shown).toEqual(["“The plan will sink the ferry,”"]);
  });
});

describe("whose name is shown", () => {
  const question = "what was said of the pump?";
  const rank = { senseSentence: 3, confidence: 0.5 };

  test("is theirs whose credit is sure enough", () => {
    expect(credited(ask(question, { rank }))[0]).toBe("Bo Marsh");
  });

  test("is a choice where two of one name say about as much", () => {
    const two = holdingsOf(
      paragraphs("“The pump is new,” said Bo Marsh.", "“The pump is old,” said Ann Marsh."),
    );
    expect(answerOf("what did Marsh say about the pump?", two, judgingBy({ rank }))).toMatchObject({
      verdict: "ambiguous-speaker",
      choice: ["Ann Marsh", "Bo Marsh"],
    });
    expect(
      credited(
        answerOf("what did Ann Marsh say about the pump?", two, judgingBy({ rank: { ...rank, fit: 5 } })),
      ),
    ).toEqual(["Ann Marsh"]);
  });
});

test("where all that somebody said on it is asked for, nobody else is credited beside them", () => {
  const said = credited(
    ask("everything Lind said about the plan and the pump", { thresholds: { within: 9 } }),
  );
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said.filter((name) => name !== null))).toEqual(new Set(["Ada Lind"]));
});

test("a quotation that “he said” interrupts is shown once, as it stands, and stands for all its pieces", () => {
  const holdings = holdingsOf(
    paragraphs("“The pump is new,” said Bo Marsh. “It hums.” The pump was bought in May."),
  );
  const rank = { senseSentence: 3, confidence: 3 };
  const plain = answerOf("what did Marsh say about the pump?", holdings, judgingBy({ rank }));
  expect(texts(plain)[0]).toBe("“The pump is new,” said Bo Marsh. “It hums.”");
  expect(plain.citations.filter(({ kind }) => kind === "direct")).toHaveLength(1);
});
