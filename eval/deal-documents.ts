/** Documents with many questions first, each to the fold that has the fewest. */
export function dealDocuments(documents: readonly string[], folds: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + 1);
  const loads = Array<number>(folds).fill(0);
  return new Map(
    [...counts]
      .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
      .map(([document, count]) => {
        const fold = loads.indexOf(Math.min(...loads));
        loads[fold] = (loads[fold] ?? 0) + count;
        return [document, fold];
      }),
  );
}
