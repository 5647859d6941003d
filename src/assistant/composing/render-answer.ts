import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import { findFigures } from '../../policy/figure.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../../policy/validity.ts';
import type { Citation, CitationRole } from '../answer.ts';
import type { Sources } from '../dependencies.ts';
import type { Statement, StatementStyle } from '../statement.ts';
import type { Draft } from './compose-answer.ts';
import { summariseDocument } from './summarise-document.ts';

export interface Rendered {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** Statements -> Markdown with [n] markers, and the citations in the order in which they are first used; `related` follow unmarked. */
export function renderAnswer(
  statements: readonly Statement[],
  beside: Pick<Draft, 'related' | 'quotes' | 'ended'>,
  asOf: CalendarDate,
  sources: Sources,
): Rendered {
  const cited = [...new Set(statements.flatMap(({ cites }) => cites))];
  const numbers = new Map(cited.map((id, index) => [id, index + 1]));
  const rest = beside.related.filter((id) => !numbers.has(id));
  return {
    text: layOut(statements, numbers),
    citations: [...cited, ...new Set(rest)].flatMap((id, index) =>
      citationOf(id, index + 1, index >= cited.length, beside, asOf, sources),
    ),
  };
}

/** Items are numbered; a `continued` sentence goes on in its paragraph; every other statement is a paragraph of its own. */
function layOut(statements: readonly Statement[], numbers: ReadonlyMap<string, number>): string {
  let item = 0;
  let previous: StatementStyle | null = null;
  const parts = statements.map((statement, index) => {
    const { style, text, cites } = statement;
    if (style === 'item') item += 1;
    const gap = gapBetween(previous, style);
    previous = style;
    const markers = isMarkedLater(statement, statements[index + 1]) ? [] : cites.map((id) => `[${numbers.get(id)}]`);
    return `${gap}${prefixOf(style, item)}${text}${markers.join('')}`;
  });
  return parts.join('');
}

/** A sentence without a figure leaves its marker to the next one of its paragraph that rests on the same clauses. */
function isMarkedLater({ style, text, cites }: Statement, next: Statement | undefined): boolean {
  if (style !== 'continued' || next?.style !== 'continued' || findFigures(text).length > 0) return false;
  return cites.every((id) => next.cites.includes(id));
}

function gapBetween(previous: StatementStyle | null, style: StatementStyle): string {
  if (previous === null) return '';
  if (style === 'continued' && previous === 'continued') return '';
  return style === 'item' && previous === 'item' ? '\n' : '\n\n';
}

function prefixOf(style: StatementStyle, item: number): string {
  if (style === 'item') return `${item}. `;
  return style === 'quote' ? '> ' : '';
}

function citationOf(
  id: string,
  n: number,
  isRelated: boolean,
  { quotes, ended }: Pick<Draft, 'quotes' | 'ended'>,
  asOf: CalendarDate,
  sources: Sources,
): readonly Citation[] {
  const clause = sources.clauses.get(id);
  const document = clause && sources.documents.get(clause.document);
  if (!clause || !document) return [];
  const { status, reason } = validityOfClause(clause, document, asOf);
  const isCurrent = mayBePresentedAsCurrent(status) && !ended.has(id);
  const role: CitationRole = isCurrent ? (isRelated ? 'related' : 'basis') : 'ended';
  return [
    {
      n,
      role,
      clause: { id, label: clause.label, text: clause.text },
      quote: quotes.get(id) ?? clause.text,
      document: { ...summariseDocument(document), status, status_reason: reason },
    },
  ];
}

/** Everything that proves figures beside a clause: its text, its name, the dates of its document, and which articles it has. */
export function proofOfClause(id: string, sources: Sources): string {
  const clause = sources.clauses.get(id);
  const document = clause && sources.documents.get(clause.document);
  if (!clause || !document) return '';
  const dates = [document.issued, document.effective_from, document.effective_until, document.period_end].map(
    (fact) => fact?.date ?? '',
  );
  const relations = document.relations.map(({ number, title, from }) => `${number ?? ''} ${title ?? ''} ${from ?? ''}`);
  const labels = sources.clauses.ofDocument(document.id).map(({ label }) => label);
  return [
    ...[clause.text, nameClause(document, clause), document.title, ...clause.headings, ...dates, ...relations],
    labels.join('，'),
  ].join('\n');
}
