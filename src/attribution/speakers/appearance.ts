/** A speaker where they appear. */
import type { Speaker } from "../../domain.ts";

/** One speaker as one article has it. */
export interface Appearance {
  readonly articleId: string;
  readonly speaker: Speaker;
}

/** Appearances of one person or body, sorted by article. */
export type Cluster = readonly Appearance[];
