/**
 * Where a quote stands in a clause, white space not counted on either side; null when it does not stand there.
 * Offsets are UTF-16 indices into `text`, end exclusive.
 */
export function locateQuote(text: string, quote: string): readonly [start: number, end: number] | null {
  const needle = quote.replace(/\s+/gu, '');
  if (needle === '') return null;
  const places: number[] = [];
  let dense = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (/\s/u.test(unit)) continue;
    dense += unit;
    places.push(index);
  }
  const found = dense.indexOf(needle);
  if (found < 0) return null;
  return [places[found] ?? 0, (places[found + needle.length - 1] ?? 0) + 1];
}
