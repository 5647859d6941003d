import { describe, expect, it } from 'vitest';
import { readNamedInstead } from './read-named-instead.ts';

describe('what a message names in place of what was spoken of', () => {
  it.each([
    ['优势单位呢？', '优势单位'],
    ['那市级的呢', '市级'],
    ['要是小微企业的话呢', '小微企业'],
    ['换成公交呢！', '公交'],
    ['5G工厂呢', '5G工厂'],
    ['货呢', '货'],
  ])('%s', (text, name) => expect(readNamedInstead(text)).toBe(name));

  it.each([
    '那份呢',
    '多少钱呢？',
    '现在呢',
    '材料要交哪些，找谁呢',
    '你呢',
    '人呢',
    '谁来管这件事情以后还要不要再去一趟呢',
    '优势单位专职人员要几个',
  ])('%s names none', (text) => expect(readNamedInstead(text)).toBeNull());
});
