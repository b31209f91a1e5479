/** A source file and the tests → the tests in the order in which they would find a fault in it soonest. */

/** Seconds that each test file takes as things stand. */
export type Durations = Readonly<Record<string, number>>;

export interface TestBatches {
  /** Quick ones of the file's own folder, then what is written down of the whole half, then quick others of the half. */
  readonly near: readonly (readonly string[])[];
  /** All others. */
  readonly far: readonly string[];
}

/** Seconds: laws and whole programs take longer, and seldom find what nothing nearer does. */
const QUICK = 20;

export function testBatches(source: string, durations: Durations): TestBatches {
  const tests = Object.keys(durations).toSorted();
  const ofRank = (rank: number): string[] =>
    tests.filter((test) => (isNear(test, durations[test] ?? 0) ? rankOf(source, test) : ELSEWHERE) === rank);
  return {
    near: [ofRank(0), ofRank(1), ofRank(2)].filter((batch) => batch.length > 0),
    far: ofRank(ELSEWHERE),
  };
}

/** What is written down finds most, so it is looked at first even where the machine was too busy for it to be quick. */
function isNear(test: string, seconds: number): boolean {
  return seconds < QUICK || isWrittenDown(test);
}

const isWrittenDown = (test: string): boolean => test.endsWith("/golden.test.ts");

const ELSEWHERE = 3;

/** 0 beside its own test, 1 what is written down of the same half of the program, 2 in the same half, 3 elsewhere. */
function rankOf(source: string, test: string): number {
  const folder = `test/${source.slice(0, source.lastIndexOf("/") + 1)}`;
  if (test.startsWith(folder) && !test.slice(folder.length).includes("/")) return 0;
  if (!test.startsWith(source.startsWith("src/") ? "test/src/" : "test/adapters/delivery/")) return ELSEWHERE;
  return isWrittenDown(test) ? 1 : 2;
}
