/** The front door: the only file of src that adapters import. */

export { DOUBTED } from "./answer/reasons.ts";
export type { Edition } from "./archive/edition.ts";
export { isTouched, shownCitation } from "./archive/present.ts";
export { decode, MOST_BYTES, tooLarge } from "./article/decode.ts";
export { masked } from "./article/masked.ts";
export { readAudience } from "./article/metadata.ts";
export { type ArticleSource, articleFromText, parseArticle } from "./article/parse.ts";
export { printable, shown } from "./article/shown.ts";
export { extractQuotations } from "./attribution/extract.ts";
export { type Coverage, checkDraft, createCoverage, type Surroundings } from "./coverage.ts";
export { type Finding, STANDINGS, type Standing } from "./domain/draft.ts";
export type * from "./domain/profile.ts";
export type * from "./domain/selector.ts";
export type { Steps } from "./domain/steps.ts";
export type * from "./domain.ts";
export { slice } from "./domain.ts";
export { type Made, makeInSteps, makeOf, packMade, unpackMade } from "./made.ts";
export { err, ok, type Result } from "./result.ts";
export { editDistance } from "./text/edit-distance.ts";
export { findAgain } from "./text/find-again.ts";
