import { expect, it } from 'vitest';
import { caseCodeIn } from './case-code.ts';

it.each(['K7MP-3XQ9', ' k7mp 3xq9 ', 'Ｋ７ＭＰ－３ＸＱ９', 'k7mp3xq9'])('takes %j for a code', (typed) => {
  expect(caseCodeIn(typed)).toBe('K7MP3XQ9');
});

it.each([
  ...[
    'K7MP-3XQ9 有回复吗',
    '我的受理码是K7MP-3XQ9',
    '受理码：k7mp3xq9',
    '查一下受理码 K7MP 3XQ9，谢谢',
    '（K7MP—3XQ9）',
  ],
])('finds the code in %j', (typed) => {
  expect(caseCodeIn(typed)).toBe('K7MP3XQ9');
});

it.each([
  ...['研发投入', '2024 14号', 'K7MP-3XQ', '10086', '', '2024-2026年的计划', '3000-5000平方米的厂房', '受理码怎么查'],
  ...['AK7MP-3XQ9', 'K7MP-3XQ9-2', 'gallium nitride 项目'],
])('takes %j for a question', (typed) => {
  expect(caseCodeIn(typed)).toBeNull();
});
