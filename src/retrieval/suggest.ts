import MiniSearch from 'minisearch';
import { nameDocument } from '../policy/clause-name.ts';
import { normalise } from '../policy/normalise.ts';
import { readAddresses } from '../question/read-address.ts';
import type { Library } from './library.ts';
import type { Suggestion, SuggestionEntry } from './suggestion.ts';
import { SUGGESTION_OPTIONS } from './suggestion-options.ts';

/** What is typed so far -> the likeliest completions, best first; nothing typed gives nothing. */
export type Suggester = (typed: string, limit?: number) => readonly Suggestion[];

/** Documents are few and what hotline staff look for; terms lead on to a search. */
const KIND_BOOST: Readonly<Record<Suggestion['kind'], number>> = { document: 1.5, term: 1.2, clause: 1 };
const LIMIT = 8;
/** The clause that stands for a document named as a whole. */
const TITLE = '〔标题〕';
const LONGEST_TYPED = 60;

/** The JSON of `buildSuggestions`, read when first asked, and the library for addresses -> a suggester. */
export function makeSuggester(json: string, library: Pick<Library, 'book' | 'clauses' | 'documents'>): Suggester {
  let index: MiniSearch<SuggestionEntry> | undefined;
  return (typed, limit = LIMIT) => {
    index ??= MiniSearch.loadJSON<SuggestionEntry>(json, SUGGESTION_OPTIONS);
    const found = index.search(typed.slice(0, LONGEST_TYPED), {
      boostDocument: (_, __, stored) => KIND_BOOST[(stored as unknown as Suggestion).kind],
    });
    return distinct([...findAddressed(typed, library), ...found.map(toSuggestion)]).slice(0, limit);
  };
}

/** `14号 5条`: the clause itself; `2024 14号`: the document. */
function findAddressed(
  typed: string,
  { book, clauses, documents }: Pick<Library, 'book' | 'clauses' | 'documents'>,
): readonly Suggestion[] {
  return readAddresses(normalise(typed.slice(0, LONGEST_TYPED)), book)
    .filter((address) => address.documents.length > 0)
    .flatMap((address) => address.clauses.map((id) => ({ id, isWhole: address.label === null })))
    .flatMap(({ id, isWhole }): readonly Suggestion[] => {
      const clause = clauses.get(id);
      const document = clause && documents.get(clause.document);
      if (!clause || !document) return [];
      if (isWhole || clause.label === TITLE)
        return [{ kind: 'document', text: document.title, id: document.id, detail: document.number }];
      const name = `${nameDocument(document)}${clause.label}`;
      return [{ kind: 'clause', text: name, id, detail: clause.heading }];
    });
}

function toSuggestion(result: object): Suggestion {
  const { kind, text, id, detail } = result as Suggestion;
  return { kind, text, id, detail };
}

/** The same text from several clauses once. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ text }) => !seen.has(text) && seen.add(text));
}
