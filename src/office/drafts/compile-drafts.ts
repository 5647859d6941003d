import type { CompiledMeasures } from '../../calculator/measure.ts';
import { loadMeasures } from '../../calculator/measure-library.ts';
import { readMeasureFile } from '../../calculator/notation/read-measures.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { HeldCorpus } from '../../policy/clauses.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { DraftedMeasure } from './draft-document.ts';
import { proposeExamples } from './propose-examples.ts';
import { writeDrafts } from './write-drafts.ts';

/** What drafts are compiled against: the corpus with their document in it, the facts and the calendar that all share. */
export interface DraftGround {
  readonly corpus: HeldCorpus;
  readonly shared: Pick<CompiledMeasures, 'facts' | 'calendar'>;
  readonly asOf: CalendarDate;
}

/** Drafts of one document -> the text of its measure file, each with proposed examples. It compiles: what it says is checked on the way. */
export function compileDrafts(
  document: PolicyDocument,
  drafted: readonly DraftedMeasure[],
  { corpus, shared, asOf }: DraftGround,
): string {
  // Its first day: a version that takes its place, be it from a day before today, leaves the examples what they were.
  const day = document.effective_from.date ?? dayInForce(document, asOf);
  const head = { id: document.id, title: document.title, asOf: day };
  const text = writeDrafts(head, drafted);
  const read = readMeasureFile(
    { path: `${document.id}.yaml`, text },
    shared.facts,
    new Set(corpus.documents.map(({ id }) => id)),
  );
  const compiled = { ...read, facts: [...shared.facts, ...read.facts], digests: {}, calendar: shared.calendar };
  const library = loadMeasures(compiled, corpus);
  const examples = read.measures.map((measure) => {
    const own = measure.id.slice(document.id.length + 1);
    return [own, proposeExamples(library, measure, document, day)] as const;
  });
  return writeDrafts(head, drafted, new Map(examples));
}

/** A day on which the document holds, as near to the given one as it allows. */
export function dayInForce(
  { effective_from: from, effective_until: until }: PolicyDocument,
  asOf: CalendarDate,
): CalendarDate {
  if (until.date && until.date < asOf) return until.date;
  return from.date && from.date > asOf ? from.date : asOf;
}
