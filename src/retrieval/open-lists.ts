/** Lists of numbers by term that grow at their ends, in one piece of memory: each number with the place of the one before it in its list. */

export interface OpenLists {
  readonly add: (term: number, number: number) => void;
  /** From the last to the first. */
  readonly read: (term: number) => readonly number[];
  /** Those that have a list, rising. */
  readonly terms: () => Int32Array;
  readonly clear: () => void;
}

export function createOpenLists(): OpenLists {
  /** By term, the place of its last number + 1; 0: none. */
  let last = new Int32Array(FIRST);
  /** By place: the number, and the place + 1 of the one before it in its list. */
  let links = new Int32Array(FIRST);
  let length = 0;
  return {
    add: (term, number) => {
      last = roomFor(last, term);
      links = roomFor(links, length + 1);
      links[length] = number;
      links[length + 1] = last[term] ?? 0;
      last[term] = length + 1;
      length += 2;
    },
    read: (term) => {
      const numbers: number[] = [];
      for (let at = last[term] ?? 0; at > 0; at = links[at] ?? 0) numbers.push(links[at - 1] ?? 0);
      return numbers;
    },
    terms: () => {
      const terms = Int32Array.from(last.keys());
      return terms.filter((term) => (last[term] ?? 0) > 0);
    },
    clear: () => {
      last.fill(0);
      links = new Int32Array(FIRST);
      length = 0;
    },
  };
}

const FIRST = 1024;

function roomFor(numbers: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  if (place < numbers.length) return numbers;
  const more = new Int32Array(2 * place);
  more.set(numbers);
  return more;
}
