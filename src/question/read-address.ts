import type { Clauses } from '../policy/clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { normalise } from '../policy/normalise.ts';
import type { FoundName } from './document-names.ts';
import type { Address } from './interpreted.ts';
import { type LabelGroup, readLabelGroups } from './list-labels.ts';
import { goesOn, keyOfLabel, readBareLabel } from './read-label.ts';
import { type FoundNumber, findByNumber, findCarryingOut, formatFoundNumber, readNumbers } from './read-number.ts';

/** What addresses are looked up in. */
export interface AddressBook {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  /** First characters of the signs of agencies, see `signsOf`. */
  readonly signs: string;
  readonly findNames: (text: string) => readonly FoundName[];
  /** Ids of the clauses of a document by their label: as printed, by its numbers, by its numbers with their marks. */
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
  const behind = mentions.map((mention) => labelBehind(text, mention, book));
  const groups = readLabelGroups(text)
    .filter((group) => ![...mentions, ...behind].some((taken) => taken && overlaps(taken, group)))
    .slice(0, MOST_NAMED);
  const used = new Set<LabelGroup>();
  const named = mentions.flatMap((mention, at): readonly Address[] => {
    const group =
      behind[at] ?? groups.find((candidate) => !used.has(candidate) && belongsTo(candidate, mention, mentions));
    if (group) used.add(group);
    if (!group && isWhole(text, mention)) return [nameWhole(text, mention, book)];
    return group || !mention.isTopic ? makeAddresses(text, mention, group ?? null, book) : [];
  });
  const alone = groups
    .filter((group) => group.certain && !used.has(group))
    .flatMap((group) => makeAddresses(text, null, group, book));
  return [...named, ...alone];
}

/** Nothing but the document is named: its own page is meant, which opens with its title. */
function isWhole(text: string, { start, end }: Mention): boolean {
  return (text.slice(0, start) + text.slice(end)).replace(/[\s《》()[\]〔〕“”".,:的文件]/gu, '') === '';
}

function nameWhole(text: string, mention: Mention, book: AddressBook): Address {
  const fronts = mention.documents.flatMap((id) => frontOf(book.labelled(id)));
  return { ...makeAddress(text.slice(mention.start, mention.end).trim(), mention, null, book), clauses: fronts };
}

/** The title; of a text that is held without one, what it begins with. */
function frontOf(labelled: Labelled): readonly string[] {
  return labelled.get(printedKey('〔标题〕')) ?? [...labelled.values()][0]?.slice(0, 1) ?? [];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A label follows the document it belongs to; an uncertain one at once, a certain one with words between. */
function belongsTo(label: LabelGroup, mention: Mention, mentions: readonly Mention[]): boolean {
  if (label.start < mention.end) return label.certain && mentions.length === 1;
  const next = mentions.find(({ start }) => start >= mention.end);
  if (next && label.start > next.start) return false;
  return label.certain || label.start - mention.end <= 2;
}

/** What may stand between a document and the label of its clause. */
const BEFORE_LABEL = /[\s》)」”』】\]:,的]{0,4}/y;
const LONGEST_LABEL = 48;

/** A label that can be told only by what the document has: as it is printed there, or a bare number. */
function labelBehind(text: string, { documents, end }: Mention, book: AddressBook): LabelGroup | null {
  BEFORE_LABEL.lastIndex = end;
  BEFORE_LABEL.test(text);
  const labels = documents.map((id) => book.labelled(id));
  return printedBehind(text, BEFORE_LABEL.lastIndex, labels) ?? bareBehind(text, BEFORE_LABEL.lastIndex, labels);
}

type Labelled = ReturnType<AddressBook['labelled']>;

function bareBehind(text: string, start: number, labels: readonly Labelled[]): LabelGroup | null {
  const bare = readBareLabel(text, start);
  if (!bare || !labels.some((labelled) => labelled.has(bare.key))) return null;
  return { ...bare, labels: [{ ...bare, words: text.slice(start, bare.end) }] };
}

/** 〔附则〕 or 名词解释第3条 as well; null where a longer one is meant. */
function printedBehind(text: string, start: number, labels: readonly Labelled[]): LabelGroup | null {
  for (let length = Math.min(LONGEST_LABEL, text.length - start); length > 1; length--) {
    const words = text.slice(start, start + length);
    if (!labels.some((labelled) => labelled.has(printedKey(words)))) continue;
    const stop = start + length;
    const group = readLabelGroups(text.slice(start, stop + LONGEST_LABEL)).find((one) => one.start === 0);
    if ((group && group.end > length) || goesOn(text, stop)) return null;
    return { labels: [{ key: printedKey(words), form: printedKey(words), words }], start, end: stop, certain: true };
  }
  return null;
}

function printedKey(label: string): string {
  return `#${label}`;
}

function findMentions(text: string, { documents, signs, findNames }: AddressBook): readonly Mention[] {
  const numbers = readNumbers(text, signs)
    .slice(0, MOST_NAMED)
    .map((found): Mention => mentionOf(found, documents));
  const names = findNames(text)
    .filter((name) => !numbers.some(({ start, end }) => start < name.end && name.start < end))
    .map((name): Mention => ({ ...name, number: null, carriedOutBy: [] }));
  return [...numbers, ...names].sort((left, right) => left.start - right.start).reduce(mergeNames, []);
}

/** 《title》（number）: both name one document. */
function mergeNames(before: readonly Mention[], mention: Mention): readonly Mention[] {
  const last = before.at(-1);
  const isSame = last?.number === null && mention.number !== null && mention.start - last.end <= 3;
  if (!last || !isSame || !last.documents.includes(mention.documents[0] ?? '')) return [...before, mention];
  return [...before.slice(0, -1), { ...mention, start: last.start }];
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

function makeAddresses(
  text: string,
  mention: Mention | null,
  group: LabelGroup | null,
  book: AddressBook,
): readonly Address[] {
  const spans = [mention, group].filter((span) => span !== null);
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))];
  const words = text.slice(start, end).trim();
  if (!group) return [makeAddress(words, mention, null, book)];
  return group.labels.map((label) => makeAddress(words, mention, label, book));
}

function makeAddress(
  words: string,
  mention: Mention | null,
  label: LabelGroup['labels'][number] | null,
  book: AddressBook,
): Address {
  const within = mention ? mention.documents : [...book.documents.keys()];
  const clauses = label ? within.flatMap((id) => findLabelled(label, book.labelled(id))) : [];
  const isAbsent = mention && mention.documents.length === 0;
  return {
    words,
    number: mention?.number ?? null,
    documents: mention?.documents ?? [],
    carriedOutBy: mention?.carriedOutBy ?? [],
    label: label?.words ?? null,
    clauses,
    state: isAbsent ? 'not_in_corpus' : label && clauses.length === 0 ? 'no_such_clause' : 'found',
  };
}

/**
 * The clauses with that label; what is printed alike comes before （一） for 一、, and both before what has the same
 * numbers. 第13项 is an item of the body as well as a row of the only annex; people say 二款 for （二）, which counts only
 * where there is no such paragraph.
 */
function findLabelled({ key, form, words }: LabelGroup['labels'][number], labelled: Labelled): readonly string[] {
  const isPrinted = key === printedKey(words);
  const alike = isPrinted ? [key] : [formKey(form), formKey(`附1.${form}`)];
  const printed = alike.flatMap((candidate) => labelled.get(candidate) ?? []);
  if (printed.length > 0 || isPrinted) return printed;
  const near = [kinKey(form), kinKey(`附1.${form}`)].find((candidate) => labelled.has(candidate));
  if (near) return labelled.get(near) ?? [];
  const exact = [key, `a1.${key}`].flatMap((candidate) => labelled.get(candidate) ?? []);
  if (exact.length > 0) return exact;
  const loose = [key.replaceAll('p', ''), key.replace(/^(\d+)\.p1$/, '$1')];
  return loose.map((candidate) => labelled.get(candidate)).find((clauses) => clauses !== undefined) ?? [];
}

function formKey(form: string): string {
  return `=${form}`;
}

/** 一、 and （一） are one another's names: who quotes from memory takes one for the other. */
function kinKey(form: string): string {
  return `~${form.replaceAll('、', '(')}`;
}

/** What each clause's label is compared by, per document, read when first asked for; made-up labels only as they are. */
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
    const found = keyOfLabel(normalise(label));
    const keys = [printedKey(normalise(label)), ...(found ? [found.key, formKey(found.form), kinKey(found.form)] : [])];
    for (const key of keys) {
      const sharing = labelled.get(key);
      if (sharing) sharing.push(id);
      else labelled.set(key, [id]);
    }
  }
  return labelled;
}
