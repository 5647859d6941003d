import type { Bar } from './bar-list.ts';

/** How many there are of each kind, named in words; kinds that `isEnded` says are over are drawn grey. */
export function countBy<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
  isEnded: (item: Item) => boolean = () => false,
): readonly Bar[] {
  const bars = new Map<string, Bar>();
  for (const item of items) {
    const label = wordOf(item);
    bars.set(label, { label, count: (bars.get(label)?.count ?? 0) + 1, isEnded: isEnded(item) });
  }
  return [...bars.values()];
}
