/** Digest of a clause's words, white space and width of characters left out: a change of layout is no change of the rule. */
export function digestClause(text: string): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (const character of flatten(text)) {
    const code = character.codePointAt(0) ?? 0;
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return (second >>> 0).toString(16).padStart(8, '0') + (first >>> 0).toString(16).padStart(8, '0');
}

/** The words alone: NFKC, no white space, quotation marks and dashes unified. */
export function flatten(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[—–－―]/gu, '-')
    .replace(/[〔【]/gu, '[')
    .replace(/[〕】]/gu, ']');
}
