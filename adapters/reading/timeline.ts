/** When somebody was printed as saying something → a picture without a script, and the same as a table. */
import type { SpeakerProfile } from "../../src/index.ts";
import { type Period, periodsOf } from "../../src/presentation/profile.ts";
import { counted } from "../../src/presentation/wording.ts";
import { type Html, html } from "./html.ts";

/** In units of the picture, which is as wide as the page. */
const WIDE = 640;
const HIGH = 120;
const FOOT = 20;
const HEAD = 16;
/** Beside the first and the last bar, for their labels. */
const MARGIN = 24;
/** Of a bar's place that the bar takes. */
const FILLED = 0.7;
/** Labels beside each other that can be read. */
const MOST_LABELS = 8;

/** Null where no date is known. */
export function timeline({ months }: Pick<SpeakerProfile, "months">): Html | null {
  const periods = periodsOf(months);
  return periods.length === 0 ? null : html`${picture(periods)}${table(periods)}`;
}

function picture(periods: readonly Period[]): Html {
  const most = Math.max(...periods.map(({ said }) => said));
  const place = WIDE / periods.length;
  const every = Math.ceil(periods.length / MOST_LABELS);
  const bars = periods.map(({ label, said }, at) => {
    const high = said === 0 ? 0 : Math.max(2, (said / most) * (HIGH - FOOT - HEAD));
    const [x, y] = [at * place + (place * (1 - FILLED)) / 2, HIGH - FOOT - high];
    const middle = tenth(at * place + place / 2);
    return html`${said === 0 ? null : html`<rect class="bar" x="${tenth(x)}" y="${tenth(y)}" width="${tenth(place * FILLED)}" height="${tenth(high)}"/><text x="${middle}" y="${tenth(y - 4)}">${said}</text>`}${at % every === 0 ? html`<text x="${middle}" y="${HIGH - 5}">${label}</text>` : null}`;
  });
  return html`<svg class="timeline" viewBox="${-MARGIN} 0 ${WIDE + 2 * MARGIN} ${HIGH}" role="img" aria-labelledby="timeline-title timeline-desc"><title id="timeline-title">Statements by date of publication</title><desc id="timeline-desc">${told(periods)}</desc><line x1="0" y1="${HIGH - FOOT}" x2="${WIDE}" y2="${HIGH - FOOT}"/>${bars}</svg>
`;
}

function tenth(units: number): string {
  return String(Math.round(units * 10) / 10);
}

function told(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  const most = periods.reduce((one, other) => (other.said > one.said ? other : one));
  return `From ${first?.label ?? ""} to ${last?.label ?? ""}; most in ${most.label}: ${counted(most.said, "statement")}. The table below has each.`;
}

function table(periods: readonly Period[]): Html {
  const rows = periods
    .filter(({ said }) => said > 0)
    .map(({ label, said }) => html`<tr><th scope="row">${label}</th><td>${said}</td></tr>`);
  return html`<table><caption>Statements by date of publication</caption><thead><tr><th scope="col">Published</th><th scope="col">Statements</th></tr></thead><tbody>${rows}</tbody></table>
`;
}
