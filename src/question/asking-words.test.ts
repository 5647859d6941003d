import { describe, expect, it } from 'vitest';
import { askingWordsIn, listAskingWords } from './asking-words.ts';

const segmenter = { cut: (text: string) => text.split('|') };
const words = listAskingWords({ payment: ['一把|给清|吗', '打|到|卡上'] }, segmenter);

describe('words of asking', () => {
  it('are those of the examples that have two characters or more', () => {
    expect(words.payment).toEqual(['一把', '卡上', '给清']);
  });

  it('are found in a message that asks for the attribute, and in no other', () => {
    expect(askingWordsIn('市里的是一把给完吗', ['payment'], words)).toEqual(['一把']);
    expect(askingWordsIn('市里的是一把给完吗', ['department'], words)).toEqual([]);
  });
});
