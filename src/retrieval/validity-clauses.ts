import { type CalendarDate, daysBetween } from '../policy/calendar-date.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { mayBePresentedAsCurrent } from '../policy/validity.ts';
import type { Interpreted } from '../question/interpreted.ts';
import type { DocumentScore } from './document-scores.ts';
import type { SearchRequest } from './search-result.ts';
import type { ValidityFinder } from './validity-finder.ts';

/** Of a document out of force, and of any document when another time is named, they are worth showing unasked. */
const UNASKED = 0.45;
/** Who names a document that is out of force should learn by what, if not first. */
const NAMED = 0.8;
/** A year alone (2024年几家) names no time at which something holds; a month or a day does. */
const LONGEST_TIME = 100;

/** Of how many documents, best first, the clauses on validity are looked at. */
const LEADING = 3;

/**
 * Clauses that say from when, until when and since what a document holds, with how much they matter here (0 to 1): of
 * the documents that lead, as far as those lead, and in full of those that the question names.
 */
export function weighValidityClauses(
  documents: ReadonlyMap<string, PolicyDocument>,
  validityOf: ValidityFinder,
  { asOf }: SearchRequest,
  interpreted: Interpreted,
  scores: ReadonlyMap<string, DocumentScore>,
): ReadonlyMap<string, number> {
  const leading = [...scores].slice(0, LEADING);
  const best = leading[0]?.[1].best ?? 1;
  const leads = new Map(leading.map(([id, score]) => [id, score.best / best]));
  const named = new Set(interpreted.addresses.flatMap((address) => address.documents));
  for (const id of named) leads.set(id, 1);
  const statedWeight = weightOfStated(interpreted, asOf);
  const weights = new Map<string, number>();
  for (const [id, lead] of leads) {
    const document = documents.get(id);
    if (!document) continue;
    const { status, clause } = validityOf.ofDocument(document);
    if (!mayBePresentedAsCurrent(status) && clause !== null)
      raise(weights, clause, named.has(id) ? NAMED : UNASKED * lead);
    if (statedWeight > 0) for (const stated of statedIn(document)) raise(weights, stated, statedWeight * lead);
  }
  return weights;
}

/** All that a document says of its validity matters when that is asked, and somewhat when another time is named. */
function weightOfStated({ form, validity, dates }: Interpreted, asOf: CalendarDate): number {
  if (form.isOfValidity || validity === 'past') return 1;
  const isOfOtherTime = dates.some(({ from, until }) => until < asOf && daysBetween(from, until) < LONGEST_TIME);
  return isOfOtherTime ? UNASKED : 0;
}

function raise(weights: Map<string, number>, clause: string, weight: number): void {
  weights.set(clause, Math.max(weights.get(clause) ?? 0, weight));
}

function statedIn(document: PolicyDocument): readonly string[] {
  const facts = [document.effective_from, document.effective_until, document.period_end].flatMap((fact) =>
    fact && fact.date !== null && fact.clause !== null ? [fact.clause] : [],
  );
  const ends = ['repeals', 'repealed_by', 'amended_by', 'amends', 'replaces'];
  const relations = document.relations.flatMap(({ kind, target, clause }) =>
    clause !== null && target !== null && ends.includes(kind) ? [clause] : [],
  );
  return [...new Set([...facts, ...relations])];
}
