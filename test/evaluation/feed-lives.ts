/** Made articles and what becomes of them: printed, changed, withdrawn, under embargo, by the minute. Nobody and nothing in them exists. */
import { createDice, type Dice } from "./dice.ts";

/** How an article reaches its readers. */
export const KINDS = ["atom", "wire", "posts", "teasers"] as const;
export type Kind = (typeof KINDS)[number];

export interface Happening {
  /** Minutes since the beginning. */
  readonly at: number;
  readonly article: number;
  readonly kind: Kind;
  /** Of the wording, from 1; null: it is taken back. */
  readonly version: number | null;
  /** Minutes since the beginning at which its embargo ends; null without one. */
  readonly embargo: number | null;
  /** When its source says that it was changed: a post that was planned says so of long ago. */
  readonly changed: number;
}

export interface Lives {
  readonly happenings: readonly Happening[];
  /** Minutes at which all that happened should have arrived. */
  readonly checkpoints: readonly number[];
}

/** Minutes: things happen in the first part of a period, and what goes wrong is over in time for its end. */
export const PERIOD = 120;
const BUSY = 40;
/** Articles that begin in one period: a source shows its last hundred changes, and may be out of order for as long as it is busy. */
const BORN = 160;

export function livesOf(count: number, seed: number): Lives {
  const dice = createDice(seed);
  const periods = Math.ceil(count / BORN);
  const happenings = Array.from({ length: count }, (_, article) =>
    lifeOf(article, Math.floor(article / BORN) * PERIOD, dice),
  ).flat();
  // Of what began in the last periods something still comes. Embargoes end at whole minutes, and a moment later what they held is there.
  const checkpoints = Array.from({ length: periods + LIVES }, (_, at) => (at + 1) * PERIOD - 0.5);
  return { happenings: happenings.sort((a, b) => a.at - b.at), checkpoints };
}

/** Periods in which something may become of an article. */
const LIVES = 3;

function lifeOf(article: number, begin: number, dice: Dice): Happening[] {
  const kind = KINDS[article % 16 === 15 ? 3 : article % 3] ?? "atom";
  const minuteOf = (period: number): number => begin + period * PERIOD + dice.below(BUSY);
  const first = minuteOf(0);
  const embargo = kind === "wire" && dice.below(4) === 0 ? first + 3 + dice.below(2 * PERIOD) : null;
  const planned = kind === "posts" && dice.below(5) === 0 ? 3 * PERIOD : 0;
  const one = (at: number, version: number | null, until = embargo): Happening => ({
    at,
    article,
    kind,
    version,
    embargo: until,
    changed: at - (version === 1 ? planned : 0),
  });
  const life = [one(first, 1)];
  const last = dice.below(3);
  for (let version = 2; version <= last + 1; version += 1) {
    const at = Math.max((life.at(-1)?.at ?? 0) + 2, minuteOf(version - 1));
    // Some embargoes are prolonged while they hold.
    const until = embargo !== null && at < embargo && dice.below(2) === 0 ? embargo + 30 : embargo;
    life.push(one(at, version, until));
  }
  const canBeTakenBack = kind !== "teasers" && dice.below(6) === 0;
  const end = Math.max((life.at(-1)?.at ?? 0) + 2, minuteOf(last));
  return canBeTakenBack ? [...life, one(end, null)] : life;
}

/** The version that readers may see; null: none. */
export function visible(last: Happening | undefined, minute: number): number | null {
  if (last === undefined) return null;
  return last.embargo !== null && last.embargo > minute ? null : last.version;
}

const PLACES = ["Harrowmere", "Lower Quay", "Thornby", "Fen Lane", "Saltmarsh", "Old Weir"];
const NAMES = ["Ada Lind", "Per Holm", "Nora Feld", "Tom Reed", "Wes Pym", "Kay Dunn"];
const THINGS = ["ferry", "dam", "lighthouse", "market hall", "slipway", "toll bridge"];

/** What of an article tells which it is, and in which wording. */
export function claimOf(article: number, version: number): string {
  return `Pier ${article} opens in stage ${version}`;
}

export const CLAIM = /Pier (\d+) opens in stage (\d+)/u;

/** As long as a feed's item has to be so that it isn't taken for an advertisement of its page. */
export function paragraphsOf(article: number, version: number): readonly string[] {
  const dice = createDice(article);
  const [place, name, thing] = [dice.pick(PLACES), dice.pick(NAMES), dice.pick(THINGS)];
  const list = Array.from({ length: 55 }, () => `${dice.pick(THINGS)} of ${dice.pick(PLACES)}`).join(", ");
  return [
    `“${claimOf(article, version)},” said ${name} on the quay.`,
    `On the list beside the ${thing} of ${place}: ${list}.`,
  ];
}

export function headlineOf(article: number, version: number): string {
  return `${article}: the pier, as of wording ${version}`;
}
