import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import type { CountedWord } from '../../indexing/general-words.ts';
import type { Segmenter } from '../../indexing/segmenter.ts';

/** A word without an explicit frequency stays cut where its parts are more frequent. */
const FREQUENCY = 100_000;

/**
 * nodejieba with the words of our own dictionary. Runs of Han characters are cut one by one and without new-word
 * guessing (HMM): on whole lines it swallows brackets and quotation marks, and 小升规 between them is lost.
 */
export function makeSegmenter(userWords: readonly string[]): Segmenter {
  const dictionary = join(tmpdir(), `tongce-words-${process.pid}.txt`);
  writeFileSync(dictionary, userWords.map((word) => `${word} ${FREQUENCY} n\n`).join(''));
  nodejieba.load({ userDict: dictionary });
  return {
    cut: (text) => [...text.matchAll(/[\u3400-\u9fff]+/g)].flatMap(([run]) => nodejieba.cutForSearch(run, false)),
  };
}

/** The words of the dictionary that comes with nodejieba, with their counts (`word count tag` a line). */
export function readGeneralWords(): readonly CountedWord[] {
  const lines = readFileSync((nodejieba as unknown as { readonly DEFAULT_DICT: string }).DEFAULT_DICT, 'utf8').split(
    '\n',
  );
  return lines.flatMap((line): CountedWord[] => {
    const [word, count] = line.split(' ');
    return word && count ? [[word, Number(count)]] : [];
  });
}
