import { describe, expect, it } from 'vitest';
import { questionsOfPage } from './page-questions.ts';

const NONE = { questions: null, document: null, topic: null };

describe('the questions to begin with on a page', () => {
  it('are those of the page, as a list or between strokes', () => {
    expect(questionsOfPage({ ...NONE, questions: '["甲？", 1, ""]' })).toEqual(['甲？']);
    expect(questionsOfPage({ ...NONE, questions: '甲？| 乙？' })).toEqual(['甲？', '乙？']);
  });

  it('fit its document, or else its topic', () => {
    const ofDocument = questionsOfPage({ ...NONE, document: '通政发〔2024〕14号', topic: '人才住房' });
    expect(ofDocument?.every((question) => question.includes('通政发〔2024〕14号'))).toBe(true);
    expect(questionsOfPage({ ...NONE, topic: '人才住房' })?.[0]).toContain('人才住房');
  });

  it('are left to the service where the page says nothing', () => {
    expect(questionsOfPage(NONE)).toBeNull();
    expect(questionsOfPage({ ...NONE, questions: ' | ' })).toBeNull();
  });
});
