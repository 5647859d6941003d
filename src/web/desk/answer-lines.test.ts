import { describe, expect, it } from 'vitest';
import { answerLines } from './answer-lines.ts';

describe('the lines of an answer on the desk', () => {
  it('are its first ones, as plain text', () => {
    const text = '**最高30万元**。[1]\n\n- 需首次认定\n> 依据第五条\n还有一行';
    expect(answerLines(text)).toEqual(['最高30万元。[1]', '需首次认定', '依据第五条']);
  });

  it('keep figures and markers as they stand', () => {
    expect(answerLines('2.5%的贴息[2]')).toEqual(['2.5%的贴息[2]']);
  });
});
