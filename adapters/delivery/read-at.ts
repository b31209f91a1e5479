/** Where an answer is read: by the names that a platform's adapter keeps with its question, so that it is asked of the same coverage after a
 * restart. */
import { z } from "zod";
import type { Names } from "../corpus/audience.ts";

/** None where a program of before kept none: then only what everybody may read is. */
export const At = z.array(z.string()).readonly().default([]);

const Kept = z.object({ at: At });

export function readAt(place: string): Names {
  try {
    return Kept.parse(JSON.parse(place)).at;
  } catch {
    return [];
  }
}
