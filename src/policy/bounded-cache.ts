/** Keeps what was made, and forgets what has not been asked for lately. */
export type BoundedCache<Key, Value> = (key: Key, make: () => Value) => Value;

/** Two generations: when the young one holds `size` values it becomes the old one, and the old one is dropped. */
export function makeBoundedCache<Key, Value>(size: number): BoundedCache<Key, Value> {
  let [young, old] = [new Map<Key, Value>(), new Map<Key, Value>()];
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make();
    if (young.size >= size) [young, old] = [new Map(), young];
    young.set(key, value);
    return value;
  };
}
