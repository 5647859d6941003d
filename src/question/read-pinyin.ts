import type { Spellings } from '../indexing/spell-pinyin.ts';
import type { Correction } from './correct-typing.ts';

/** Words typed in pinyin, spelled out or by their initials, in normalised text. */
export function readPinyin(text: string, spellings: Spellings): readonly Correction[] {
  return [...text.matchAll(/(?<![a-z0-9])[a-z]{3,}(?![a-z0-9])/g)].flatMap(([from]) =>
    (Object.hasOwn(spellings, from) ? (spellings[from] ?? []) : []).map((to) => ({ from, to })),
  );
}
