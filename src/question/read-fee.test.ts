import { expect, it } from 'vitest';
import { asksFee } from './read-fee.ts';

it.each([
  '在上交所上市每年年费多少',
  '新三板挂牌费是多少',
  '办施工许可要交多少钱',
  '营业执照工本费多少',
  '做环评收费标准是什么',
  '商标注册要缴多少',
])('%s asks for a fee', (message) => expect(asksFee(message)).toBe(true));

it.each([
  '上市奖励多少',
  '检测费能补多少',
  '手续费减免吗',
  '首贷贴息多少',
  '担保费能贴多少',
  '罚款要交多少钱',
  '高企给多少钱',
])('%s asks for none', (message) => expect(asksFee(message)).toBe(false));
