import { normalise } from '../indexing/normalise.ts';
import type { Clauses } from '../policy/clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { FoundName } from './document-names.ts';
import type { Address } from './interpreted.ts';
import { type FoundLabel, keyOfLabel, readLabels } from './read-label.ts';
import { type FoundNumber, findByNumber, findCarryingOut, formatFoundNumber, readNumbers } from './read-number.ts';

/** What addresses are looked up in. */
export interface AddressBook {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly findNames: (text: string) => readonly FoundName[];
  /** Ids of the clauses of a document by the key of their label. */
  readonly labelled: (document: string) => ReadonlyMap<string, readonly string[]>;
}

/** A document named by number or title. */
interface Mention {
  readonly documents: readonly string[];
  readonly carriedOutBy: readonly string[];
  readonly number: string | null;
  /** A topic that a title puts in quotation marks names the document only beside a label. */
  readonly isTopic: boolean;
  readonly start: number;
  readonly end: number;
}

/** Nobody names more in one question; each is looked up by itself. */
const MOST_NAMED = 24;

/** Documents and clauses named in a normalised question, in any sloppy form; a label alone is an address too. */
export function readAddresses(text: string, book: AddressBook): readonly Address[] {
  const mentions = findMentions(text, book).slice(0, MOST_NAMED);
  const labels = readLabels(text)
    .filter((label) => !mentions.some(({ start, end }) => start < label.end && label.start < end))
    .slice(0, MOST_NAMED);
  const used = new Set<FoundLabel>();
  const named = mentions.flatMap((mention): readonly Address[] => {
    const label = labels.find((candidate) => !used.has(candidate) && belongsTo(candidate, mention, mentions));
    if (label) used.add(label);
    return label || !mention.isTopic ? [makeAddress(text, mention, label ?? null, book)] : [];
  });
  const alone = labels
    .filter((label) => label.certain && !used.has(label))
    .map((label) => makeAddress(text, null, label, book));
  return [...named, ...alone];
}

/** A label follows the document it belongs to; an uncertain one at once, a certain one with words between. */
function belongsTo(label: FoundLabel, mention: Mention, mentions: readonly Mention[]): boolean {
  if (label.start < mention.end) return label.certain && mentions.length === 1;
  const next = mentions.find(({ start }) => start >= mention.end);
  if (next && label.start > next.start) return false;
  return label.certain || label.start - mention.end <= 2;
}

function findMentions(text: string, { documents, findNames }: AddressBook): readonly Mention[] {
  const numbers = readNumbers(text).map((found): Mention => mentionOf(found, documents));
  const names = findNames(text)
    .filter((name) => !numbers.some(({ start, end }) => start < name.end && name.start < end))
    .map((name): Mention => ({ ...name, number: null, carriedOutBy: [] }));
  return [...numbers, ...names].sort((left, right) => left.start - right.start);
}

function mentionOf(found: FoundNumber, documents: ReadonlyMap<string, PolicyDocument>): Mention {
  const ids = findByNumber(documents.values(), found);
  const only = ids.length === 1 ? documents.get(ids[0] ?? '') : undefined;
  return {
    documents: ids,
    // A bare serial is that of too many documents.
    carriedOutBy: ids.length === 0 && found.year !== null ? findCarryingOut(documents.values(), found) : [],
    number: only?.number ?? formatFoundNumber(found),
    isTopic: false,
    start: found.start,
    end: found.end,
  };
}

function makeAddress(text: string, mention: Mention | null, label: FoundLabel | null, book: AddressBook): Address {
  const within = mention ? mention.documents : [...book.documents.keys()];
  const clauses = label ? within.flatMap((id) => findLabelled(label.key, book.labelled(id))) : [];
  const spans = [mention, label].filter((span) => span !== null);
  return {
    words: text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))).trim(),
    number: mention?.number ?? null,
    documents: mention?.documents ?? [],
    carriedOutBy: mention?.carriedOutBy ?? [],
    label: label ? text.slice(label.start, label.end).trim() : null,
    clauses,
    state:
      mention && mention.documents.length === 0
        ? 'not_in_corpus'
        : label && clauses.length === 0
          ? 'no_such_clause'
          : 'found',
  };
}

/**
 * The clauses with that label. 第13项 is an item of the body as well as a row of the only annex; people say 二款 for
 * （二）, which counts only where there is no such paragraph.
 */
function findLabelled(key: string, labelled: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const exact = [key, `a1.${key}`].flatMap((candidate) => labelled.get(candidate) ?? []);
  if (exact.length > 0) return exact;
  const loose = [key.replaceAll('p', ''), key.replace(/^(\d+)\.p1$/, '$1')];
  return loose.map((candidate) => labelled.get(candidate)).find((clauses) => clauses !== undefined) ?? [];
}

/** The key of each clause's printed label, per document, read when first asked for; made-up labels have none. */
export function indexLabels(clauses: Clauses): AddressBook['labelled'] {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (document) => {
    const labelled = known.get(document) ?? readOutline(clauses.outlineOf(document));
    known.set(document, labelled);
    return labelled;
  };
}

function readOutline(outline: ReturnType<Clauses['outlineOf']>): ReadonlyMap<string, readonly string[]> {
  const labelled = new Map<string, string[]>();
  for (const { id, label } of outline) {
    const key = keyOfLabel(normalise(label));
    if (key === null) continue;
    const sharing = labelled.get(key);
    if (sharing) sharing.push(id);
    else labelled.set(key, [id]);
  }
  return labelled;
}
