import { expect, it } from 'vitest';
import type { Measure } from '../measure.ts';
import { corpus, library } from '../testing/sample-library.ts';
import { checkTitle } from './check-title.ts';

const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
const documentOf = ({ document }: Measure) => corpus.documents.find(({ id }) => id === document);

it('finds no title that promises what its clauses do not say', () => {
  const findings = library.measures.flatMap((measure) => checkTitle(measure, clauses, documentOf(measure)));
  expect(findings).toEqual([]);
});

it('finds one that promises another thing', () => {
  const missed = library.measures.filter(
    (measure) =>
      checkTitle({ ...measure, title: `${measure.title}，赠送海景别墅` }, clauses, documentOf(measure)).length === 0,
  );
  expect(missed.map(({ id }) => id)).toEqual([]);
});
