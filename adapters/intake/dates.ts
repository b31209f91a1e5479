/** Dates as feeds, pages and wires write them → ISO 8601 as whosaid's metadata has it. What isn't clear is no date. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** RFC 822 names; others are told by their offset. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  gmt: "Z",
  ut: "Z",
  utc: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
};

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** "17:40:00", or null for a day alone. */
  readonly time: string | null;
  /** "+01:00" or "Z"; null where none is stated. */
  readonly zone: string | null;
}

/** Of a date; what is longer says more, and is none. */
const MOST_CHARACTERS = 100;

/** A calendar date, or a date and time with its zone; a time without a zone is left out, since nobody knows which moment it is.
 * Null: it is no date that can be read one way only. */
export function isoDate(stated: string): string | null {
  const words = stated.trim();
  if (words.length > MOST_CHARACTERS) return null;
  const parts = fromIso(words) ?? fromBasic(words) ?? fromNames(words);
  if (parts === null || !isInCalendar(parts)) return null;
  const { year, month, day, time, zone } = parts;
  const date = [String(year).padStart(4, "0"), two(month), two(day)].join("-");
  return time === null || zone === null ? date : `${date}T${time}${zone}`;
}

/** Milliseconds since 1970; a day alone begins at midnight in Greenwich. */
export function momentOf(iso: string): number {
  return Date.parse(iso);
}

/** "2025-03-05T17:40:00+01:00", with a blank for the T, without seconds, with parts of seconds, with "+0100". */
function fromIso(words: string): Parts | null {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,4})?)?$/iu.exec(
      words,
    );
  return found === null ? null : parts(found);
}

/** "20250305T174000+0100", of NITF and IIM. */
function fromBasic(words: string): Parts | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(words);
  return found === null ? null : parts(found);
}

function parts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): Parts {
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: hour === undefined ? null : `${hour}:${minute}:${second ?? "00"}`,
    zone: zone === undefined ? null : zoneOf(zone),
  };
}

/** "Wed, 05 Mar 2025 17:40:00 +0100", "5 March 2025", "March 5, 2025 5:40 pm". */
function fromNames(words: string): Parts | null {
  const found =
    /^(?:[a-z]{3,9}\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(\d{4}|\d{2})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*((?:GMT|UTC)?[+-]\d{2}:?\d{2}|[a-z]{1,4})?(?:\s*\([^()]{1,40}\))?)?$/iu.exec(
      words,
    );
  if (found === null) return null;
  const [, dayFirst, monthSecond, monthFirst, daySecond, year = "", hour, minute, second, half, zone] = found;
  const month = MONTHS.indexOf((monthSecond ?? monthFirst ?? "").slice(0, 3).toLowerCase()) + 1;
  return {
    year: year.length === 2 ? 2_000 + Number(year) : Number(year),
    month,
    day: Number(dayFirst ?? daySecond),
    time: hour === undefined ? null : `${two(ofDay(Number(hour), half))}:${minute}:${second ?? "00"}`,
    zone: zone === undefined ? null : zoneOf(zone),
  };
}

function ofDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
}

function zoneOf(zone: string): string | null {
  const offset = /^(?:GMT|UTC)?([+-]\d{2}):?(\d{2})?$/iu.exec(zone);
  if (offset !== null) return `${offset[1]}:${offset[2] ?? "00"}`;
  return ZONES[zone.toLowerCase()] ?? null;
}

function isInCalendar({ year, month, day, time }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const [hour = 0, minute = 0, second = 0] = (time ?? "").split(":").map(Number);
  return (
    year >= 1_600 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
