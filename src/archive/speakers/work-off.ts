/** Takes one after the other out and works on it, those too that the work adds, until `isEnough`; whether none is left. */
export function workOff<Item>(open: Set<Item>, isEnough: () => boolean, work: (item: Item) => void): boolean {
  for (const item of open) {
    if (isEnough()) return false;
    open.delete(item);
    work(item);
  }
  return true;
}
