/** Articles of one address, one of which is the latest. */

import { byDate } from "../domain/order.ts";
import type { Article } from "../domain.ts";

export interface Versions {
  readonly add: (article: Article) => void;
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
  const versions = new Map<string, Map<string, Article>>();
  /** Until the articles of the address change. */
  const latest = new Map<string, Article>();
  const latestAt = (url: string): Article | null => {
    const known = latest.get(url);
    if (known !== undefined) return known;
    const [first, ...others] = versions.get(url)?.values() ?? [];
    if (first === undefined) return null;
    const found = others.reduce((one, other) => (byDate(other, one) < 0 ? other : one), first);
    latest.set(url, found);
    return found;
  };
  return {
    latestAt,
    all: ({ url, published }) =>
      url === null || published === null ? [] : [...(versions.get(url)?.values() ?? [])].sort(byDate),
    add: (article) => {
      const { id, url, published } = article;
      if (url === null || published === null) return;
      latest.delete(url);
      versions.set(url, (versions.get(url) ?? new Map<string, Article>()).set(id, article));
    },
    remove: ({ id, url }) => {
      if (url === null) return;
      latest.delete(url);
      const left = versions.get(url);
      left?.delete(id);
      if (left?.size === 0) versions.delete(url);
    },
    successor: ({ url, published }) => {
      if (url === null || published === null) return null;
      const later = latestAt(url);
      return later === null || later.published === published ? null : later;
    },
  };
}
