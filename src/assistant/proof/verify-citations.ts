import { makeBoundedCache } from '../../policy/bounded-cache.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { normalise } from '../../policy/normalise.ts';
import { type Status, type Validity, validityOfClause, validityOfDocument } from '../../policy/validity.ts';
import { readNumbers } from '../../question/read-number.ts';
import type { Sources } from '../dependencies.ts';
import { VERIFY_NOTES } from '../messages.ts';
import { type NamedDocument, resolveDocument } from './cited-document.ts';

export type VerifyState =
  | 'verified'
  | 'mismatch'
  | 'renumbered'
  | 'repealed'
  | 'expired'
  | 'not_yet_effective'
  | 'not_in_corpus'
  | 'unchecked';

export interface VerifiedCitation {
  /** As it stands in the pasted text. */
  readonly raw: string;
  readonly state: VerifyState;
  readonly clause?: string;
  readonly note: string;
}

/** What a citation points to: a document of the corpus, and the clauses of it that are named and held. */
export interface CitedClause {
  readonly document: PolicyDocument;
  readonly clauses: readonly Clause[];
  /** False where a label was named that the document does not have. */
  readonly isHeld: boolean;
  readonly state: VerifyState;
}

export interface FoundCitation {
  readonly verified: VerifiedCitation;
  readonly cited: CitedClause | null;
  readonly start: number;
  readonly end: number;
}

const ORDINAL = '[一二三四五六七八九十百零〇\\d]{1,5}';
const TITLE = /《((?:[^《》]|《[^《》]{1,80}》){4,80})》/gu;
/** A label that needs no document beside it: 第三条, （二十二）, 第三、五条, 附件1第60项. */
const ALONE = new RegExp(
  `(?:附件\\s*\\d{0,2}\\s*)?第\\s*${ORDINAL}(?:\\s*[、和及至到-]\\s*第?\\s*${ORDINAL}){0,12}\\s*[条项]|[（(][一二三四五六七八九十]{1,3}[）)]`,
  'gu',
);
/** The same from one place on: the place of a search is no state of the pattern that the next sentence is read with. */
const ALONE_HERE = new RegExp(ALONE.source, 'uy');
/** A label is looked for so far behind the name of a document. */
const REACH = 64;
const LABEL_SIGN = /[第附（(〔一二三四五六七八九十\d名主]/u;

interface Named extends NamedDocument {
  readonly start: number;
  readonly end: number;
}

/** Citations of one sentence in order, of its folded text; a label alone belongs to the document that was named last. */
export function findCitations(
  sentence: string,
  before: PolicyDocument | null,
  asOf: CalendarDate,
  sources: Sources,
): readonly FoundCitation[] {
  const named = findNames(sentence, sources.signs);
  const marks = [
    ...named,
    ...[...sentence.matchAll(ALONE)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  ];
  let [document, taken, ahead] = [before, 0, 0];
  const found: FoundCitation[] = [];
  for (const mark of marks.sort((one, other) => one.start - other.start)) {
    if (mark.start < taken) continue;
    while ((named[ahead]?.start ?? Number.POSITIVE_INFINITY) < mark.end) ahead++;
    const next = named[ahead]?.start ?? sentence.length;
    const citation =
      'title' in mark
        ? citeDocument(sentence, mark as Named, next, document, asOf, sources)
        : citeLabel(sentence, mark.start, next, document, asOf, sources);
    if ('title' in mark) document = citation.cited?.document ?? null;
    found.push(citation);
    taken = citation.end;
  }
  return found;
}

/** Titles and numbers, a number behind its title taken together with it. */
function findNames(sentence: string, signs: string): readonly Named[] {
  const titles = [...sentence.matchAll(TITLE)].map(({ 0: words, 1: title = '', index }) => ({
    ...{ title, number: null, before: '', start: index, end: index + words.length },
  }));
  const numbers = readNumbers(sentence, signs).map((number) => ({
    ...{ title: null, number, before: sentence.slice(Math.max(0, number.start - 12), number.start) },
    ...{ start: number.start, end: number.end },
  }));
  const numberAt = new Map(numbers.map((number) => [number.start, number]));
  const paired = new Set<Named>();
  const pairs = titles.map((title): Named => {
    const number = [0, 1, 2].map((gap) => numberAt.get(title.end + gap)).find((one) => one !== undefined);
    const isBehind = number && /^[\s（(]*$/u.test(sentence.slice(title.end, number.start));
    if (!isBehind) return title;
    paired.add(number);
    const close = /^[）)]/u.test(sentence.slice(number.end, number.end + 1)) ? 1 : 0;
    return { ...number, title: title.title, start: title.start, end: number.end + close };
  });
  const alone = numbers.filter((number) => !paired.has(number) && !isWithin(number, titles));
  return [...pairs, ...alone].sort((one, other) => one.start - other.start);
}

/** A number that a title holds names no document of its own; titles stand in order. */
function isWithin({ start }: Named, titles: readonly Named[]): boolean {
  let [low, high] = [0, titles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return start < (titles[low - 1]?.end ?? 0);
}

function citeDocument(
  sentence: string,
  name: Named,
  next: number,
  latest: PolicyDocument | null,
  asOf: CalendarDate,
  sources: Sources,
): FoundCitation {
  const resolved = resolveDocument(name, latest, asOf, sources);
  // A label behind a document that is not held, or not meant, is no citation of its own.
  const behind = resolved.kind === 'found' ? '' : (LABEL_RUN.exec(sentence.slice(name.end, next))?.[0] ?? '');
  const place = { start: name.start, end: name.end + behind.trimEnd().length };
  const raw = sentence.slice(place.start, place.end).trim();
  if (resolved.kind === 'absent' || resolved.kind === 'several') {
    const note = VERIFY_NOTES[resolved.kind === 'absent' ? 'not_in_corpus' : 'several'];
    const state = resolved.kind === 'absent' ? 'not_in_corpus' : 'unchecked';
    return { verified: { raw, state, note }, cited: null, ...place };
  }
  if (resolved.kind === 'contradiction') {
    const { document } = resolved;
    const note = VERIFY_NOTES.other_number(document.title, document.number);
    const cited = { document, clauses: [], isHeld: false, state: 'mismatch' as const };
    return { verified: { raw, state: 'mismatch', note }, cited, ...place };
  }
  return judge(sentence, name.start, name.end, next, resolved.document, asOf, sources);
}

function citeLabel(
  sentence: string,
  start: number,
  next: number,
  document: PolicyDocument | null,
  asOf: CalendarDate,
  sources: Sources,
): FoundCitation {
  const raw = labelAt(sentence, start);
  const place = { start, end: start + raw.length };
  if (!document) {
    const verified = { raw, state: 'not_in_corpus' as const, note: VERIFY_NOTES.not_in_corpus };
    return { verified, cited: null, ...place };
  }
  const judged = judge(sentence, start, start, next, document, asOf, sources);
  if (judged.end > start) return judged;
  // A label that the reading does not know is no citation of the whole document.
  const verified = { raw, state: 'unchecked' as const, note: VERIFY_NOTES.unread_label };
  return { verified, cited: { document, clauses: [], isHeld: false, state: 'unchecked' }, ...place };
}

function labelAt(sentence: string, start: number): string {
  ALONE_HERE.lastIndex = start;
  return ALONE_HERE.exec(sentence)?.[0] ?? '';
}

/** The label behind `from` is resolved by the same reading as a typed question, so both understand the same forms. */
function judge(
  sentence: string,
  start: number,
  from: number,
  next: number,
  document: PolicyDocument,
  asOf: CalendarDate,
  sources: Sources,
): FoundCitation {
  const label = readLabelBehind(sentence.slice(from, Math.min(next, from + REACH)), document, asOf, sources);
  const end = from + (label?.length ?? 0);
  const place = { start, end };
  const raw = sentence.slice(start, end).trim();
  if (label && (label.clauses.length === 0 || label.missing.length > 0)) {
    const note =
      label.missing.length > 1 || label.clauses.length > 0
        ? VERIFY_NOTES.missing(label.missing)
        : VERIFY_NOTES.no_such_clause;
    const cited = { document, clauses: label.clauses, isHeld: false, state: 'mismatch' as const };
    return { verified: { raw, state: 'mismatch', note }, cited, ...place };
  }
  const clauses = label?.clauses ?? [];
  const [first] = clauses;
  const validity = first ? validityOfClause(first, document, asOf) : validityOfDocument(document, asOf);
  const state = STATES[validity.status];
  return {
    verified: {
      raw,
      state,
      ...(first && { clause: first.id }),
      note: noteOf(validity, clauses, label?.alike ?? false),
    },
    cited: { document, clauses, isHeld: true, state },
    ...place,
  };
}

function noteOf({ reason }: Validity, clauses: readonly Clause[], alike: boolean): string {
  return alike ? `${reason}${VERIFY_NOTES.alike(clauses.map(({ id }) => id))}` : reason;
}

interface ReadLabel {
  readonly clauses: readonly Clause[];
  readonly missing: readonly string[];
  /** True where one label is printed at several places. */
  readonly alike: boolean;
  readonly length: number;
}

/** What a label can be written in; a label of another kind (〔附则〕, 名词解释第3条) is as long as it is printed. */
const LABEL_RUN = /^[\s的》）)]{0,4}[第附件\d零〇一二两三四五六七八九十百条款项章节段（）()、和及与以至到\-—~.之是]*/u;
const PRINTED_RUN = /^[\s的》）)]{0,4}[〔名主][^。；;：“"\n，]*/u;

/** One text names the same clause many times; what was read lately is kept. */
const remembered = makeBoundedCache<string, { readonly label: ReadLabel | null }>(500);

function readLabelBehind(
  tail: string,
  document: PolicyDocument,
  asOf: CalendarDate,
  sources: Sources,
): ReadLabel | null {
  const words = (PRINTED_RUN.exec(tail) ?? LABEL_RUN.exec(tail))?.[0] ?? '';
  if (!LABEL_SIGN.test(words)) return null;
  const key = [sources.revision, asOf, document.id, words].join(' ');
  return remembered(key, () => ({ label: resolveLabel(words, document, asOf, sources) })).label;
}

function resolveLabel(words: string, document: PolicyDocument, asOf: CalendarDate, sources: Sources): ReadLabel | null {
  const name = document.number ?? `《${document.title}》`;
  const query = normalise(`${name}${words}`);
  const { addresses } = sources.interpret(`${name}${words}`, asOf);
  const ours = addresses.filter(({ label, documents }) => label !== null && documents.includes(document.id));
  const [first] = ours;
  if (!first) return null;
  const length = query.indexOf(first.words) + first.words.length - normalise(name).length;
  if (length <= 0) return null;
  const held = ours.map((address) => address.clauses.filter((id) => id.startsWith(`${document.id}/`)));
  return {
    clauses: held.flat().flatMap((id) => sources.clauses.get(id) ?? []),
    missing: ours.filter((_, at) => held[at]?.length === 0).map(({ label }) => label ?? ''),
    alike: held.some((ids) => ids.length > 1),
    length: Math.min(length, words.length),
  };
}

const STATES: Readonly<Record<Status, VerifyState>> = {
  in_force: 'verified',
  unknown: 'verified',
  not_yet_effective: 'not_yet_effective',
  repealed: 'repealed',
  expired: 'expired',
  period_ended: 'expired',
  likely_over: 'expired',
};
