/** Full width to half width, brackets, dashes and quotation marks unified; no white space, thousands separators or emphasis. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replace(/[［〔【]/gu, '[')
    .replace(/[］〕】]/gu, ']')
    .replace(/[—–－―]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\*\*|__|`/gu, '');
}

/** True when the words occur; words that begin with a digit must not follow a digit or a point (300万 is not in 1300万). */
export function holdsWords(text: string, words: string): boolean {
  const [hay, needle] = [comparable(text), comparable(words)];
  if (needle === '') return false;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1))
    if (!/^\d/u.test(needle) || !/[\d.]/u.test(hay[at - 1] ?? '')) return true;
  return false;
}

/** Every inner list needs one of its spellings in the text. */
export function missingGroups(text: string, groups: readonly (readonly string[])[]): readonly string[] {
  return groups.filter((spellings) => !spellings.some((words) => holdsWords(text, words))).map(([first = '']) => first);
}
