/** Values by a key that several of them share; a key that has none left is forgotten. */
export interface Groups<Value, Key = string> {
  readonly of: (key: Key) => ReadonlySet<Value>;
  /** The same where several share the key, else null: a look that makes no set of one. */
  readonly shared: (key: Key) => ReadonlySet<Value> | null;
  readonly add: (key: Key, value: Value) => void;
  readonly remove: (key: Key, value: Value) => void;
}

export function createGroups<Value extends object | string, Key = string>(): Groups<Value, Key> {
  const groups = new Map<Key, Value | Group<Value>>();
  return {
    of: (key) => {
      const group = groups.get(key);
      if (group === undefined) return NONE;
      return group instanceof Group ? group : new Set([group]);
    },
    shared: (key) => {
      const group = groups.get(key);
      return group instanceof Group && group.size > 1 ? group : null;
    },
    add: (key, value) => {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, value);
      else if (group instanceof Group) group.add(value);
      else if (group !== value) groups.set(key, new Group([group, value]));
    },
    remove: (key, value) => {
      const group = groups.get(key);
      if (group instanceof Group) group.delete(value);
      if (group === value || (group instanceof Group && group.size === 0)) groups.delete(key);
    },
  };
}

/** Only of keys that several values share: nine of ten never do, and a set takes as much memory as ten values. */
class Group<Value> extends Set<Value> {}

const NONE: ReadonlySet<never> = new Set();
