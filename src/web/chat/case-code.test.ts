import { expect, it } from 'vitest';
import { caseCodeIn } from './case-code.ts';

it.each(['K7MP-3XQ9', ' k7mp 3xq9 ', 'Ｋ７ＭＰ－３ＸＱ９', 'k7mp3xq9'])('takes %j for a code', (typed) => {
  expect(caseCodeIn(typed)).toBe('K7MP3XQ9');
});

it.each(['研发投入', '2024 14号', 'K7MP-3XQ', '10086', 'K7MP-3XQ9 有回复吗', ''])(
  'takes %j for a question',
  (typed) => {
    expect(caseCodeIn(typed)).toBeNull();
  },
);
