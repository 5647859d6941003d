import type { CalendarDate } from '../../../policy/calendar-date.ts';
import { nameDocumentInFull } from '../../../policy/clause-name.ts';
import { validityOfClause } from '../../../policy/validity.ts';
import { phraseStanding } from '../../composing/phrase-standing.ts';
import type { Sources } from '../../dependencies.ts';
import { type Statement, state } from '../../statement.ts';
import { CLAUSE_LEAD } from './messages.ts';

const LONGEST = 220;

/** Where it stands: the clause with its words; nothing without one. */
export function tellClause(
  id: string | undefined,
  asOf: CalendarDate,
  { clauses, documents }: Sources,
): readonly Statement[] {
  const clause = clauses.get(id ?? '');
  const document = clause && documents.get(clause.document);
  if (!clause || !document) return [];
  const standing = phraseStanding(document, validityOfClause(clause, document, asOf));
  const name = `${nameDocumentInFull(document)}${clause.label}`;
  const words = clause.text.replace(/\s*\n\s*/gu, ' ');
  const quote = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return [
    state('headline', CLAUSE_LEAD(name, standing), [clause.id], { grounds: [name, standing] }),
    state('quote', `“${quote}”`, [clause.id]),
  ];
}
