import { expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { suggestQuestions } from './suggest-questions.ts';

const DAY = calendarDate('2026-11-30');
const { sources } = openSources();
const draft = (related: readonly string[], status: 'answered' | 'not_found' = 'not_found') => ({
  ...{ status, related, statements: [], calculations: [] },
  ...{ quotes: new Map<string, string>(), ended: new Set<string>() },
});

it('suggests what came near and holds before what is commonly asked', () => {
  const questions = suggestQuestions(draft(['tzf-2024-14/3.1', 'tzf-2022-15/3.1']), DAY, sources);
  expect(questions[0]).toContain('研发投入');
  expect(questions.length).toBe(sources.service.suggestions.length);
  expect(new Set(questions).size).toBe(questions.length);
});

it('suggests what is commonly asked where nothing came near or what did has ended, and nothing beside an answer', () => {
  expect(suggestQuestions(draft([]), DAY, sources)).toEqual(sources.service.suggestions);
  expect(suggestQuestions(draft(['tzf-2022-15/3.1']), DAY, sources)).toEqual(sources.service.suggestions);
  expect(suggestQuestions(draft(['tzf-2024-14/3.1'], 'answered'), DAY, sources)).toEqual([]);
});
