import { describe, expect, it } from 'vitest';
import type { Answer, AnswerEvent, Citation } from '../assistant/answer.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { eventsOfAnswer, eventsOfOpening, type Sent } from './answer-events.ts';

const citation = (n: number) => ({ n }) as Citation;
const answer = {
  ...{ id: 'a', conversation: 'c', as_of: calendarDate('2026-11-20'), amounts: [], question: null },
  text: '**最高10万元。**[1]\n\n前提是入库。[2]另见原文。',
  citations: [citation(1), citation(2), citation(3)],
} as unknown as Answer;
const opening = { ...answer, text: '**最高10万元。**[1]', citations: [citation(1)] };

function namesOf(events: readonly AnswerEvent[]): readonly string[] {
  return events.map(({ event, data }) => (event === 'citation' ? `[${data.n}]` : event));
}

function textOf(events: readonly AnswerEvent[]): string {
  return events.map((one) => (one.event === 'sentence' ? one.data.text : '')).join('');
}

describe('an answer as a stream', () => {
  it('sends each citation after the sentence that marks it, and those beside the text last', () => {
    const events = [...eventsOfAnswer(answer, null)];
    expect(textOf(events)).toBe(answer.text);
    expect(namesOf(events)).toEqual([
      ...['answer-start', 'sentence', '[1]', 'sentence', 'sentence', '[2]', 'sentence', '[3]', 'answer-end'],
    ]);
  });

  it('sends nothing twice when the opening went out before', () => {
    const first: AnswerEvent[] = [];
    let sent: Sent | null = null;
    const events = eventsOfOpening(opening, null);
    for (let next = events.next(); ; next = events.next()) {
      if (next.done) {
        sent = next.value;
        break;
      }
      first.push(next.value);
    }
    const rest = [...eventsOfAnswer(answer, sent)];
    expect(namesOf(first)).toEqual(['answer-start', 'sentence', '[1]']);
    expect(textOf([...first, ...rest])).toBe(answer.text);
    expect(namesOf(rest).filter((name) => name.startsWith('['))).toEqual(['[2]', '[3]']);
  });
});
