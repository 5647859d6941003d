import type { Corpus } from '../policy/document.ts';
import type { Fact } from '../policy/fact.ts';
import { readWritten } from '../policy/read-written.ts';
import type { CompiledMeasures } from './measure.ts';
import { factFileSchema } from './notation/measure-schema.ts';
import { notationMessages as messages } from './notation/messages.ts';
import { readFacts } from './notation/read-facts.ts';
import { type MeasureText, parseYaml, type ReadMeasures, readMeasureFile } from './notation/read-measures.ts';
import { readWorkingCalendar } from './notation/read-working-calendar.ts';

/** The files that measures are compiled from, as texts; nothing here reads a disk. */
export interface MeasureSources {
  /** corpus/measures/<document>.yaml, in any order. */
  readonly measures: readonly MeasureText[];
  /** corpus/measures/facts.yaml. */
  readonly facts: readonly MeasureText[];
  /** corpus/calendar/<year>.yaml. */
  readonly calendar: readonly MeasureText[];
  /** corpus/measures/confirmed.json: clause id -> digest; null before anything was confirmed. */
  readonly confirmed: MeasureText | null;
}

export interface CompileResult {
  readonly compiled: CompiledMeasures;
  /** One sentence for each file that could not be read; the others are compiled all the same. */
  readonly failures: readonly string[];
}

/** Officer's YAML and the corpus -> what the runtime loads. `checkMeasures` says whether it is also right. */
export function compileMeasures(sources: MeasureSources, corpus: Corpus): CompileResult {
  const shared = sources.facts.flatMap((source) =>
    readFacts(readWritten(source.path, parseYaml(source), factFileSchema, messages.form).facts, source.path),
  );
  const documentIds = new Set(corpus.documents.map(({ id }) => id));
  const failures: string[] = [];
  const files = [...sources.measures]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap((source): readonly ReadMeasures[] => {
      try {
        return [readMeasureFile(source, shared, documentIds)];
      } catch (cause) {
        failures.push(cause instanceof Error ? cause.message : String(cause));
        return [];
      }
    });
  const facts = [...shared, ...files.flatMap((file) => file.facts)];
  return {
    compiled: {
      facts,
      measures: files.flatMap((file) => file.measures),
      not_encoded: files.flatMap((file) => file.not_encoded),
      digests: readConfirmed(sources.confirmed),
      calendar: readWorkingCalendar(sources.calendar),
    },
    failures: [...failures, ...duplicates(facts), ...duplicateMeasures(files)],
  };
}

function readConfirmed(source: MeasureText | null): Readonly<Record<string, string>> {
  return source ? JSON.parse(source.text) : {};
}

function duplicates(facts: readonly Fact[]): readonly string[] {
  const repeated = facts.filter(({ name }, index) => facts.findIndex((fact) => fact.name === name) !== index);
  return repeated.map(({ name }) => messages.factTwice(name));
}

function duplicateMeasures(files: readonly ReadMeasures[]): readonly string[] {
  const ids = files.flatMap(({ measures }) => measures.map(({ id }) => id));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => messages.measureTwice(id));
}
