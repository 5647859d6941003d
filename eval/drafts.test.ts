import { describe, expect, it } from 'vitest';
import { checkMeasures } from '../src/calculator/checking/check-measures.ts';
import { readMeasureFile } from '../src/calculator/notation/read-measures.ts';
import { compiled, corpus } from '../src/calculator/testing/sample-library.ts';
import { compileDrafts } from '../src/office/drafts/compile-drafts.ts';
import { draftDocument } from '../src/office/drafts/draft-document.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { holdCorpus } from '../src/policy/clauses.ts';
import { compileAll, type JudgedDraft, judgeDrafts } from './judge-drafts.ts';

const held = holdCorpus(corpus);
// Facts of facts.yaml stand first; those of single files are what drafts have to make up.
const shared = { facts: compiled.facts.slice(0, 60), calendar: compiled.calendar };
const share = (list: readonly JudgedDraft[], of: (one: JudgedDraft) => boolean | null) => {
  const counted = list.map(of).filter((one) => one !== null);
  return counted.filter(Boolean).length / counted.length;
};

describe('drafts against the measures encoded by hand', () => {
  const paid = compiled.measures.filter(
    ({ amount, certainty }) => amount && !['deadline', 'threshold'].includes(certainty),
  );
  // Every draft of the corpus is compiled on the way.
  const judged = judgeDrafts(paid, compileAll(held, shared), held);

  it('drafts most amounts, with the right figures and never with another certainty', () => {
    expect(share(judged, ({ isDrafted }) => isDrafted)).toBeGreaterThan(0.8);
    expect(share(judged, ({ value }) => value)).toBeGreaterThan(0.93);
    expect(share(judged, ({ rightCertainty }) => rightCertainty)).toBe(1);
    expect(share(judged, ({ cap }) => cap)).toBe(1);
  });
  it('is right where it calls itself sure', () => {
    const sure = judged.filter(({ confidence }) => confidence === 'sure');
    expect(share(sure, ({ value }) => value)).toBeGreaterThan(0.93);
    expect(share(sure, ({ base }) => base)).toBe(1);
  });
});

describe('a file of drafts', () => {
  it('passes the checks of a file written by hand, examples and all', () => {
    const document = corpus.documents.find(({ id }) => id === 'tzf-2024-8');
    if (!document) throw new Error('tzf-2024-8: not in the corpus');
    const drafted = draftDocument(document, held.clauses.ofDocument(document.id), shared.facts);
    const text = compileDrafts(document, drafted, { corpus: held, shared, asOf: calendarDate('2026-11-20') });
    const read = readMeasureFile({ path: 'drafts', text }, shared.facts, new Set(corpus.documents.map(({ id }) => id)));
    const file = { ...read, facts: [...shared.facts, ...read.facts], digests: {}, calendar: compiled.calendar };
    const findings = checkMeasures(file, corpus).filter(({ kind }) => kind !== 'open_clause');
    expect(findings).toEqual([]);
    expect(read.measures.length).toBeGreaterThan(20);
  });
});
