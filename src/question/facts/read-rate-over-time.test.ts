import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { readFacts } from './read-facts.ts';

const { sources } = openSources();
const rent =
  sources.facts.get('illegal_rent_income_yuan') ??
  [...sources.facts.values()].find(({ label }) => label === '违法建设的租金收入');
const read = (text: string) =>
  readFacts(text, rent ? [rent] : [], calendarDate('2026-11-20')).stated.map(({ value }) => value);

describe('a sum that is told by the month or the year', () => {
  it.each([
    ['每月租金2400，租了三年', '86400'],
    ['租金一个月2400，收了36个月', '86400'],
    ['年租金三万，租了两年半', '75000'],
    ['租金每季度9000，收了一年半', '54000'],
  ])('%s: is the whole over its time', (text, total) => expect(read(text)).toEqual([total]));

  it.each(['房租一个月1500', '每月收租金2000元'])('%s: is no whole without the time', (text) =>
    expect(read(text)).toEqual([]),
  );
  it('is taken as it is where it is told as a whole', () => expect(read('一共收了租金86400元')).toEqual(['86400']));
});
