import type { MemoryIndex } from '../indexing/clause-index.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import { normalise } from '../indexing/normalise.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import type { Corpus, PolicyDocument } from '../policy/document.ts';
import { makeNameFinder } from './document-names.ts';
import { HeldClause } from './held-clause.ts';
import { type Language, makeLanguage } from './language.ts';
import { type AddressBook, indexLabels } from './read-address.ts';
import { makeValidityFinders, type ValidityFinder } from './validity-finder.ts';

/** The corpus in memory with its index and the words people use: all that a question needs. */
export interface Library {
  readonly revision: string;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  /** By clause id, in text order. */
  readonly clauses: ReadonlyMap<string, Clause>;
  /** By clause id. */
  readonly held: ReadonlyMap<string, HeldClause>;
  readonly index: MemoryIndex;
  /** The clause of a number of the index. */
  readonly heldAt: (number: number) => HeldClause | undefined;
  readonly language: Language;
  readonly book: AddressBook;
  readonly validityOn: (asOf: CalendarDate) => ValidityFinder;
}

export function makeLibrary(corpus: Corpus, index: MemoryIndex, lexicon: Lexicon): Library {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const held = holdClauses(corpus.clauses, documents);
  const indexed = index.clauses.map((id) => held.get(id));
  return {
    revision: corpus.revision,
    documents,
    clauses: new Map(corpus.clauses.map((clause) => [clause.id, clause])),
    held,
    index,
    heldAt: (number) => indexed[number],
    language: makeLanguage(lexicon, index),
    book: {
      documents,
      findNames: makeNameFinder(documents.values()),
      labelled: indexLabels(corpus.clauses, normalise),
    },
    validityOn: makeValidityFinders(),
  };
}

function holdClauses(
  clauses: readonly Clause[],
  documents: ReadonlyMap<string, PolicyDocument>,
): ReadonlyMap<string, HeldClause> {
  const titles = new Map(
    [...documents].map(([id, { title, aliases }]) => [id, normalise([title, ...aliases].join('\n'))]),
  );
  return new Map(
    clauses.flatMap((clause) => {
      const document = documents.get(clause.document);
      return document ? [[clause.id, new HeldClause(clause, document, titles.get(document.id) ?? '')] as const] : [];
    }),
  );
}
