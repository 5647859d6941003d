import type { ClauseIndex } from '../indexing/clause-index.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import type { TextModels } from '../learning/pack-models.ts';
import { makeBoundedCache } from '../policy/bounded-cache.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clauses, HeldCorpus } from '../policy/clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { normalise } from '../policy/normalise.ts';
import { makeNameFinder } from '../question/document-names.ts';
import { type Language, makeLanguage } from '../question/language.ts';
import { type AddressBook, indexLabels } from '../question/read-address.ts';
import { signsOf } from '../question/read-number.ts';
import { HeldClause } from './held-clause.ts';
import { makeValidityFinders, type ValidityFinder } from './validity-finder.ts';

/** The corpus with its index and the words people use: all that a question needs. */
export interface Library<Index extends ClauseIndex = ClauseIndex> {
  readonly revision: string;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly clauses: Clauses;
  /** A clause with the forms in which it is compared, by its id. */
  readonly held: (id: string) => HeldClause | undefined;
  readonly index: Index;
  /** The clause of a number of the index. */
  readonly heldAt: (number: number) => HeldClause | undefined;
  /** The number that a clause has in the index; -1 of none. */
  readonly numberOf: (id: string) => number;
  readonly language: Language;
  readonly book: AddressBook;
  /** What reading has learnt. */
  readonly models: TextModels;
  readonly validityOn: (asOf: CalendarDate) => ValidityFinder;
}

/** Clauses compared lately keep their forms, 4,000 to 8,000 of them. */
const KEPT = 4000;

export function makeLibrary<Index extends ClauseIndex>(
  { revision, documents: list, clauses }: HeldCorpus,
  index: Index,
  lexicon: Lexicon,
  models: TextModels,
): Library<Index> {
  const documents = new Map(list.map((document) => [document.id, document]));
  const held = makeHolder(clauses, documents);
  return {
    ...{ revision, documents, clauses, held, index, models },
    heldAt: (number) => held(index.clauses[number] ?? ''),
    numberOf: makeNumbering(index.clauses),
    language: makeLanguage(lexicon, index),
    book: {
      ...{ documents, signs: signsOf(documents.values(), lexicon.jurisdictions) },
      ...{ findNames: makeNameFinder(documents.values(), lexicon.jurisdictions), labelled: indexLabels(clauses) },
    },
    validityOn: makeValidityFinders(),
  };
}

function makeHolder(clauses: Clauses, documents: ReadonlyMap<string, PolicyDocument>): Library['held'] {
  const titles = new Map(
    [...documents].map(([id, { title, aliases }]) => [id, normalise([title, ...aliases].join('\n'))]),
  );
  const cache = makeBoundedCache<string, HeldClause | undefined>(KEPT);
  return (id) =>
    cache(id, () => {
      const clause = clauses.get(id);
      const document = clause && documents.get(clause.document);
      return document && new HeldClause(clause, document, titles.get(document.id) ?? '');
    });
}

/** Numbered when first asked: most searches of a large index ask for none. */
function makeNumbering(clauses: readonly string[]): Library['numberOf'] {
  let numbers: ReadonlyMap<string, number> | null = null;
  return (id) => {
    numbers ??= new Map(clauses.map((clause, number) => [clause, number]));
    return numbers.get(id) ?? -1;
  };
}
