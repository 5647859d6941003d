import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generalPath } from './general-files.ts';

/** A file of corpus/vocabulary/questions: its name without `.yaml` is the document's id. */
export interface QuestionsText {
  readonly document: string;
  readonly text: string;
}

const LEXICON_FILES = [
  'words.yaml',
  'synonyms.yaml',
  'fillers.yaml',
  'dialect.yaml',
  'divisions.txt',
  'matters.yaml',
  'trades.yaml',
  'plans.yaml',
  'askers.yaml',
] as const;

export type LexiconTexts = Readonly<
  Record<(typeof LEXICON_FILES)[number] | 'jurisdictions.yaml' | 'departments.yaml', string>
>;

/** The vocabulary and the places under a corpus folder as texts. Throws when there are no places. */
export function readLexicon(folder: string): LexiconTexts {
  const read = (name: string) => [name, readFileSync(generalPath(folder, `vocabulary/${name}`), 'utf8')];
  const jurisdictions = ['jurisdictions.yaml', readFileSync(join(folder, 'jurisdictions.yaml'), 'utf8')];
  const departments = ['departments.yaml', readDepartmentNames(folder)];
  return Object.fromEntries([...LEXICON_FILES.map(read), jurisdictions, departments]) as LexiconTexts;
}

/** The divisions of the country under a corpus folder, as text. */
export function readDivisions(folder: string): string {
  return readFileSync(generalPath(folder, 'vocabulary/divisions.txt'), 'utf8');
}

/** Names of bodies; none where the corpus gives none. */
export function readDepartmentNames(folder: string): string {
  const file = join(folder, 'vocabulary', 'departments.yaml');
  return existsSync(file) ? readFileSync(file, 'utf8') : '[]';
}

/** vocabulary/questions/<document>.yaml, in the order of their names; none is fine. */
export function readQuestions(folder: string): readonly QuestionsText[] {
  const directory = join(folder, 'vocabulary', 'questions');
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.yaml')) : [];
  return names.sort().map((name) => ({
    document: name.slice(0, -'.yaml'.length),
    text: readFileSync(join(directory, name), 'utf8'),
  }));
}

const LANGUAGE_FILES = [
  'acts.yaml',
  'attributes.yaml',
  'turns.yaml',
  'outside.yaml',
  'held.yaml',
  'unstated.yaml',
  'stard-questions.txt',
] as const;

/** The examples under a corpus folder as texts. Throws when a file is missing. */
export function readLanguage(folder: string): Readonly<Record<(typeof LANGUAGE_FILES)[number], string>> {
  const language = generalPath(folder, 'language');
  const read = (name: string) => [name, readFileSync(join(language, name), 'utf8')];
  return Object.fromEntries(LANGUAGE_FILES.map(read)) as Record<(typeof LANGUAGE_FILES)[number], string>;
}
