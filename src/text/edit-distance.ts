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

/** False only where `editDistance` is above `most`: a step brings at most one letter that the other word lacks. */
export function mayBeWithin(most: number, one: string, other: string): boolean {
  return (
    Math.abs(one.length - other.length) <= most &&
    lettersLacking(one, lettersOf(other)) <= most &&
    lettersLacking(other, lettersOf(one)) <= most
  );
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
