import { expect, it } from 'vitest';
import { chooseSense } from './choose-sense.ts';

const COMPANY: Readonly<Record<string, readonly string[]>> = { 停车: ['车辆'], 园区: ['无人机', '入驻'] };
const companyOf = (chinese: string) => new Set(COMPANY[chinese] ?? []);
const park = { senses: ['停车', '园区'] };
const choose = (...others: string[]) =>
  chooseSense(
    park,
    others.map((one) => ({ senses: [one] })),
    companyOf,
  );

it('takes the sense that the texts have beside what else is spoken of', () => {
  expect(choose('无人机', '入驻')).toBe('园区');
  expect(choose('车辆')).toBe('停车');
});

it('takes the usual sense where none is ahead', () => {
  expect(choose('诉讼')).toBe('停车');
  expect(choose('车辆', '无人机')).toBe('停车');
});
