import { describe, expect, it } from 'vitest';
import { splitCases } from './split-cases.ts';

describe('cases that a message sets side by side', () => {
  it('are each given with what all of them share', () => {
    expect(splitCases('金属冶炼厂410人；旁边商贸公司720人，两家专职安全员各配多少')).toEqual([
      { words: '金属冶炼厂410人', question: '金属冶炼厂410人；两家专职安全员各配多少' },
      { words: '旁边商贸公司720人', question: '旁边商贸公司720人，两家专职安全员各配多少' },
    ]);
  });

  it('keep what was told before the first of them', () => {
    const cases = splitCases('厂房改造，我们家砸了五千二百万，人家投三千万，两家各自顶格拿多少？');
    expect(cases.map(({ question }) => question.startsWith('厂房改造，'))).toEqual([true, true]);
    expect(cases[1]?.question).not.toContain('五千二百万');
  });

  it.each(['公司320人，专职安全员要配多少', '营收5000万，研发300万，各能拿多少', '我们800人，罚了5万，多久交'])(
    '%s: are none where one case is told',
    (message) => {
      expect(splitCases(message)).toEqual([]);
    },
  );
});
