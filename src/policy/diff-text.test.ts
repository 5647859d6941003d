import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from './diff-text.ts';

function rebuild(here: string, there: string): string {
  let [text, at] = ['', 0];
  for (const difference of diffText(here, there)) {
    text += here.slice(at, difference.at) + difference.there;
    at = difference.at + difference.here.length;
  }
  return text + here.slice(at);
}

describe('diffText', () => {
  it('finds nothing between equal texts', () => {
    expect(diffText('加强教育引导', '加强教育引导')).toEqual([]);
  });

  it('shows the words that differ, close changes as one', () => {
    expect(diffText('加强教育引导、可免于处罚。', '加强教育指导、可免予处罚。')).toMatchObject([
      { here: '引', there: '指', at: 4, atThere: 4 },
      { here: '于', there: '予', at: 9, atThere: 9 },
    ]);
  });

  it('shows what stands in one text alone', () => {
    expect(diffText('各委、办、局', '各委、办、局，各区属机构')).toMatchObject([{ here: '', there: '，各区属机构' }]);
  });

  it('turns the first text into the second for any two texts', () => {
    const words = array(constantFrom('区', '县', '100', '万元'), { maxLength: 30 }).map((parts) => parts.join(''));
    assert(property(words, words, (here, there) => rebuild(here, there) === there));
  });
});
