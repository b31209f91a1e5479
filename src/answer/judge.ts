/** A question, resolved → its answer: the very words where words are asked for, else whatever the evidence says. */

import type { Answer, Citation, Passage, Searched } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { type Asked, namesSubject } from "./asked.ts";
import { rulingOnWords } from "./by-claim.ts";
import { rulingByEvidence } from "./by-evidence.ts";
import { rulingOnWho } from "./by-introduction.ts";
import { rulingOnName } from "./by-name.ts";
import { rulingOnOtherwise } from "./by-otherwise.ts";
import { rulingOnStory } from "./by-story.ts";
import { rulingOnThread } from "./by-thread.ts";
import { rulingByWording } from "./by-wording.ts";
import { citePassage } from "./cite.ts";
import { withoutCopies } from "./copies.ts";
import type { Holdings } from "./holdings.ts";
import type { Judging } from "./judging.ts";
import { matchesOf } from "./match.ts";
import { type Evidenced, evidenceFor } from "./rank.ts";
import { reasons } from "./reasons.ts";
import { distinct, type Ruling } from "./ruling.ts";
import { type Wording, wordingIn } from "./worded.ts";

export function judge(asked: Asked, holdings: Holdings, judging: Judging): Answer {
  return toAnswer(asked, holdings, rulingOn(asked, holdings, judging));
}

function rulingOn(asked: Asked, holdings: Holdings, judging: Judging): Ruling {
  const wording = wordingIn(asked);
  if (wording?.isMarked && (tokenize(wording.text).length >= SHORT || !namesSubject(asked)))
    return rulingByWording(wording, matchesOf(wording, holdings), holdings) ?? notPrinted(wording, holdings);
  const otherwise = rulingOnOtherwise(asked, holdings);
  if (otherwise !== null) return otherwise;
  const ofShown = rulingOnThread(asked, holdings);
  if (ofShown !== null) return ofShown;
  const who = rulingOnWho(asked, holdings, judging.most);
  if (who !== null) return who;
  if (!namesSomething(asked)) return NOTHING;
  const evidenced = evidenceFor(asked, holdings);
  const among = passagesThatMayPrint(evidenced);
  const printed = wording === null || among?.length === 0 ? null : rulingOnWords(wording, holdings, among);
  return (
    printed ??
    rulingOnStory(evidenced, holdings, judging.most) ??
    rulingOnName(evidenced, holdings, judging.most) ??
    rulingByEvidence(evidenced, holdings, judging)
  );
}

/** "Who said?", "did you say that", "the": nothing to look for. */
function namesSomething({ reading, thread, speakers }: Asked): boolean {
  const isNaming =
    reading.words.some(({ weight }) => weight === 1) || thread.words.length > 0 || speakers.length > 0;
  return isNaming || tokenize(reading.remembered ?? "").length >= FEW;
}

/** Those that hold so much of what is asked that it may be asked word for word; null where its words are too few to tell. */
function passagesThatMayPrint({ asked, marks, measure }: Evidenced): Passage[] | null {
  if (asked.words.length < FEW) return null;
  const shareIn = (passage: Passage): number =>
    Math.max(measure.passage(passage, "topic"), measure.passage(passage, "all"));
  return marks
    .flatMap(({ evidence: { statement, passage } }) =>
      statement === null && shareIn(passage) >= NEARLY_ALL ? [passage] : [],
    )
    .sort((a, b) => shareIn(b) - shareIn(a))
    .slice(0, MOST_LAID_OUT);
}

/** Laying words out along a passage is dear. */
const MOST_LAID_OUT = 12;

const FEW = 3;
/** Share of the weight of the words. */
const NEARLY_ALL = 0.6;

/** Words in marks of which fewer than this stand in a question with others name what it is about. */
const SHORT = 3;

const NOTHING = { verdict: "not-in-coverage", nearest: [] } as const satisfies Ruling;

/** Words in marks that nobody prints: passages that hold half of them may be what was meant. */
function notPrinted({ text }: Wording, holdings: Holdings): Ruling {
  const terms = new Set(tokenize(text).flatMap(({ term, stop }) => (stop ? [] : [term])));
  const held = holdings.termsHeld(terms);
  const near = holdings
    .search(text, LOOKED_INTO, ["body"])
    .filter(({ passage }) => held(passage).size * 2 >= Math.max(1, terms.size));
  return { ...NOTHING, nearest: near.slice(0, NEAREST).map(({ passage }) => citePassage(passage)) };
}

const LOOKED_INTO = 20;
const NEAREST = 2;

function toAnswer(asked: Asked, holdings: Holdings, ruling: Ruling): Answer {
  const { reading, speakers } = asked;
  const base = {
    question: reading.question,
    asked: {
      wording: reading.wordings.length > 0 ? reading.wordings.join(" ") : null,
      speaker: speakerAsked(speakers),
    },
    searched: holdings.searched(),
    notes: ruling.notes ?? [],
    parts: [],
  };
  if (ruling.verdict === "ambiguous-speaker")
    return { ...base, verdict: ruling.verdict, choice: ruling.choice, citations: [], nearest: [] };
  if (ruling.verdict === "not-in-coverage")
    return { ...base, verdict: ruling.verdict, citations: [], nearest: ruling.nearest };
  const { verdict, nearest = [] } = ruling;
  const witnesses = withoutCopies(ruling.citations, holdings);
  const [first = ruling.citations[0], ...rest] = witnesses.citations;
  const citations: typeof ruling.citations = [first, ...rest];
  const notes = [
    ...base.notes,
    ...spanNotes(asked, base.searched),
    ...witnesses.notes,
    ...reasons(verdict, citations, holdings),
    ...unknowns(citations),
  ];
  const answer = { ...base, verdict, citations, nearest: apart(nearest, ruling.citations), notes };
  return { ...answer, ...notedRest(ruling, (one) => reasons(verdict, [one], holdings), holdings) };
}

/** Of what goes on with a list each has its own notes: they change nothing of those that stand under its beginning. */
function notedRest(
  { further = [], left = 0 }: { readonly further?: readonly Citation[]; readonly left?: number },
  reasonsOf: (one: Citation) => readonly string[],
  holdings: Holdings,
): Pick<Answer, "further" | "left"> {
  const noted = further.map((citation) => ({
    citation,
    notes: [...withoutCopies([citation], holdings).notes, ...reasonsOf(citation)],
  }));
  return { ...(noted.length > 0 ? { further: noted } : {}), ...(left > 0 ? { left } : {}) };
}

/** The likeliest that the coverage knows, or whose place in the question leaves no doubt. */
function speakerAsked(speakers: Asked["speakers"]): string | null {
  const [likeliest] = speakers;
  const isSure = likeliest !== undefined && (likeliest.speakers.size > 0 || likeliest.weight === 1);
  return isSure ? likeliest.text : null;
}

/** How often, the latest, the first: of what there is here. */
function spanNotes({ reading: { wants } }: Asked, { articles, from, to }: Searched): string[] {
  if (!wants.has("count") && !wants.has("latest") && !wants.has("first")) return [];
  const span = from === null || to === null ? "none of them dated" : `dated ${from} to ${to}`;
  return [`Of all that the coverage holds: ${articles} article${articles === 1 ? "" : "s"}, ${span}.`];
}

/** What answers is not also a near miss. */
function apart(nearest: readonly Citation[], citations: readonly Citation[]): Citation[] {
  return distinct([...citations, ...nearest]).filter((citation) => !citations.includes(citation));
}

/** What nobody stated of the articles cited: one note for each set of gaps, with the files that have them. */
function unknowns(citations: readonly Citation[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { article } of citations) {
    const gaps = [
      article.publisher === null ? "publisher" : "",
      article.published === null ? "date of publication" : "",
    ];
    const missing = gaps.filter((gap) => gap !== "").join(" and ");
    if (missing !== "") files.set(missing, (files.get(missing) ?? new Set()).add(article.file));
  }
  return [...files].map(([missing, names]) => `Not known: the ${missing} of ${[...names].join(", ")}.`);
}
