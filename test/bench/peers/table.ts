/** What was measured as tables in Markdown, which a terminal shows as well. */

import { KINDS, type Kind } from "../made/questions.ts";
import { vocabularyLine } from "../made/vocabulary.ts";
import { WHOLE } from "./contestants.ts";
import { exponent, median, quantile } from "./figures.ts";
import type { Measured, OfSize, Row } from "./measured.ts";

export function tables(measured: Measured): string {
  const { sizes, made, real } = measured;
  return [
    `${measured.command}, ${measured.date}, ${measured.commit}, ${measured.machine}.`,
    ...sizes.flatMap(ofSize),
    ...(sizes.length > 1
      ? ["", "Power of the number of passages by which the median grows:", "", ...growth(sizes)]
      : []),
    "",
    `${vocabularyLine("Made", made)}.`,
    ...(real === null ? [] : [`${vocabularyLine("rtqa-evidence", real)}.`]),
  ].join("\n");
}

/** Median of the rounds' medians; NaN where it wasn't asked. */
export function typical({ rounds }: Row, kind: Kind): number {
  return median((rounds[kind] ?? []).map(median));
}

/** Whosaid's whole answer is once as fast as itself. */
export function ratio(row: Row, whole: Row | undefined, kind: Kind): number {
  return whole === undefined ? Number.NaN : typical(row, kind) / typical(whole, kind);
}

function ofSize({ passages, articles, rows, restart }: OfSize): string[] {
  const whole = rows.find(({ name }) => name === WHOLE);
  const asked = rows.filter(({ skipped }) => skipped === null);
  const heads = ["p50 ms (× whole answer)", ...KINDS, "all: p50 / p95 / p99", "build s", "bytes a passage"];
  const line = (row: Row): string[] => [
    row.name,
    ...KINDS.map((kind) => ms(typical(row, kind)) + (row === whole ? "" : times(ratio(row, whole, kind)))),
    spread(Object.values(row.rounds).flat(2)),
    row.build === null ? "–" : (row.build / 1000).toFixed(1),
    row.bytesOfPassage === null ? "–" : Math.round(row.bytesOfPassage).toLocaleString("en"),
  ];
  return [
    "",
    `${passages.toLocaleString("en")} passages, ${articles.toLocaleString("en")} articles:`,
    "",
    ...markdown([heads, ...asked.map(line)]),
    ...(whole === undefined || whole.skipped !== null ? [] : ["", tails(whole)]),
    ...rows.flatMap(({ name, skipped }) => (skipped === null ? [] : ["", `Without ${name}: ${skipped}`])),
    ...(restart === null ? [] : ["", restarted(restart)]),
  ];
}

/** Whole answers by kind. */
function tails({ rounds }: Row): string {
  const of = KINDS.map((kind) => {
    const all = (rounds[kind] ?? []).flat();
    return `${kind} ${ms(quantile(all, 0.95))}`;
  });
  return `Whole answer, p95: ${of.join(", ")}; longest ${ms(Math.max(...Object.values(rounds).flat(2)))} ms.`;
}

function restarted({ first, again, longestFirst, longestAgain }: NonNullable<OfSize["restart"]>): string {
  const block = (longest: number | null): string =>
    longest === null ? "unknown" : `${longest.toFixed(0)} ms`;
  return (
    `Start to first answer ${(first / 1000).toFixed(1)} s, again from the store ${(again / 1000).toFixed(1)} s; ` +
    `longest block of the event loop ${block(longestFirst)}, ${block(longestAgain)}.`
  );
}

function growth(sizes: readonly OfSize[]): string[] {
  const asked = sizes.flatMap(({ rows }) => rows.filter(({ skipped }) => skipped === null));
  const names = [...new Set(asked.map(({ name }) => name))];
  const power = (points: readonly (readonly [number, number])[]): string =>
    exponent(points)?.toFixed(2) ?? "–";
  const points = (name: string, figure: (row: Row) => number | null): (readonly [number, number])[] =>
    sizes.flatMap(({ passages, rows }) => {
      const row = rows.find((one) => one.name === name);
      return [[passages, (row && figure(row)) ?? Number.NaN] as const];
    });
  const line = (name: string): string[] => [
    name,
    ...KINDS.map((kind) => power(points(name, (row) => typical(row, kind)))),
    power(points(name, ({ build }) => build)),
  ];
  return markdown([["", ...KINDS, "build"], ...names.map(line)]);
}

function markdown([heads = [], ...lines]: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [row(heads), row(heads.map(() => "---")), ...lines.map(row)];
}

function spread(all: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => ms(quantile(all, share))).join(" / ");
}

/** Three digits say more than the machine repeats. */
function ms(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "–";
  if (milliseconds >= 100) return milliseconds.toFixed(0);
  return milliseconds.toFixed(milliseconds >= 1 ? 1 : 2);
}

function times(factor: number): string {
  if (!Number.isFinite(factor)) return "";
  return ` (${factor >= 10 ? factor.toFixed(0) : factor.toFixed(factor >= 0.1 ? 1 : 2)})`;
}
