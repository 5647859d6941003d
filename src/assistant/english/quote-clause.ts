import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Status } from '../../policy/status-names.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../../policy/validity.ts';
import type { Draft } from '../composing/compose-answer.ts';
import type { Sources } from '../dependencies.ts';
import { type Statement, state } from '../statement.ts';
import { AND_OTHERS, CONDITIONS, FROM, SINCE, SOURCE, STATUS_NAMES, UNTIL } from './messages.ts';

/** Longest words of a clause that are quoted, in characters; citations carry the whole. */
const QUOTED = 240;
/** Departments that are named; the clause names the others. */
const OFFICES = 3;

/** The words of a clause that count, in Chinese, and below them where they stand, whether that holds and who is in charge. */
export function quoteClause(id: string, draft: Draft, asOf: CalendarDate, sources: Sources): readonly Statement[] {
  const clause = sources.clauses.get(id);
  if (!clause) return [];
  const words = shorten(draft.quotes.get(id) ?? clause.text);
  const source = sourceOf(id, asOf, sources);
  return [state('quote', `“${words}”`, [id]), ...(source ? [state('note', source.text, [id], source)] : [])];
}

/** Where a clause stands, in English around its Chinese name. */
export function sourceOf(
  id: string,
  asOf: CalendarDate,
  sources: Sources,
): { readonly text: string; readonly grounds: readonly string[] } | null {
  const clause = sources.clauses.get(id);
  const document = clause && sources.documents.get(clause.document);
  if (!clause || !document) return null;
  const { status, since } = validityOfClause(clause, document, asOf);
  const end = document.effective_until.date;
  const isCurrent = mayBePresentedAsCurrent(status);
  const day = isCurrent ? (end ? UNTIL(end) : null) : since && (status === 'not_yet_effective' ? FROM : SINCE)(since);
  const named = clause.departments.slice(0, OFFICES).map((name) => CONDITIONS.fact(name, sources.gloss(name)));
  const offices = clause.departments.length > OFFICES ? [...named, AND_OTHERS] : named;
  const name = nameClause(document, clause);
  const standing = [STATUS_NAMES[status], ...(day ? [day] : [])].join(', ');
  return { text: SOURCE(name, standing, offices.join('; ') || null), grounds: [name, end ?? '', since ?? ''] };
}

/** How a clause stands on a day. */
export function statusOf(id: string, asOf: CalendarDate, sources: Sources): Status {
  const clause = sources.clauses.get(id);
  const document = clause && sources.documents.get(clause.document);
  return clause && document ? validityOfClause(clause, document, asOf).status : 'unknown';
}

/** Cut behind a mark, so that no figure is cut. */
function shorten(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  if (flat.length <= QUOTED) return flat;
  const end = Math.max(...['。', '；', '，'].map((mark) => flat.lastIndexOf(mark, QUOTED)));
  return end > 0 ? `${flat.slice(0, end + 1)}…` : flat;
}
