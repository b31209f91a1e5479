/** Questions taken whose first attempt to answer is still to come: with too many, the last of them would miss Discord's three seconds. */

/** A long answer takes about 10 ms of the machine, and as many as this well under a second. */
const MOST = 25;

export interface InHand {
  readonly take: (key: string) => void;
  readonly done: (key: string) => void;
  readonly isFull: () => boolean;
}

export function createInHand(most: number = MOST): InHand {
  const keys = new Set<string>();
  return {
    take: (key) => keys.add(key),
    done: (key) => keys.delete(key),
    isFull: () => keys.size >= most,
  };
}
