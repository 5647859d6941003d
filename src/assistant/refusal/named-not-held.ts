import { nameClause } from '../../policy/clause-name.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Refusal } from './refusal.ts';

/** A text is named whose words are asked for, the documents mention it, and it is not held. */
export function namedNotHeld(
  { interpreted: { named, act, asks }, hits }: SearchResult,
  { isKnownTerm, clauses, documents }: Sources,
): Refusal | null {
  const name = named.find((one) => isKnownTerm(one));
  // Its name and number, or what it is, the clause that mentions it may say.
  const isOfName = asks.includes('definition') || (act === 'document' && asks.length === 0);
  if (name === undefined || isOfName) return null;
  const naming =
    hits.find(({ clause }) => clause.text.includes(name))?.clause ??
    [...clauses.values()].find(({ own }) => own.includes(name));
  const document = naming && documents.get(naming.document);
  return { reason: 'named_not_held', subject: name, ask: document ? nameClause(document, naming) : '' };
}
