import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  'departments.yaml',
  'matters.yaml',
  'trades.yaml',
  'plans.yaml',
  'askers.yaml',
] as const;

export type LexiconTexts = Readonly<Record<(typeof LEXICON_FILES)[number] | 'jurisdictions.yaml', string>>;

/** The vocabulary and the places under a corpus folder as texts. Throws when a file is missing. */
export function readLexicon(folder: string): LexiconTexts {
  const read = (name: string) => [name, readFileSync(join(folder, 'vocabulary', name), 'utf8')];
  const jurisdictions = ['jurisdictions.yaml', readFileSync(join(folder, 'jurisdictions.yaml'), 'utf8')];
  return Object.fromEntries([...LEXICON_FILES.map(read), jurisdictions]) as LexiconTexts;
}

/** The divisions of the country under a corpus folder, as text. */
export function readDivisions(folder: string): string {
  return readFileSync(join(folder, 'vocabulary', 'divisions.txt'), 'utf8');
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
  const read = (name: string) => [name, readFileSync(join(folder, 'language', name), 'utf8')];
  return Object.fromEntries(LANGUAGE_FILES.map(read)) as Record<(typeof LANGUAGE_FILES)[number], string>;
}
