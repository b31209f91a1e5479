/** What the bench and the processes that it asks tell each other: one line of JSON for each request and each reply. */
import { z } from "zod";
import type { Question } from "../made/questions.ts";

export type Request =
  | { readonly do: "build" }
  | { readonly do: "ask"; readonly questions: readonly Question[] }
  | { readonly do: "weigh" };

/** Milliseconds of processor time. */
export const Built = z.object({ milliseconds: z.number() });
/** Milliseconds of processor time of each question. */
export const Asked = z.object({ milliseconds: z.array(z.number()) });
/** What is held beyond the passages themselves. */
export const Weighed = z.object({ bytes: z.number() });
