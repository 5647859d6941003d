import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERAL_VOCABULARY, generalPath } from './general-files.ts';

/** A file of corpus/vocabulary/questions: its name without `.yaml` is the document's id. */
export interface QuestionsText {
  readonly document: string;
  readonly text: string;
}

/** What every corpus says of itself. */
const OWN_FILES = ['jurisdictions.yaml', 'service.yaml'] as const;

export type LexiconTexts = Readonly<
  Record<(typeof GENERAL_VOCABULARY)[number] | (typeof OWN_FILES)[number] | 'departments.yaml', string>
>;

/** The vocabulary and the places under a corpus folder as texts. Throws when there are no places. */
export function readLexicon(folder: string): LexiconTexts {
  const read = (name: string) => [name, readFileSync(generalPath(folder, `vocabulary/${name}`), 'utf8')];
  const own = OWN_FILES.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const departments = ['departments.yaml', readDepartmentNames(folder)];
  return Object.fromEntries([...GENERAL_VOCABULARY.map(read), ...own, departments]) as LexiconTexts;
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
  return readYamlFiles(join(folder, 'vocabulary', 'questions')).map(({ name, text }) => ({ document: name, text }));
}

/** vocabulary/follow-ups/<document>.yaml, in the order of their names; none is fine. */
export function readFollowUps(folder: string): readonly QuestionsText[] {
  return readYamlFiles(join(folder, 'vocabulary', 'follow-ups')).map(({ name, text }) => ({ document: name, text }));
}

/** Names without `.yaml`, and texts, in the order of the names. */
function readYamlFiles(directory: string): readonly { readonly name: string; readonly text: string }[] {
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.yaml')) : [];
  return names.sort().map((name) => ({
    name: name.slice(0, -'.yaml'.length),
    text: readFileSync(join(directory, name), 'utf8'),
  }));
}

const LANGUAGE_FILES = [
  'attributes.yaml',
  'turns.yaml',
  'outside.yaml',
  'held.yaml',
  'unstated.yaml',
  'stard-questions.txt',
] as const;

type LanguageFiles = Readonly<Record<(typeof LANGUAGE_FILES)[number], string>>;

/** The examples under a corpus folder as texts; those of acts by the file they stand in. Throws when a file is missing. */
export function readLanguage(
  folder: string,
): LanguageFiles & { readonly acts: readonly { readonly source: string; readonly text: string }[] } {
  const language = generalPath(folder, 'language');
  const read = (name: string) => [name, readFileSync(join(language, name), 'utf8')];
  const acts = readYamlFiles(join(language, 'acts')).map(({ name, text }) => ({ source: name, text }));
  return { ...(Object.fromEntries(LANGUAGE_FILES.map(read)) as LanguageFiles), acts };
}
