/** Values by a key that several of them share; a key that has none left is forgotten. */
export interface Groups<Value> {
  readonly of: (key: string) => ReadonlySet<Value>;
  readonly add: (key: string, value: Value) => void;
  readonly remove: (key: string, value: Value) => void;
}

export function createGroups<Value>(): Groups<Value> {
  const groups = new Map<string, Set<Value>>();
  const none: ReadonlySet<Value> = new Set();
  return {
    of: (key) => groups.get(key) ?? none,
    add: (key, value) => {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, new Set([value]));
      else group.add(value);
    },
    remove: (key, value) => {
      const group = groups.get(key);
      group?.delete(value);
      if (group?.size === 0) groups.delete(key);
    },
  };
}
