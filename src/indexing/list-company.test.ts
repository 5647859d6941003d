import { expect, it } from 'vitest';
import { listCompany } from './list-company.ts';

const entry = (chinese: string, ...english: string[]) => ({ chinese, english });
const TERMS = [
  entry('停车', 'parking', 'Park'),
  entry('园区', 'park'),
  entry('无人机', 'drone'),
  entry('车辆', 'vehicle'),
];
const TEXTS = ['无人机入驻园区', '园区测试无人机', '车辆停车', '停车的车辆', '其他', '其他'];

it('names the terms that stand beside each sense of a shared English name, and none for the others', () => {
  expect(listCompany(TERMS, TEXTS)).toEqual([[3], [2], [], []]);
});

it('counts a term no oftener than chance for no companion', () => {
  expect(listCompany(TERMS, ['停车车辆', '停车车辆'])).toEqual([[], [], [], []]);
});
