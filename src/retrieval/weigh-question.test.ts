import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { openRealLibrary } from './testing/real-library.ts';
import { weighQuestion } from './weigh-question.ts';

const library = openRealLibrary();
const weighed = (query: string) => weighQuestion(query, calendarDate('2026-11-20'), library);

describe('a question made ready for the index', () => {
  it('is searched by the words of the texts too', () => {
    expect(weighed('高企给多少').terms.map(({ term }) => term)).toContain('高新技术企业');
  });

  it('keeps words of asking from counting as content', () => {
    expect(weighed('我们公司怎么申请首次贷款').words.map(({ text }) => text)).toEqual(['首次贷款']);
  });
});
