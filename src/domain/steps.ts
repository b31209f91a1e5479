/** Work that can be put down after each of its steps, so that whoever has it done decides whether others get a turn in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
