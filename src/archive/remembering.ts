/** What was looked up last, until the archive changes: one question looks the same things up again and again. */

const MOST = 200;

export interface Remembering {
  <Key, Found>(find: (key: Key) => Found, most?: number): (key: Key) => Found;
  /** All of it. */
  forget(): void;
}

/** Looks nothing up twice, until there are `most`: then all is forgotten. */
export function remembered<Key, Found>(
  find: (key: Key) => Found,
  most: number,
  memory = new Map<Key, Found>(),
): (key: Key) => Found {
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const found = find(key);
    if (memory.size >= most) memory.clear();
    memory.set(key, found);
    return found;
  };
}

export function createRemembering(): Remembering {
  const memories: Map<unknown, unknown>[] = [];
  const remember = <Key, Found>(find: (key: Key) => Found, most = MOST): ((key: Key) => Found) => {
    const memory = new Map<Key, Found>();
    memories.push(memory);
    return remembered(find, most, memory);
  };
  return Object.assign(remember, {
    forget: () => {
      for (const memory of memories) memory.clear();
    },
  });
}
