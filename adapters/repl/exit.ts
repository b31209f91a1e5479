/** Exit codes: part of the contract with scripts. */
export const EXIT = {
  found: 0,
  nothingFound: 1,
  /** A wrong option or setting, or a line of input that could not be read. */
  usage: 2,
  noCoverage: 3,
  /** EX_SOFTWARE of sysexits.h: a failure of whosaid itself. */
  broken: 70,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;
