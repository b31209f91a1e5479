/** A value or a problem: how bad input from outside is told, so that nothing else is lost over it. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function err<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
