/** How many columns of a terminal a text takes. Measures what `printable` lets through. */

/** Made when a text needs it: making it takes longer than `--version` does. */
let segmenter: Intl.Segmenter | null = null;

const ASCII = /^[\x20-\x7e]*$/;

/** Nothing of its own: combining marks, joiners, direction marks, variation selectors. */
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const EMOJI = /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\ufe0f|^\p{Regional_Indicator}{2}/u;

/** East Asian Width W and F, by block (Unicode Standard Annex 11). */
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d7f}\u{1b000}-\u{1b2fb}\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

export function width(text: string): number {
  if (ASCII.test(text)) return text.length;
  return graphemes(text).reduce((columns, grapheme) => columns + graphemeWidth(grapheme), 0);
}

/** What a reader sees as single characters; a text is never cut inside one. */
export function graphemes(text: string): string[] {
  return ASCII.test(text) ? text.split("") : segmented(text);
}

/** Code units that are segmented at once: the time that `Intl.Segmenter` takes grows with the square of them. */
const WINDOW = 512;

function segmented(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const found: string[] = [];
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const end = wholeEnd(text, start + size);
    const segments = Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment);
    // The last one may go on after the window.
    if (end < text.length) segments.pop();
    size = segments.length === 0 ? 2 * size : WINDOW;
    for (const segment of segments) {
      found.push(segment);
      start += segment.length;
    }
  }
  return found;
}

/** Never between the halves of a surrogate pair. */
function wholeEnd(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
}

export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (ZERO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}

/** Filled up with blanks to so many columns; longer texts stay as they are. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}
