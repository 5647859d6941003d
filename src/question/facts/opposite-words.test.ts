import { describe, expect, it } from 'vitest';
import { library } from '../../calculator/testing/sample-library.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { oppositesOf } from './opposite-words.ts';
import { readImpliedFacts } from './read-implied-facts.ts';

describe('the other side of a border', () => {
  it('is named by the same border with the other word', () => {
    expect(oppositesOf(['155平方公里以外'])).toContain('155平方公里里');
    expect(oppositesOf(['红线内'])).toContain('红线外');
  });

  it('is none where the words name no border', () => {
    expect(oppositesOf(['涉外', '境外', '室内', '自持'])).not.toContain('涉内');
    expect(oppositesOf(['自持', '国家级'])).toEqual([]);
  });
});

describe('what follows from a fact that was told', () => {
  const facts = ['permitted_floor_area_sqm', 'built_floor_area_sqm'].flatMap((name) => library.facts.get(name) ?? []);
  const read = (text: string) => readImpliedFacts(text, facts, calendarDate('2026-11-20'));

  it('who names the area that his permit allows has a permit', () => {
    expect(read('许可证批的是300平，我们盖了450平')).toMatchObject({ built_without_planning_permit: false });
    expect(read('盖了450平')).toEqual({});
  });
});
