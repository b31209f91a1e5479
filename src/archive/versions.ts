/** Articles of one address, one of which is the latest. */

import { byDate } from "../domain/order.ts";
import type { Article } from "../domain.ts";
import { createGroups } from "./groups.ts";

export interface Versions {
  readonly add: (article: Article) => void;
  /** The same object. */
  readonly remove: (article: Article) => void;
  /** The latest later version of an article at the same address; null where this one is the latest. */
  readonly successor: (article: Article) => Article | null;
  /** The latest dated article of an address; null where there is none. */
  readonly latestAt: (url: string) => Article | null;
  /** All that are versions of an article, itself among them, the latest first; empty where it is no version of anything. */
  readonly all: (article: Article) => readonly Article[];
}

/** Only dated articles of one address are versions of each other. */
export function createVersions(): Versions {
  const versions = createGroups<Article>();
  /** Until the articles of the address change. */
  const latest = new Map<string, Article>();
  const latestAt = (url: string): Article | null => {
    const known = latest.get(url);
    if (known !== undefined) return known;
    const [first, ...others] = versions.of(url);
    if (first === undefined) return null;
    const found = others.reduce((one, other) => (byDate(other, one) < 0 ? other : one), first);
    latest.set(url, found);
    return found;
  };
  return {
    latestAt,
    all: ({ url, published }) =>
      url === null || published === null ? [] : [...versions.of(url)].sort(byDate),
    add: (article) => {
      const { url, published } = article;
      if (url === null || published === null) return;
      latest.delete(url);
      versions.add(url, article);
    },
    remove: (article) => {
      const { url } = article;
      if (url === null) return;
      latest.delete(url);
      versions.remove(url, article);
    },
    successor: ({ url, published }) => {
      if (url === null || published === null) return null;
      const later = latestAt(url);
      return later === null || later.published === published ? null : later;
    },
  };
}
