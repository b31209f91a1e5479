/** Dates as stated by a publisher (ISO 8601) → as a reader has them: in the stated zone, never converted. */

const STATED = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2017-03-30" → "30 Mar 2017", with the time where one is stated; what isn't such a date comes back as it is. */
export function readableDate(stated: string): string {
  const day = readableDay(stated);
  const [, , , , time, zone = ""] = STATED.exec(stated) ?? [];
  return time === undefined ? day : `${day}, ${time} ${zone.replace("Z", "UTC")}`.trimEnd();
}

/** The day alone. */
export function readableDay(stated: string): string {
  const [, year, month, day] = STATED.exec(stated) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? stated : `${Number(day)} ${name} ${year}`;
}

/** As the AP Stylebook writes a day: "March 4, 2025", "Sept. 4, 2025". */
export function apDay(stated: string): string {
  const [, year, month, day] = STATED.exec(stated) ?? [];
  const name = AP_MONTHS[Number(month) - 1];
  return name === undefined ? stated : `${name} ${Number(day)}, ${year}`;
}

/** With a day, the long ones alone are cut. */
const AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** "2025-03-04". */
export function isoDay(stated: string): string {
  return STATED.test(stated) ? stated.slice(0, "2025-03-04".length) : stated;
}
