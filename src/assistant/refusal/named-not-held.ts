import { nameClause } from '../../policy/clause-name.ts';
import type { AbsentText } from '../../policy/document.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Refusal } from './refusal.ts';

/** A text is named whose words are asked for, the documents mention it, and it is not held. */
export function namedNotHeld(
  { interpreted: { named, act, asks, wants, addresses }, hits }: SearchResult,
  { isKnownTerm, clauses, documents }: Sources,
): Refusal | null {
  const name = named.find((one) => isKnownTerm(one));
  // Its name and number, or what it is, the clause that mentions it may say.
  const isOfNumber = act === 'document' && asks.every((one) => one === 'clause') && !wants.text;
  const isOfName = asks.includes('definition') || (isOfNumber && addresses.every(({ label }) => label === null));
  if (name === undefined) return null;
  const naming =
    hits.find(({ clause }) => clause.text.includes(name))?.clause ??
    [...clauses.values()].find(({ own }) => own.includes(name));
  const document = naming && documents.get(naming.document);
  const absent = document?.absent.find(({ clause, note }) => clause === naming?.id && note.includes(name));
  // What it is, the clause that mentions it may say.
  if (isOfName && !absent) return null;
  const where = document && naming ? `见${nameClause(document, naming)}` : '';
  const ask = absent ? [nameInFull(absent), where].join('；') : where;
  return {
    reason: 'named_not_held',
    subject: name,
    ask,
    ...(naming ? { named: { clause: naming.id, isAnswer: isOfName } } : {}),
  };
}

function nameInFull({ title, number }: AbsentText): string {
  return `《${title}》${number ? `，${number}` : ''}`;
}
