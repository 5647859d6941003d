/** Where words stand in a text, one range each, in order; upper and lower case are the same. */
export function findInText(text: string, words: string): readonly (readonly [start: number, end: number])[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const ranges: [number, number][] = [];
  const searched = text.toLowerCase();
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length))
    ranges.push([at, at + wanted.length]);
  return ranges;
}
