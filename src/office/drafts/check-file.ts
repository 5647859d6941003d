import { checkExamples } from '../../calculator/checking/check-examples.ts';
import { checkMeasures } from '../../calculator/checking/check-measures.ts';
import type { CompiledMeasures } from '../../calculator/measure.ts';
import { loadMeasures, type MeasureLibrary } from '../../calculator/measure-library.ts';
import { type MeasureText, type ReadMeasures, readMeasureFile } from '../../calculator/notation/read-measures.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { holdCorpus } from '../../policy/clauses.ts';
import type { Corpus } from '../../policy/document.ts';
import { draftWords as words } from './messages.ts';

/** What a file of measures is held against. */
export interface FileGround {
  readonly corpus: Corpus;
  /** The measures of the other files, and the facts and the calendar that all share. */
  readonly others: CompiledMeasures;
  readonly asOf: CalendarDate;
}

export type ReadFile =
  | {
      readonly kind: 'read';
      readonly file: ReadMeasures;
      readonly library: MeasureLibrary;
      readonly faults: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly fault: string };

/** Reads a file of measures and tells what is wrong in it, as the check of all measures would. */
export function checkFile(source: MeasureText, { corpus, others, asOf }: FileGround): ReadFile {
  try {
    const file = readMeasureFile(source, others.facts, new Set(corpus.documents.map(({ id }) => id)));
    const compiled: CompiledMeasures = {
      facts: [...others.facts, ...file.facts],
      measures: [...others.measures, ...file.measures],
      ...{ not_encoded: [], digests: {}, calendar: others.calendar },
    };
    const library = loadMeasures(compiled, holdCorpus(corpus));
    return {
      kind: 'read',
      file,
      library,
      faults: [...faultsIn(compiled, file, corpus), ...failedIn({ ...library, measures: file.measures }, asOf)],
    };
  } catch (error) {
    return { kind: 'unreadable', fault: error instanceof Error ? error.message : String(error) };
  }
}

function faultsIn(compiled: CompiledMeasures, { measures }: ReadMeasures, corpus: Corpus): readonly string[] {
  const own = new Set(measures.map(({ id }) => id));
  return checkMeasures(compiled, corpus)
    .filter(({ kind, place }) => kind !== 'open_clause' && own.has(place))
    .map(({ kind, problem }) => words.finding(words.findings[kind] ?? kind, problem));
}

function failedIn(library: MeasureLibrary, asOf: CalendarDate): readonly string[] {
  return checkExamples(library, asOf).map(({ example, problem }) =>
    words.finding(`${words.findings.example} #${example}`, problem),
  );
}
