import { describe, expect, it } from 'vitest';
import type { Completion, SearchHit } from '../client/replies.ts';
import { document14, document15 } from '../testing/canned-answers.ts';
import { canned14 } from '../testing/canned-documents.ts';
import { choicesOfCompletions, groupByDocument } from './choices.ts';

const documents = [document14, document15];
const term = (text: string): Completion => ({ kind: 'term', text, id: null, detail: null, status: null });
const statusOf = (id: string) => (id.startsWith(document15.id) ? document15 : document14).status;
const clause = (id: string): Completion => ({ kind: 'clause', text: id, id, detail: null, status: statusOf(id) });
const [first] = canned14.clauses;
const hit = { clause: first, document: document14, score: 1, highlights: [], reasons: [], elsewhere: [] } as SearchHit;

describe('completions beside the results', () => {
  it('are those that are neither typed nor found already', () => {
    const completions = [term('研发'), term('研发投入'), clause('tzf-2024-14/notice'), clause('tzf-2024-14/3.1')];
    const choices = choicesOfCompletions(completions, ' 研发', [hit], documents);
    expect(choices.map(({ title }) => title)).toEqual(['研发投入', 'tzf-2024-14/3.1']);
  });

  it('stand with the state of the clause, which may have ended before its document', () => {
    const ended: Completion = { ...clause('tzf-2024-14/3.1'), status: 'likely_over' };
    const [choice] = choicesOfCompletions([ended], '研发', [], documents);
    expect(choice?.document?.status).toBe('likely_over');
  });

  it('carry their document, and are left out when it does not pass the filters', () => {
    const completions = [clause('tzf-2024-14/3.1'), clause('tzf-2022-15/3.1')];
    const choices = choicesOfCompletions(completions, '研发', [], [document15]);
    expect(choices).toMatchObject([{ id: 'tzf-2022-15/3.1', document: document15 }]);
  });

  it('are few', () => {
    const completions = Array.from({ length: 20 }, (_, index) => term(`词${index}`));
    expect(choicesOfCompletions(completions, '词', [], documents)).toHaveLength(5);
  });
});

describe('hits on the desk', () => {
  it('stand together by document, the documents in the order of their best one', () => {
    const of = (document: typeof document14, label: string) => ({ ...hit, document, clause: { ...hit.clause, label } });
    const hits = [of(document14, '一'), of(document15, '二'), of(document14, '三')];
    expect(groupByDocument(hits).map(({ clause }) => clause.label)).toEqual(['一', '三', '二']);
  });
});
