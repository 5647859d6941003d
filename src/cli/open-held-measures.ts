import { readFileSync } from 'node:fs';
import { confirmClauses } from '../calculator/checking/confirm-clauses.ts';
import { digestClause } from '../calculator/clause-digest.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { clausesOfMeasure } from '../calculator/measure-library.ts';
import { type ChangedFile, CONFIRMED, diffLines, printDigests } from '../office/documents/corpus-change.ts';
import { documentWords as words } from '../office/documents/messages.ts';
import type { HeldMeasures, MeasureCorrection } from '../office/documents/received.ts';
import { checkFile, type FileGround } from '../office/drafts/check-file.ts';
import { dayInForce } from '../office/drafts/compile-drafts.ts';
import { correctParts, listParts, replaceExamples } from '../office/drafts/measure-parts.ts';
import { proposeExamples } from '../office/drafts/propose-examples.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import type { Corpus } from '../policy/document.ts';
import { inIndexes, readCorpusFile } from './folders.ts';
import { readCorpusAround } from './read-corpus-around.ts';

const ID = /^[a-z0-9-]{1,64}$/u;

type Write = (subject: string, by: string, files: readonly ChangedFile[]) => void;

/** The measures of corpus/measures on Node, to be corrected part by part before and after they are published. */
export function openHeldMeasures(write: Write): HeldMeasures {
  return {
    list(document) {
      const text = readMeasureText(document);
      if (text === null) return null;
      const ground = groundOf(document);
      const { corpus } = ground;
      const read = checkFile({ path: `${document}.yaml`, text }, ground);
      const measures = read.kind === 'read' ? read.file.measures : [];
      const changed = changedClauses(corpus);
      const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
      return [...listParts(text)].map(([own, parts]) => {
        const id = `${document}/${own}`;
        const measure = measures.find((one) => one.id === id);
        const clause = clauses.get(measure?.clause ?? '');
        return {
          ...{ id: own, title: measure?.title ?? own, clause: clause?.id ?? '', clauseText: clause?.text ?? '' },
          ...{ parts, isSuspended: measure !== undefined && clausesOfMeasure(measure).some((one) => changed.has(one)) },
        };
      });
    },
    check(correction) {
      const { faults, files } = readCorrection(correction);
      return { faults, diff: files.flatMap(diffLines) };
    },
    correct(correction, by) {
      const { faults, files } = readCorrection(correction);
      if (faults.length > 0) return faults.join('；');
      write(`${correction.document}/${correction.measure}`, by, files);
      return null;
    },
  };
}

/** What a correction comes to: the files that it changes, or what is wrong with it. */
function readCorrection({ document, measure, parts, isExamplesAnew }: MeasureCorrection) {
  const before = readMeasureText(document);
  const refused = (fault: string) => ({ faults: [fault], files: [] as readonly ChangedFile[] });
  if (before === null || !listParts(before).has(measure)) return refused(words.noMeasure(`${document}/${measure}`));
  try {
    const ground = groundOf(document);
    const corrected = correctParts(before, measure, parts);
    const after = isExamplesAnew ? withExamples(corrected, document, measure, ground) : corrected;
    const read = checkFile({ path: `${document}.yaml`, text: after }, ground);
    if (read.kind === 'unreadable') return refused(read.fault);
    const own = read.file.measures.filter(({ id }) => id === `${document}/${measure}`);
    const confirmed = confirmAnew(confirmClauses({ measures: own }, ground.corpus));
    const files = [{ path: `measures/${document}.yaml`, before, after }, confirmed].filter(
      (file) => file.before !== file.after,
    );
    return { faults: files.length === 0 ? [words.unchanged] : read.faults, files };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function withExamples(text: string, document: string, measure: string, ground: FileGround): string {
  // Those that stand there may name facts that it asks for no more.
  const bare = replaceExamples(text, measure, []);
  const read = checkFile({ path: `${document}.yaml`, text: bare }, ground);
  const holder = ground.corpus.documents.find(({ id }) => id === document);
  const found = read.kind === 'read' && read.file.measures.find(({ id }) => id === `${document}/${measure}`);
  if (read.kind === 'unreadable' || !found || !holder) return bare;
  return replaceExamples(text, measure, proposeExamples(read.library, found, holder, dayInForce(holder, ground.asOf)));
}

/** Clauses that read otherwise than when their measures were confirmed. */
function changedClauses({ clauses }: Corpus): ReadonlySet<string> {
  const digests = JSON.parse(readCorpusFile(CONFIRMED) ?? '{}') as Readonly<Record<string, string>>;
  return new Set(clauses.flatMap(({ id, text }) => (id in digests && digests[id] !== digestClause(text) ? [id] : [])));
}

/** To correct a measure is to have compared it with its clauses as they read now. */
function confirmAnew(digests: Readonly<Record<string, string>>): ChangedFile {
  const before = readCorpusFile(CONFIRMED);
  const kept = JSON.parse(before ?? '{}') as Readonly<Record<string, string>>;
  return { path: CONFIRMED, before, after: printDigests({ ...kept, ...digests }) };
}

/** The other documents as they were last built: to compile them takes seconds, in which nobody would be answered. */
function groundOf(document: string): FileGround {
  const built = JSON.parse(readFileSync(inIndexes('measures.json'), 'utf8')) as CompiledMeasures;
  const others = { ...built, measures: built.measures.filter((measure) => measure.document !== document) };
  return { corpus: readCorpusAround(document), others, asOf: todayInShanghai(new Date()) };
}

function readMeasureText(document: string): string | null {
  return ID.test(document) && document !== 'facts' ? readCorpusFile(`measures/${document}.yaml`) : null;
}
