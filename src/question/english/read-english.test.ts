import { describe, expect, it } from 'vitest';
import type { EnglishLexicon } from '../../indexing/lexicon.ts';
import { makeGlossary } from './glossary.ts';
import { readEnglish } from './read-english.ts';

const entry = (chinese: string, ...english: string[]) => ({ chinese, english });
const LEXICON: EnglishLexicon = {
  asking: [
    entry('多少钱', 'how much'),
    entry('什么时候', 'when'),
    entry('什么时候开始施行', 'when does it take effect'),
  ],
  otherwise: [entry('可以吗', 'can i')],
  terms: [
    entry('研发投入', 'R&D investment', 'spent on R&D'),
    entry('高新技术企业', 'high-tech enterprise'),
    entry('认定', 'recognition', 'recognize'),
    entry('研发中心', 'R&D center'),
    entry('补贴', 'subsidy'),
    entry('支付', 'pay'),
    entry('信息技术', 'IT'),
  ],
  dropped: ['the', 'for', 'a', 'as', 'we', 'is', 'be', 'it'],
  company: [],
};
const glossary = makeGlossary(LEXICON);
const read = (message: string) => readEnglish(message, glossary);

describe('readEnglish', () => {
  it('puts things in their order and what is asked of them behind', () => {
    expect(read('How much is the subsidy for a high-tech enterprise?').text).toBe('补贴高新技术企业多少钱');
  });

  it('knows words in the plural, in another tense and in British spelling', () => {
    expect(read('When is a R&D centre recognised?').text).toBe('研发中心认定什么时候');
    expect(read('How much for high tech enterprises').text).toBe('高新技术企业多少钱');
  });

  it('keeps figures, also inside a phrase', () => {
    expect(read('We spent RMB 2 million on R&D. How much is the subsidy?').text).toBe('研发投入200万元，补贴多少钱');
  });

  it('knows irregular forms', () => {
    expect(read('How much subsidy is paid?').text).toBe('补贴支付多少钱');
  });

  it('knows an acronym from the word that is spelled alike', () => {
    expect(read('Is it recognized?').text).toBe('认定');
    expect(read('How much for the IT R&D center?').text).toBe('信息技术研发中心多少钱');
  });

  it('takes the weaker question only where no other is asked', () => {
    expect(read('Can I be a high-tech enterprise?').text).toBe('高新技术企业可以吗');
    expect(read('How much subsidy can I').text).toBe('补贴多少钱');
  });

  it.each(['高企认定多少钱', 'tongzhou gaoqi buzhu', 'IPO', 'AI公司有什么补贴'])('leaves %s as it is', (message) => {
    expect(read(message)).toEqual({ language: 'zh', text: message });
  });

  it('reads as English what it cannot put into Chinese', () => {
    expect(read('the quick brown fox jumps over')).toEqual({
      language: 'en',
      text: 'the quick brown fox jumps over',
    });
  });
});

describe('the glossary', () => {
  it('gives English names only where enough of the words is known', () => {
    expect(glossary.gloss('高新技术企业认定')).toBe('high-tech enterprise recognition');
    expect(glossary.gloss('不需要认定的其他情形')).toBeNull();
  });
});
