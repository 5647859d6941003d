import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { claimWords, isSaidOfAnother } from './claimed-words.ts';

const { facts } = openSources().sources;
const [leader, introduced] = ['chain_leader', 'introduced_by'].flatMap((name) => facts.get(name) ?? []);

describe('words that are said of another fact', () => {
  it.each([
    ['链主介绍我们来的，区域贡献1000万', true],
    ['我们是链主企业引进的，区域贡献1000万', true],
    ['我们是新增的链主企业，区域贡献1000万', false],
    ['我们自己就是链主，也是链主企业引进的', false],
    ['区域贡献1000万', false],
  ])('%s', (message, expected) => {
    if (!leader || !introduced) throw new Error('the facts are held');
    expect(isSaidOfAnother(message, [leader], claimWords(message, [leader, introduced]))).toBe(expected);
  });
});
