import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';

const { sources } = openSources();

async function ask(message: string) {
  const answered = await answerFromMemory({ message, as_of: calendarDate('2026-11-20') }, EMPTY_STATE, sources);
  return { ...answered.answer, replaced: answered.guard.replaced };
}

describe('a document that is named and asked for as a whole', () => {
  it.each(['总结一下通政发〔2024〕14号讲了什么', '概括一下通政发〔2024〕8号', '总结通政办发〔2022〕27号'])(
    '%s',
    async (message) => {
      const { text, status, replaced } = await ask(message);
      expect(status).toBe('answered');
      expect(text).toContain('主要内容：');
      expect(text).toMatch(/最高[^”]*万元/u);
      expect(replaced).toEqual([]);
    },
  );
});

describe('clauses that are named together', () => {
  it.each([
    ['14号文第三条到第五条', ['tzf-2024-14/3', 'tzf-2024-14/4', 'tzf-2024-14/5']],
    ['14号文第三、五条', ['tzf-2024-14/3', 'tzf-2024-14/5']],
    ['14号文第三条（一）、（三）', ['tzf-2024-14/3.1', 'tzf-2024-14/3.3']],
  ])('%s are each told in their words', async (message, expected) => {
    const { citations, replaced } = await ask(message);
    expect(citations.map(({ clause }) => clause.id)).toEqual(expected);
    expect(replaced).toEqual([]);
  });
  it('are said to be missing where the document has none of that number', async () => {
    expect((await ask('14号文第九、十、二十条')).text).toContain('没有第二十条');
    expect((await ask('施工许可办法第2条之一')).status).toBe('not_found');
  });
});
