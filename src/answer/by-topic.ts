/** Questions for what somebody said on a subject, or who took a stance on it. */
import type { Query, Speaker } from "../domain.ts";
import { tokenize } from "../text/analyse.ts";
import { accountAfter, wordingAfter } from "./beside-report.ts";
import { citeStatement } from "./cite.ts";
import { copyNotes } from "./copies.ts";
import type { Holdings, Statement } from "./holdings.ts";
import { createTimeJudge, timeNotes } from "./in-time.ts";
import { asksWho, relevantStatements } from "./on-topic.ts";
import { type Picks, picksOf, type Scored } from "./picks.ts";
import { cited, type Ruling } from "./ruling.ts";
import { type AskedFor, askedFor } from "./speakers.ts";
import { isDenying, stanceAsked } from "./stance.ts";

/** Quotations this much less relevant than the best are left out. */
const BESIDE = 0.75;

/** Null where nobody's words are on the topic. */
export function rulingByTopic(query: Query, holdings: Holdings): Ruling | null {
  const asked = askedFor(query, holdings);
  const scored = inTime(query, relevantStatements(query, asked, holdings), holdings);
  const fitting = asksWho(query) ? answering(query, scored) : ofOne(query, besides(scored));
  const several = asked === null ? [] : namesakes(asked, besides(scored));
  if (several.length > 1) return { verdict: "ambiguous-speaker", choice: several };
  const picks = picksOf(
    fitting,
    asksWho(query) ? ({ speaker }) => speaker : ({ passage }) => passage.article,
  );
  const notes = [
    ...alsoNamed(asked, picks),
    ...notShown(picks),
    ...timeNotes(query, holdings),
    ...outlets(picks),
  ];
  const shown = picks.shown.map(({ item }) => item);
  const isReported = shown.every(({ quotation }) => quotation.kind === "indirect");
  return isReported
    ? reported(shown, holdings, notes)
    : cited(
        "found",
        shown.map((one) => citeStatement(one)),
        { notes },
      );
}

/** A denial may be a bare "no", which is not as relevant as the question that it answers. */
function answering({ cue }: Query, scored: readonly Scored[]): readonly Scored[] {
  return cue !== null && isDenying(cue) ? scored : besides(scored);
}

/** "Did she deny it", "what did she promise": a stance counts as much reported as in marks. */
function ofOne({ cue }: Query, scored: readonly Scored[]): readonly Scored[] {
  return stanceAsked(cue) === null ? quotedFirst(scored) : scored;
}

/** The words that a report introduces are shown before it; without any, what the article says next. */
function reported(shown: readonly Statement[], holdings: Holdings, notes: readonly string[]): Ruling | null {
  const worded = shown.map((report) => ({ report, wording: wordingAfter(report, holdings) }));
  const wordings = worded.flatMap(({ wording }) => (wording === null ? [] : [citeStatement(wording)]));
  const reports = shown.map((report) => ({ report, citation: citeStatement(report) }));
  const citations = reports.map(({ citation }) => citation);
  if (wordings.length > 0) return cited("found", [...wordings, ...citations], { notes });
  const accounts = reports
    .slice(0, 1)
    .flatMap(({ report, citation }) => accountAfter(report, citation, holdings) ?? []);
  return cited("found-indirect", [...citations, ...accounts], { notes });
}

function notShown({ left }: Picks): string[] {
  return left === 0 ? [] : [`Not shown: ${left} more that answer as well.`];
}

function outlets({ shown }: Picks): string[] {
  return copyNotes(shown.map(({ item, copies }) => ({ item: item.passage.article, copies })));
}

/** Most namesakes that a note lists. */
const MOST_NAMESAKES = 4;

/** Others whom the name asked for fits, when one of them has nothing to say on the topic. */
function alsoNamed(asked: AskedFor | null, picks: Picks): string[] {
  const shown = new Set(picks.shown.map(({ item }) => item.speaker));
  const people = (asked?.speakers ?? []).filter(
    (speaker) => speaker.kind === "person" && !shown.has(speaker),
  );
  const names = [...new Set(people.map(({ name }) => name))];
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMESAKES ? `, and ${names.length - MOST_NAMESAKES} more` : "";
  return [`The name also fits ${names.slice(0, MOST_NAMESAKES).join(", ")}${more}.`];
}

/** Those nearly as relevant as the best. */
function besides(scored: readonly Scored[]): Scored[] {
  const best = scored[0]?.relevance ?? 0;
  return scored.filter(({ relevance }) => relevance >= best * BESIDE);
}

/** Words in marks before reported speech. */
function quotedFirst(scored: readonly Scored[]): readonly Scored[] {
  const quoted = scored.filter(({ statement }) => statement.quotation.kind !== "indirect");
  return quoted.length > 0 ? quoted : scored;
}

/** The different people who share the name asked for and all have something to say. */
function namesakes(asked: AskedFor, picked: readonly Scored[]): string[] {
  const speakers = picked
    .map(({ statement }) => statement.speaker)
    .filter((speaker): speaker is Speaker => speaker !== null);
  const names = new Set(speakers.map(({ name }) => name));
  const typed = tokenize(asked.typed)
    .map(({ word }) => word)
    .join(" ");
  const exact = [...names].find(
    (name) =>
      tokenize(name)
        .map(({ word }) => word)
        .join(" ") === typed,
  );
  return exact === undefined ? [...names].sort() : [exact];
}

/** Where a time is asked for, only what an article ties to it. */
function inTime(query: Query, scored: readonly Scored[], holdings: Holdings): readonly Scored[] {
  const judge = createTimeJudge(query, holdings);
  return judge.limits ? scored.filter(({ statement }) => judge.isStatementInTime(statement)) : scored;
}
