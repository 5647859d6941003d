import type { Outcome } from '../../calculator/outcome.ts';
import { addDays, type CalendarDate, datePartsOf } from '../../policy/calendar-date.ts';
import { changesBetween } from '../../policy/changes.ts';
import { nameDocumentInFull } from '../../policy/clause-name.ts';
import type { Clauses } from '../../policy/clauses.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { mayBePresentedAsCurrent, validityOfDocument } from '../../policy/validity.ts';

/** So far ahead it is looked. */
export const DUE_DAYS = 90;

/** Something that an officer should see to, with what it is about and the day by which, where there is one. */
export interface Due {
  readonly kind: 'ends' | 'suspended' | 'outside' | 'undated' | 'absent' | 'calendar';
  readonly day: CalendarDate | null;
  readonly name: string;
  /** Document or clause id; empty for a text that is not held, and for the calendar. */
  readonly subject: string;
  readonly reason: string;
  /** For texts that are not held: in how many questions they were named. */
  readonly asked: number | null;
}

/** A text that a question names, by number or title. */
export interface AskedText {
  readonly named: string;
  readonly isNumber: boolean;
  readonly isHeld: boolean;
}

/** What the list is made from. */
export interface DueTexts {
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly clauses: Clauses;
  readonly measures: ReadonlyMap<string, { readonly title: string }>;
  readonly calculate: (measure: string, facts: Readonly<Record<string, never>>, asOf: CalendarDate) => Outcome;
  readonly findDeadline: (request: {
    readonly from: CalendarDate;
    readonly days: number;
    readonly unit: 'working_day';
  }) => { readonly readings: readonly { readonly estimated: boolean }[] };
}

/** Everything that is due from a day on, the nearest first; `asked` are the texts that people named, once for each question. */
export function listDue(asOf: CalendarDate, texts: DueTexts, asked: readonly AskedText[]): readonly Due[] {
  const all = [
    ...endings(asOf, texts),
    ...calendar(asOf, texts),
    ...suspended(asOf, texts),
    ...outsideFacts(texts),
    ...undated(asOf, texts),
    ...absent(texts, asked),
  ];
  return all.sort((one, other) => (one.day ?? LAST).localeCompare(other.day ?? LAST) || weigh(other) - weigh(one));
}

const LAST = '9999-12-31';

function weigh({ asked }: Due): number {
  return asked ?? 0;
}

/** Texts, clauses and periods of plans that end; the list of changes gives the day, the words and the clause. */
function endings(asOf: CalendarDate, { documents, clauses }: DueTexts): readonly Due[] {
  const changes = changesBetween(documents.values(), (id) => clauses.ofDocument(id), asOf, addDays(asOf, DUE_DAYS));
  return changes
    .filter(({ kind }) => kind === 'ended')
    .map(({ day, name, document, clause, reason }) => ({
      ...{ kind: 'ends' as const, day, name, subject: clause ?? document, reason, asked: null },
    }));
}

/** The arrangement of the next year comes out in November. */
function calendar(asOf: CalendarDate, { findDeadline }: DueTexts): readonly Due[] {
  const year = datePartsOf(asOf).year + 1;
  const from = `${year}-01-04` as CalendarDate;
  const { readings } = findDeadline({ from, days: 1, unit: 'working_day' });
  if (!readings.some(({ estimated }) => estimated)) return [];
  const [name, day] = [`${year}`, `${year - 1}-12-31` as CalendarDate];
  return [{ kind: 'calendar', day, name, subject: '', reason: `corpus/calendar/${year}.yaml`, asked: null }];
}

function suspended(asOf: CalendarDate, { measures, calculate }: DueTexts): readonly Due[] {
  return [...measures].flatMap(([id, { title }]) => {
    const outcome = calculate(id, {}, asOf);
    if (outcome.kind !== 'suspended') return [];
    return [{ kind: 'suspended', day: null, name: title, subject: id, reason: outcome.text, asked: null } as const];
  });
}

/** Facts from public pages that are not sure. */
function outsideFacts({ documents }: DueTexts): readonly Due[] {
  return [...documents.values()].flatMap((document) =>
    (document.outside ?? [])
      .filter(({ confidence }) => confidence !== 'high')
      .map(({ of, value, source, seen }) => ({
        ...{ kind: 'outside' as const, day: null, name: nameDocumentInFull(document), subject: document.id },
        ...{ reason: `${of} ${value} · ${source} · ${seen}`, asked: null },
      })),
  );
}

/** Texts without a date that are still presented as current. */
function undated(asOf: CalendarDate, { documents }: DueTexts): readonly Due[] {
  return [...documents.values()].flatMap((document) => {
    const { status, reason } = validityOfDocument(document, asOf);
    if (status !== 'unknown' || !mayBePresentedAsCurrent(status)) return [];
    const name = nameDocumentInFull(document);
    return [{ kind: 'undated', day: null, name, subject: document.id, reason, asked: null } as const];
  });
}

/** Texts that held ones name, and texts that people named and that nobody holds; each once. */
function absent({ documents }: DueTexts, asked: readonly AskedText[]): readonly Due[] {
  const found = new Map<string, Due>();
  const add = (title: string | null, number: string | null, reason: string) => {
    const name = [title && `《${title}》`, number && (title ? `（${number}）` : number)].filter(Boolean).join('');
    if (name === '' || found.has(name)) return;
    const times = asked.filter(({ named }) => named === number || named === title).length;
    found.set(name, { kind: 'absent', day: null, name, subject: '', reason, asked: times });
  };
  for (const document of documents.values()) {
    const reason = nameDocumentInFull(document);
    for (const { title, number } of document.absent) add(title, number, reason);
    for (const { target, title, number } of document.relations) if (target === null) add(title, number, reason);
  }
  const known = new Set([...found.keys()].flatMap((name) => name.split(/[《》（）]/u)));
  for (const { named, isNumber, isHeld } of asked)
    if (!isHeld && !known.has(named)) add(isNumber ? null : named, isNumber ? named : null, '');
  return [...found.values()];
}
