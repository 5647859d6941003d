/** So many words are told apart. */
const WORDS = 20_000;
const FIRST = 0x4e00;
/** FNV-1a. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Words, each as one character, so that what is learnt of runs of characters is learnt of runs of words. */
export function wordsAsCharacters(words: readonly string[]): string {
  return words.map((word) => String.fromCharCode(FIRST + (hashWord(word) % WORDS))).join('');
}

function hashWord(word: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}
