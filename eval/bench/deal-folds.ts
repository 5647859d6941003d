/** Deals `count` things into folds of equal size by chance, the same in every run: the fold of each. */
export function dealFolds(count: number, folds: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = count;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const dealt = Array<number>(count).fill(0);
  order.forEach((at, place) => {
    dealt[at] = place % folds;
  });
  return dealt;
}
