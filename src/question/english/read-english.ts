import { figuresInChinese } from '../../policy/english-figures.ts';
import { chooseSense } from './choose-sense.ts';
import { type EnglishWord, englishWordsIn } from './english-words.ts';
import type { Glossary, Rendering } from './glossary.ts';

/** In which language a message is, and its words in Chinese, which everything behind reads. */
export interface Said {
  readonly language: 'zh' | 'en';
  readonly text: string;
}

/** Share of words that must be known for a message to be put into Chinese; below it is read as it stands. */
const READ = 0.5;

/** A stretch of a sentence: what a phrase says, or words that the glossary does not have. */
type Piece = Omit<Rendering, 'kind'> & { readonly kind: Rendering['kind'] | 'unknown' };

/** Reads the language of a message once; an English one is put into the words of the texts. */
export function readEnglish(message: string, glossary: Glossary): Said {
  const words = englishWordsIn(message);
  const han = (message.match(/\p{Script=Han}/gu) ?? []).length;
  if (words.length < 2 || han >= words.length) return { language: 'zh', text: message };
  const pieces = piecesOf(message, glossary);
  const unknown = pieces.filter(({ kind }) => kind === 'unknown').length;
  const known = pieces.reduce((sum, { kind, length }) => sum + (kind === 'unknown' ? 0 : length), 0);
  const share = known / Math.max(1, known + unknown);
  // Pinyin may hold a name of the glossary, and hardly a word like `the`.
  if (share < READ && !pieces.some(({ kind }) => kind !== 'term' && kind !== 'unknown'))
    return { language: 'zh', text: message };
  const isRead = share >= READ && pieces.some(({ kind }) => kind === 'term' || kind === 'asked' || kind === 'weak');
  return { language: 'en', text: isRead ? inChinese(message, glossary) : message };
}

/** Sentence by sentence: things in their order, and what is asked of them behind, as it is asked in Chinese. */
function inChinese(message: string, glossary: Glossary): string {
  const sentences = figuresInChinese(message)
    .split(/[.?!;](?=\s|$)|\n/u)
    .map((sentence) => piecesOf(sentence, glossary));
  const things = sentences.flat().filter(({ kind }) => kind === 'term');
  const told = (piece: Piece) =>
    chooseSense(
      piece,
      things.filter((other) => other !== piece),
      glossary.companyOf,
    );
  return sentences
    .map((pieces) => sentenceInChinese(pieces, told))
    .filter((sentence) => sentence !== '')
    .join('，');
}

function sentenceInChinese(pieces: readonly Piece[], told: (piece: Piece) => string): string {
  const [asked, weak] = ['asked', 'weak'].map((kind) => pieces.filter((piece) => piece.kind === kind));
  const things = pieces.filter(({ kind }) => kind === 'term' || kind === 'unknown');
  const asking = ((asked?.length ? asked : weak) ?? []).map(told);
  // 什么时候 says no more than 什么时候开始施行.
  const whole = [...new Set(asking)].filter((one) => !asking.some((other) => other !== one && other.includes(one)));
  return [...things.map(told), ...whole].join('');
}

/**
 * The phrases of a sentence in order. What stands between its English words (figures, Chinese) stays as it is, and
 * behind the phrase that it parts: `spent 200万元 on R&D` -> 研发投入, 200万元.
 */
function piecesOf(sentence: string, glossary: Glossary): readonly (Piece & { readonly length: number })[] {
  const words = englishWordsIn(sentence);
  const pieces: (Piece & { readonly length: number })[] = [];
  for (let [at, end] = [0, 0]; at <= words.length; ) {
    const word = words[at];
    pieces.push(...standing(sentence.slice(end, word?.start)));
    if (!word) break;
    const found = glossary.at(words, at);
    pieces.push(found ?? { senses: [` ${textOf(sentence, word)} `], kind: 'unknown', length: 1 });
    const within = words.slice(at, at + (found?.length ?? 1));
    pieces.push(...within.slice(1).flatMap(({ start }, index) => standing(sentence.slice(within[index]?.end, start))));
    at += within.length;
    end = within.at(-1)?.end ?? sentence.length;
  }
  return pieces;
}

/** Figures and Chinese words between English ones. */
function standing(between: string): readonly (Piece & { readonly length: number })[] {
  const chinese = between.replace(/^[\s'’&(),/-]+|[\s'’&(),/-]+$/gu, '');
  return /[\p{Script=Han}\d]/u.test(chinese) ? [{ senses: [chinese], kind: 'term', length: 0 }] : [];
}

function textOf(sentence: string, { start, end }: EnglishWord): string {
  return sentence.slice(start, end);
}
