import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { Lexicon } from '../indexing/lexicon.ts';
import { nameDocument } from '../policy/clause-name.ts';
import type { Corpus } from '../policy/document.ts';
import type { Suggestion, SuggestionEntry } from './suggestion.ts';
import { SUGGESTION_OPTIONS } from './suggestion-options.ts';

/** Longer headings are sentences, which nobody types from the start. */
const LONGEST_HEADING = 24;
/** Of a larger corpus only documents and terms are suggested: the index takes 8 KB of memory for each heading. */
const MOST_CLAUSES = 5000;

/** What can be suggested -> the JSON of an index that `loadSuggester` takes. Pinyin is worked out here, not at start. */
export function buildSuggestions(corpus: Corpus, lexicon: Lexicon): string {
  const index = new MiniSearch<SuggestionEntry>(SUGGESTION_OPTIONS);
  const clauses = listClauses(corpus);
  const listed = [...listDocuments(corpus), ...(clauses.length <= MOST_CLAUSES ? clauses : []), ...listTerms(lexicon)];
  index.addAll(listed.map((item, key): SuggestionEntry => ({ key, ...item })));
  return JSON.stringify(index);
}

type Listed = Omit<SuggestionEntry, 'key'>;

function listDocuments({ documents }: Corpus): readonly Listed[] {
  return documents.map(({ id, title, aliases, number }) => ({
    ...suggest('document', title, id, number),
    words: [title, ...aliases, ...(number ? [number, number.replace(/[〔〕]/g, ' ')] : [])].join(' '),
    sounds: [title, ...aliases].map(soundsOf).join(' '),
  }));
}

/** Clauses by their headings; the same heading twice in a document (body and list of tasks) once. */
function listClauses({ clauses, documents }: Corpus): readonly Listed[] {
  const names = new Map(documents.map((document) => [document.id, nameDocument(document)]));
  const seen = new Set<string>();
  return clauses.flatMap(({ id, heading, document, label }) => {
    const key = `${document} ${heading}`;
    if (!heading || heading.length > LONGEST_HEADING || seen.has(key)) return [];
    seen.add(key);
    const detail = `${names.get(document) ?? document}${label}`;
    return [{ ...suggest('clause', heading, id, detail), words: heading, sounds: soundsOf(heading) }];
  });
}

function listTerms({ words, synonyms, departments }: Lexicon): readonly Listed[] {
  const terms = new Set([...words, ...synonyms.flatMap(({ text }) => text), ...departments.map(({ name }) => name)]);
  const said = new Map<string, readonly string[]>(departments.map(({ name, aliases }) => [name, aliases]));
  for (const { say, text, kind } of synonyms)
    if (kind === 'abbreviation') for (const term of text) said.set(term, [...(said.get(term) ?? []), ...say]);
  return [...terms].map((term) => ({
    ...suggest('term', term, null, null),
    words: [term, ...(said.get(term) ?? [])].join(' '),
    sounds: soundsOf(term),
  }));
}

function suggest(kind: Suggestion['kind'], text: string, id: string | null, detail: string | null): Suggestion {
  return { kind, text, id, detail };
}

/** Initials from every character on (gxjsqy, xjsqy, …) and the full spelling of the beginning. */
function soundsOf(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  const ends = Array.from({ length: Math.max(0, initials.length - 1) }, (_, at) => initials.slice(at, at + 8));
  const spelled = syllables.flatMap((_, at) => (at < 4 ? [syllables.slice(at, at + 4).join('')] : []));
  return [...ends, ...spelled].join(' ');
}
