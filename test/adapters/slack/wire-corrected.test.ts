/** What was shown is changed, and is told of where it stands. */
import { afterEach, expect, test } from "vitest";
import type { Places } from "../../../adapters/corpus/coverages.ts";
import { createStanding } from "../../../adapters/corpus/standing.ts";
import { createTouching } from "../../../adapters/delivery/corrections/touched.ts";
import { type Coverage, createCoverage } from "../../../src/index.ts";
import { anArticle } from "../../an-article.ts";
import { everywhere } from "../places.ts";
import { CHANNEL, DIRECT } from "./a-delivery.ts";
import { aSession, quotations } from "./a-session.ts";

const FERRY = "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n\nThe quay is wet.\n";
const ferry = (text: string, corrections: readonly string[] = []) => ({
  ...anArticle({ id: "ferry", url: "https://post.example/ferry", text }),
  corrections,
});

const session = aSession();
afterEach(() => session.end());

let held: Record<string, string> = {};

async function begun(): Promise<Coverage> {
  held = {};
  const coverage = createCoverage([ferry(FERRY)]);
  const places: Places = {
    ...everywhere(coverage),
    held: (id) => (held[id] === undefined ? null : { why: held[id], article: ferry(FERRY) }),
  };
  await session.begin({ coverage: places });
  return coverage;
}

/** As the service does when an article has changed. */
async function told(coverage: Coverage): Promise<void> {
  const { ledger, slack } = session.rig;
  const watch = {
    held: (id: string) => (held[id] === undefined ? null : { why: held[id], article: ferry(FERRY) }),
  };
  const touching = createTouching({
    ledger,
    standingAt: async () => createStanding(coverage, watch),
    report: () => {},
  });
  await touching("all");
  for (let touch = ledger.untold(); touch !== null; touch = ledger.untold()) {
    await slack.correct(touch);
    // The program may end before it writes down that it told.
    await slack.correct(touch);
    ledger.told(touch);
  }
  await session.rig.settled();
}

test("other words are told in the thread of the answer, once, then and now", async () => {
  const coverage = await begun();
  const [answer] = await session.asks("what did Ada Lind say about the ferry?");
  coverage.add(ferry(FERRY.replace("for good", "for a year")));
  await told(coverage);
  await told(coverage);
  const [first, correction, ...more] = session.rig.wire.book.visible();
  expect([first, more]).toEqual([answer, []]);
  expect(correction?.thread).toBe(answer?.thread);
  expect(correction && quotations(correction)).toEqual(["“The ferry stays where it is for good,”"]);
  expect(correction?.text).toContain(
    "then: “The ferry stays where it is for good,” · now: “The ferry stays where it is for a year,”",
  );
});

test("a second correction is told as well", async () => {
  const coverage = await begun();
  await session.asks("what did Ada Lind say about the ferry?");
  coverage.add(ferry(FERRY, ["An earlier version left out the quay."]));
  await told(coverage);
  coverage.add(ferry(FERRY.replace("Ada Lind", "Bo Marsh"), ["An earlier version left out the quay."]));
  await told(coverage);
  const [, one, other, ...more] = session.rig.wire.book.visible().map(({ text }) => text);
  expect(more).toEqual([]);
  expect(one).toContain("Stated since by its publisher: An earlier version left out the quay.");
  expect(other).toContain("Now: the same words, credited to Bo Marsh");
});

test("what was shown stands letter for letter, hostile as it is, and nothing in it comes alive", async () => {
  const words = "“<!channel> *stays*  where\u202e it is & _ever_,”";
  held = {};
  const coverage = createCoverage([ferry(FERRY.replace(/“.*,”/u, words))]);
  await session.begin({ coverage: everywhere(coverage) });
  await session.asks("what did Ada Lind say?");
  coverage.add(ferry(FERRY));
  await told(coverage);
  const correction = session.rig.wire.book.visible().at(-1);
  expect(correction && quotations(correction)).toEqual([words]);
  expect(correction?.text).not.toContain("<!channel>");
});

test("in a direct message it is a thread under the answer", async () => {
  const coverage = await begun();
  const [answer] = await session.asks("what did Ada Lind say about the ferry?", { channel: DIRECT });
  coverage.add(ferry(FERRY.replace("for good", "for a year")));
  await told(coverage);
  const correction = session.rig.wire.book.visible().at(-1);
  expect([correction?.channel, correction?.thread]).toEqual([DIRECT, answer?.ts]);
});

test("an article that was withdrawn is told of, one that is only gone from the folder is not", async () => {
  const coverage = await begun();
  await session.asks("what did Ada Lind say about the ferry?");
  coverage.remove("ferry");
  await told(coverage);
  expect(session.rig.wire.book.visible()).toHaveLength(1);
  held = { ferry: "its status is withdrawn" };
  await told(coverage);
  expect(session.rig.wire.book.visible().at(-1)?.text).toContain(
    "Now: the article is held back: its status is withdrawn",
  );
});

test("what one person alone was shown is told of to nobody", async () => {
  const coverage = await begun();
  await session.rig.type("what did Ada Lind say about the ferry?");
  await session.rig.settled();
  coverage.add(ferry(FERRY.replace("for good", "for a year")));
  const before = session.rig.wire.book.messages.length;
  await told(coverage);
  expect(session.rig.wire.book.messages).toHaveLength(before);
});

test("the conversation goes on from its questions: a correction is none", async () => {
  const coverage = await begun();
  const [answer] = await session.asks("what did Ada Lind say about the ferry?");
  coverage.add(ferry(FERRY.replace("for good", "for a year")));
  await told(coverage);
  const conversation = `slack:T0TEAM:${CHANNEL}:${answer?.thread}`;
  expect(session.rig.ledger.thread(conversation, Number.MAX_SAFE_INTEGER)).toEqual([
    "what did Ada Lind say about the ferry?",
  ]);
});
