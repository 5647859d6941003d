import { documentOfClause } from '../../policy/clause.ts';
import type { Corpus } from '../../policy/document.ts';
import type { CompiledMeasures } from '../measure.ts';
import { type Coverage, coverageOf, totalOf } from './coverage.ts';
import { coverageWords } from './messages.ts';

/** corpus/measures/COVERAGE.md: a row a document, the sum, and every clause that is left out with the reason. */
export function coveragePage(compiled: CompiledMeasures, corpus: Corpus): string {
  const rows = coverageOf(compiled, corpus);
  const titles = new Map(corpus.documents.map(({ id, title }) => [id, title]));
  return [
    coverageWords.title,
    '',
    coverageWords.made,
    '',
    tableRow(coverageWords.columns),
    tableRow(coverageWords.columns.map(() => '---')),
    tableRow([coverageWords.total, ...cellsOf(totalOf(rows))]),
    ...rows.map((row) => tableRow([`${titles.get(row.document)}（${row.document}）`, ...cellsOf(row)])),
    '',
    coverageWords.listTitle,
    ...corpus.documents.flatMap(({ id, title }) => listOf(id, title, compiled, corpus)),
    '',
  ].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellsOf({ measures, with_figures, encoded, not_encoded, open }: Omit<Coverage, 'document'>) {
  const left = with_figures - encoded - open.length;
  return [...[measures, with_figures, encoded, left].map(String), coverageWords.kinds(not_encoded), `${open.length}`];
}

function listOf(id: string, title: string, { not_encoded }: CompiledMeasures, { clauses }: Corpus): readonly string[] {
  const own = not_encoded.filter(({ clause }) => documentOfClause(clause) === id);
  if (own.length === 0) return [];
  const labels = new Map(clauses.map((clause) => [clause.id, clause.label]));
  return [
    '',
    `### ${title}`,
    '',
    ...own.map(({ clause, kind, reason }) => coverageWords.entry(labels.get(clause) ?? clause, kind, reason)),
  ];
}
