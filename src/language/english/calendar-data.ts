/** English names of months and days, as they are printed. */

/** From January on. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** From Sunday on. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** Printed with a stop or without. */
export const SHORT_MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
] as const;

const SHORT_WEEKDAYS = ["Sun", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat"] as const;

/** All of these, in lower case without stops. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...SHORT_WEEKDAYS, ...MONTHS, ...SHORT_MONTHS].map((name) => name.toLowerCase()),
);

/** Short months that are no other word, nor a name, without their stop. */
const PLAIN_SHORT_MONTHS = ["Jan", "Feb", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec"] as const;

/** Source of an expression for a day or month in a text. */
export const CALENDAR_NAME = [...WEEKDAYS, ...MONTHS, ...PLAIN_SHORT_MONTHS].join("|");
