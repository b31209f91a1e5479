/** A source file and the tests → the tests in the order in which they would find a fault in it soonest. */

/** Seconds that each test file takes as things stand. */
export type Durations = Readonly<Record<string, number>>;

export interface TestBatches {
  /** Quick ones: those of the file's own folder, then what is written down of the whole half, then all others of the half. */
  readonly near: readonly (readonly string[])[];
  /** All others. */
  readonly far: readonly string[];
}

/** Seconds: laws and whole programs take longer, and seldom find what nothing nearer does. */
const QUICK = 20;

export function testBatches(source: string, durations: Durations): TestBatches {
  const tests = Object.keys(durations).toSorted();
  const ofRank = (rank: number): string[] =>
    tests.filter((test) => ((durations[test] ?? 0) < QUICK ? rankOf(source, test) : ELSEWHERE) === rank);
  return {
    near: [ofRank(0), ofRank(1), ofRank(2)].filter((batch) => batch.length > 0),
    far: ofRank(ELSEWHERE),
  };
}

const ELSEWHERE = 3;

/** 0 beside its own test, 1 what is written down of the same half of the program, 2 in the same half, 3 elsewhere. */
function rankOf(source: string, test: string): number {
  const folder = `test/${source.slice(0, source.lastIndexOf("/") + 1)}`;
  if (test.startsWith(folder) && !test.slice(folder.length).includes("/")) return 0;
  if (!test.startsWith(source.startsWith("src/") ? "test/src/" : "test/adapters/desk/")) return ELSEWHERE;
  return test.endsWith("/golden.test.ts") ? 1 : 2;
}
