/** What was made last, by number: forgotten when as many others have been made since. */

export interface Recent<Value> {
  readonly get: (number: number) => Value | null;
  readonly set: (number: number, value: Value) => void;
  readonly delete: (number: number) => void;
}

/** Keeps the last `most` at least, and twice as many at most: two tables by turns, so that none of them is ever gone through. */
export function createRecent<Value>(most: number): Recent<Value> {
  let young = new Map<number, Value>();
  let old = new Map<number, Value>();
  const set = (number: number, value: Value): void => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(number, value);
  };
  return {
    get: (number) => {
      const known = young.get(number);
      if (known !== undefined) return known;
      const before = old.get(number);
      if (before === undefined) return null;
      set(number, before);
      return before;
    },
    set,
    delete: (number) => {
      young.delete(number);
      old.delete(number);
    },
  };
}
