import { describe, expect, it } from 'vitest';
import { supportAnswer } from '../testing/canned-answers.ts';
import { applyEvent, knownFacts, makeTurn, reviseTurn } from './turn.ts';

const asked = makeTurn({ key: '1', message: '能拿多少', facts: {}, given: [], skip: [], asOf: null });
const start = { event: 'answer-start', data: { id: 'a', conversation: 'c', as_of: supportAnswer.as_of } } as const;
const sentence = (text: string) => ({ event: 'sentence', data: { text } }) as const;

describe('a turn of the conversation', () => {
  it('grows by sentences and ends with the whole answer', () => {
    const streaming = [start, sentence('最高'), sentence(' 300 万元')].reduce(applyEvent, asked);
    expect(streaming).toMatchObject({ state: 'streaming', text: '最高 300 万元', answer: null });
    const complete = applyEvent(streaming, { event: 'answer-end', data: supportAnswer });
    expect(complete).toMatchObject({ state: 'complete', text: supportAnswer.text, answer: supportAnswer });
  });

  it('begins again when the answer begins again', () => {
    const broken = applyEvent(applyEvent(asked, start), sentence('半句'));
    expect(applyEvent(broken, start)).toMatchObject({ text: '', citations: [] });
  });

  it('keeps what has come when the rest fails', () => {
    const partial = applyEvent(applyEvent(asked, start), sentence('半句'));
    expect(applyEvent(partial, { event: 'failure', data: { kind: 'stopped' } })).toMatchObject({
      state: 'failed',
      text: '半句',
      failure: { kind: 'stopped' },
    });
  });

  it('passes over events it does not know', () => {
    expect(applyEvent(asked, { event: 'ping' } as never)).toBe(asked);
  });

  it('keeps its answer while it is asked again, until the new one is whole', () => {
    const complete = applyEvent(asked, { event: 'answer-end', data: supportAnswer });
    const updating = [start, sentence('最高')].reduce(applyEvent, reviseTurn(complete, { skip: ['sector'] }));
    expect(updating).toMatchObject({ state: 'updating', answer: supportAnswer, skip: ['sector'] });
    const failed = applyEvent(updating, { event: 'failure', data: { kind: 'unreachable' } });
    expect(failed).toMatchObject({ state: 'complete', answer: supportAnswer, failure: { kind: 'unreachable' } });
    const other = { ...supportAnswer, id: 'other' };
    expect(applyEvent(updating, { event: 'answer-end', data: other })).toMatchObject({
      state: 'complete',
      answer: other,
    });
  });

  it('begins anew when it is asked again before it was answered', () => {
    const streaming = [start, sentence('最高')].reduce(applyEvent, asked);
    expect(reviseTurn(streaming, {})).toEqual(asked);
  });

  it('is known by what the words say and, before that, by what was given by hand', () => {
    const given = { fact: 'industry', label: '行业', value: '软件', display: '软件', words: '' };
    const known = knownFacts(applyEvent({ ...asked, given: [given] }, { event: 'answer-end', data: supportAnswer }));
    expect(known.map(({ fact }) => fact)).toEqual(supportAnswer.understood.map(({ fact }) => fact));
    expect(known.find(({ fact }) => fact === 'industry')).toEqual(given);
  });
});
