/** How many of a list hold, by halves. Those that do stand before those that don't. */
export function countWhile<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
