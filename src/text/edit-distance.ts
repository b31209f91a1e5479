/** How many slips of the pen lie between two words. */

/** Letters to insert, delete, replace or swap with their neighbour (Damerau 1964, optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[right.length] ?? 0;
}

/** Whether `editDistance` is exactly one: a letter more, less or another, or two exchanged. Needs no table. */
export function isOneStepOff(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const left = one.length - head - tail;
  const otherLeft = other.length - head - tail;
  if (left < 2 && otherLeft < 2) return left + otherLeft > 0;
  return left === 2 && otherLeft === 2 && one[head] === other[head + 1] && one[head + 1] === other[head];
}

/** Slips that are forgiven in a word of so many letters: none below four, for short words have too many neighbours, one below eight,
 * two from there. */
export function slipsForgiven(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/** False only where `editDistance` is above `most`: a step brings at most one letter that the other word lacks. */
export function mayBeWithin(most: number, one: string, other: string): boolean {
  return (
    Math.abs(one.length - other.length) <= most &&
    lettersLacking(one, lettersOf(other)) <= most &&
    lettersLacking(other, lettersOf(one)) <= most
  );
}

/** The same of one word with many others: its letters are read once. */
export function mayBeNear(word: string): (most: number, other: string) => boolean {
  const letters = lettersOf(word);
  return (most, other) =>
    Math.abs(word.length - other.length) <= most &&
    lettersLacking(other, letters) <= most &&
    lettersLacking(word, lettersOf(other)) <= most;
}

/** A bit for each letter, 32 in all: letters that share one are taken for the same, which only lets more through. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}

function lettersLacking(word: string, letters: number): number {
  let lacking = 0;
  for (let at = 0; at < word.length; at++) if ((letters & (1 << word.charCodeAt(at))) === 0) lacking++;
  return lacking;
}
