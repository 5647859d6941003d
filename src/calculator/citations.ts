import type { CalendarDate } from '../policy/calendar-date.ts';
import { documentOfClause } from '../policy/clause.ts';
import { validityOfDocument } from '../policy/validity.ts';
import type { Decision } from './decide.ts';
import type { Measure, Quoted } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import type { MeasureCitation } from './outcome.ts';

/** The clauses that an outcome rests on, each clause and quotation once: the measures' own, then those used, then what ended it. */
export function citationsOf(
  { kind, validity, conditions, trace }: Decision,
  measures: readonly Measure[],
  library: MeasureLibrary,
  asOf: CalendarDate,
): readonly MeasureCitation[] {
  const used = trace.flatMap(({ clause, quote }) => (clause && quote ? [{ clause, quote }] : []));
  const judged = conditions.filter(({ state }) => state !== 'unknown');
  const ending = kind === 'not_in_force' && validity.clause ? [endingQuote(validity.clause, library)] : [];
  const quoted: readonly Quoted[] = [...measures, ...used, ...judged, ...ending];
  const seen = new Set<string>();
  return quoted.flatMap(({ clause, quote }) => {
    const key = `${clause} ${quote}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return citationOf({ clause, quote }, library, asOf);
  });
}

function citationOf(
  { clause: id, quote }: Quoted,
  library: MeasureLibrary,
  asOf: CalendarDate,
): readonly MeasureCitation[] {
  const [clause, document] = [library.clauses.get(id), library.documents.get(documentOfClause(id))];
  if (!clause || !document) return [];
  const { title, number } = document;
  const { status } = validityOfDocument(document, asOf);
  return [{ clause: id, label: clause.label, quote, document: { id: document.id, title, number, status } }];
}

/** The words by which a document ends another or itself, as far as the corpus holds them. */
function endingQuote(clauseId: string, { clauses, documents }: MeasureLibrary): Quoted {
  const document = documents.get(documentOfClause(clauseId));
  const until = document?.effective_until;
  const repeal = document?.relations.find(({ kind, clause }) => kind === 'repeals' && clause === clauseId);
  const quote = repeal?.quote ?? (until?.date ? until.quote : undefined) ?? clauses.get(clauseId)?.text ?? '';
  return { clause: clauseId, quote };
}
