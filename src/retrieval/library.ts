import type { ClauseIndex } from '../indexing/clause-index.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import { normalise } from '../indexing/normalise.ts';
import type { Clause } from '../policy/clause.ts';
import type { Corpus, PolicyDocument } from '../policy/document.ts';
import { keyOfCopy } from './copy-key.ts';
import { makeNameFinder } from './document-names.ts';
import { type Language, makeLanguage } from './language.ts';
import { type AddressBook, indexLabels } from './read-address.ts';

/** The corpus in memory with its index and the words people use: all that a question needs. */
export interface Library {
  readonly revision: string;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  /** By clause id, in text order. */
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly index: ClauseIndex;
  readonly language: Language;
  readonly book: AddressBook;
  /** A clause as it is compared; worked out when first asked for. */
  readonly compared: (clause: Clause) => ComparedClause;
}

/** The parts of a clause in normalised form. */
export interface ComparedClause {
  readonly text: string;
  readonly own: string;
  readonly headings: string;
  readonly title: string;
  /** The words without punctuation and label, equal for copies; null where too short to be one. */
  readonly copyKey: string | null;
}

export function makeLibrary(corpus: Corpus, index: ClauseIndex, lexicon: Lexicon): Library {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return {
    revision: corpus.revision,
    documents,
    clauses: new Map(corpus.clauses.map((clause) => [clause.id, clause])),
    index,
    language: makeLanguage(lexicon, (pair) => index.rarity(pair) > 0),
    book: {
      documents,
      findNames: makeNameFinder(documents.values()),
      labelled: indexLabels(corpus.clauses, normalise),
    },
    compared: makeComparer(documents),
  };
}

function makeComparer(documents: ReadonlyMap<string, PolicyDocument>): Library['compared'] {
  const compared = new Map<string, ComparedClause>();
  return (clause) => {
    const known = compared.get(clause.id);
    if (known) return known;
    const document = documents.get(clause.document);
    const text = normalise(clause.text);
    const made = {
      text,
      copyKey: keyOfCopy(text),
      own: normalise(clause.own),
      headings: normalise([...clause.headings, clause.heading ?? ''].join('\n')),
      title: normalise([document?.title ?? '', ...(document?.aliases ?? [])].join('\n')),
    };
    compared.set(clause.id, made);
    return made;
  };
}
