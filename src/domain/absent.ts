/** Instead of the number of a token, phrase, run, paragraph or sentence where there is none: all of these are counted from 0. */
export const ABSENT = -1;
