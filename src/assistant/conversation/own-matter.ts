import type { ContentWord } from '../../retrieval/content-words.ts';

/** So much content, by rarity, makes a matter of its own within what is spoken of (项目管家谁派). */
export const OWN_MATTER = 4;

/** Content by rarity. */
export function massOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}
