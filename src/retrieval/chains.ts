/** Small numbers by something that they share. */

export interface Chains {
  /** In the order in which they were added. */
  readonly of: (key: number) => readonly number[];
  readonly add: (key: number, number: number) => void;
  readonly remove: (key: number, number: number) => void;
}

/** Each with the one that was added before it: a Set for each key takes as much memory as ten numbers, and most have two. */
export function createChains(): Chains {
  const last = new Map<number, number>();
  let before = new Int32Array(FIRST);
  return {
    of: (key) => {
      const numbers: number[] = [];
      for (let at = last.get(key) ?? NONE; at !== NONE; at = before[at] ?? NONE) numbers.push(at);
      return numbers.reverse();
    },
    add: (key, number) => {
      if (number >= before.length) {
        const more = new Int32Array(2 * number);
        more.set(before);
        before = more;
      }
      before[number] = last.get(key) ?? NONE;
      last.set(key, number);
    },
    remove: (key, number) => {
      const rest = before[number] ?? NONE;
      let at = last.get(key) ?? NONE;
      if (at === number) {
        if (rest === NONE) last.delete(key);
        else last.set(key, rest);
        return;
      }
      while (at !== NONE && before[at] !== number) at = before[at] ?? NONE;
      if (at !== NONE) before[at] = rest;
    },
  };
}

const NONE = -1;
const FIRST = 1024;
