/** Exit codes: part of the contract with whoever supervises the program. */
export const EXIT = {
  stopped: 0,
  settings: 2,
  noCoverage: 3,
  /** EX_SOFTWARE of sysexits.h: a failure of whosaid itself. */
  broken: 70,
  /** EX_IOERR: the ledger can't be kept. */
  noLedger: 74,
  /** 128 + SIGINT: told twice to leave. */
  interrupted: 130,
} as const;
