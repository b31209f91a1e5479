/** Cost against size as a picture: both axes by powers of ten, a line for each engine with the power by which it grows. */
import type { Kind } from "../made/questions.ts";
import { exponent } from "./figures.ts";
import type { Measured } from "./measured.ts";
import { typical } from "./table.ts";

const KIND: Kind = "natural";
const [WIDTH, HEIGHT] = [900, 520];
const EDGE = { left: 70, right: 260, top: 40, bottom: 50 };
const COLOURS = ["#b3261e", "#e07a5f", "#1d4e89", "#2a7f62", "#7a5195", "#c18c00", "#5f6c7b", "#222222"];

type Point = readonly [passages: number, milliseconds: number];

export function plot({ sizes, date, commit }: Measured): string {
  const names = [...new Set(sizes.flatMap(({ rows }) => rows.map(({ name }) => name)))];
  const lines = names.flatMap((name, at) => {
    const points = sizes.flatMap(({ passages, rows }): Point[] => {
      const row = rows.find((one) => one.name === name);
      const milliseconds = row === undefined ? Number.NaN : typical(row, KIND);
      return milliseconds > 0 ? [[passages, milliseconds]] : [];
    });
    return points.length === 0 ? [] : { name, points, colour: COLOURS[at % COLOURS.length] ?? "" };
  });
  const all = lines.flatMap(({ points }) => points);
  const x = scale(
    all.map(([passages]) => passages),
    [EDGE.left, WIDTH - EDGE.right],
  );
  const y = scale(
    all.map(([, milliseconds]) => milliseconds),
    [HEIGHT - EDGE.bottom, EDGE.top],
  );
  const labels = apart(lines.map(({ points }) => y.of(points.at(-1)?.[1] ?? 1)));
  const grid = [
    ...x.powers.map((power) => line([x.of(power), EDGE.top], [x.of(power), HEIGHT - EDGE.bottom], "#dddddd")),
    ...x.powers.map((power) =>
      text(x.of(power), HEIGHT - EDGE.bottom + 20, power.toLocaleString("en"), "middle"),
    ),
    ...y.powers.map((power) => line([EDGE.left, y.of(power)], [WIDTH - EDGE.right, y.of(power)], "#dddddd")),
    ...y.powers.map((power) => text(EDGE.left - 8, y.of(power) + 4, `${power}`, "end")),
  ];
  const drawn = lines.flatMap(({ name, points, colour }, at) => {
    const places = points.map(([passages, cost]) => `${x.of(passages).toFixed(1)},${y.of(cost).toFixed(1)}`);
    const power = exponent(points);
    return [
      `<polyline points="${places.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...places.map((place) => `<circle cx="${place.replace(",", '" cy="')}" r="3" fill="${colour}"/>`),
      text(
        WIDTH - EDGE.right + 14,
        (labels[at] ?? 0) + 4,
        `${name}${power === null ? "" : `, n^${power.toFixed(2)}`}`,
        "start",
        colour,
      ),
    ];
  });
  const title = `A natural question: median ms of processor time by passages (${date}, ${commit})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(EDGE.left, 22, title, "start"),
    ...grid,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

interface Scale {
  of(value: number): number;
  /** Of ten, within what is drawn. */
  readonly powers: readonly number[];
}

/** Whole powers of ten around all values, laid on the pixels. */
function scale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const logs = values.map((value) => Math.log10(value));
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs)));
  return {
    of: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    powers: Array.from({ length: high - low + 1 }, (_, at) => Number((10 ** (low + at)).toPrecision(1))),
  };
}

/** Pixels between two labels. */
const APART = 17;

/** Heights, moved so that no label stands on another. */
function apart(heights: readonly number[]): number[] {
  const moved = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height);
  moved.forEach((one, place) => {
    const above = moved[place - 1];
    if (above !== undefined) one.height = Math.max(one.height, above.height + APART);
  });
  return moved.toSorted((a, b) => a.at - b.at).map(({ height }) => height);
}

function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: string,
): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${colour}"/>`;
}

function text(
  x: number,
  y: number,
  words: string,
  anchor: "start" | "middle" | "end",
  colour = "#333333",
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
}
