import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, isSameText } from './compare-texts.ts';

const side = (here: string, there: string, left: 'removed' | 'added') =>
  compareTexts(here, there)
    .segments.filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('compareTexts', () => {
  it('gives back both texts from its segments', () => {
    const text = array(constantFrom('给予', '最高', '100万元', '300万元', '支持', 'PM2.5', '，', '20家'), {
      maxLength: 20,
    });
    assert(
      property(text, text, (one, other) => {
        const [here, there] = [one.join(''), other.join('')];
        return side(here, there, 'added') === here && side(here, there, 'removed') === there;
      }),
    );
  });

  it('never cuts a figure', () => {
    const { segments } = compareTexts('给予最高100万元的支持。', '给予最高300万元的支持。');
    expect(segments).toEqual([
      { kind: 'equal', text: '给予最高' },
      { kind: 'removed', text: '100万元' },
      { kind: 'added', text: '300万元' },
      { kind: 'equal', text: '的支持。' },
    ]);
  });

  it('pairs the figures that changed', () => {
    const { figures } = compareTexts('每年不超过10个，每个最高30万元。', '每年不超过20个，每个最高30万元。');
    expect(figures).toEqual([
      { kind: 'count', here: { raw: '10个', role: 'ceiling' }, there: { raw: '20个', role: 'ceiling' } },
    ]);
  });

  it('tells an amount that became a ceiling', () => {
    expect(compareTexts('给予10万元的资金支持', '最高支持10万元').figures).toEqual([
      { kind: 'money', here: { raw: '10万元', role: 'plain' }, there: { raw: '10万元', role: 'ceiling' } },
    ]);
  });

  it('disregards blanks, width and the form of marks', () => {
    expect(compareTexts('最高 100 万元', '最高100万元')).toEqual({
      segments: [{ kind: 'equal', text: '最高100万元' }],
      figures: [],
    });
    expect(isSameText('(含)以上', '（含） 以上')).toBe(true);
    expect(isSameText('可免于处罚', '可免予处罚')).toBe(false);
  });
});
