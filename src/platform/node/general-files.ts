import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.ts';

/** What says nothing of one place: a corpus that does not hold it takes that of the project. */
export const GENERAL_VOCABULARY = [
  ...(['words.yaml', 'synonyms.yaml', 'fillers.yaml', 'dialect.yaml', 'divisions.txt'] as const),
  ...(['matters.yaml', 'trades.yaml', 'plans.yaml', 'askers.yaml', 'english.yaml'] as const),
] as const;
const GENERAL = ['language', 'calendar', ...GENERAL_VOCABULARY.map((name) => `vocabulary/${name}`)];

/** The path of a general file or folder in the corpus itself, or else in that of the project. */
export function generalPath(corpusFolder: string, path: string): string {
  const own = join(corpusFolder, path);
  return existsSync(own) ? own : inProject(`corpus/${path}`);
}

/** The paths of all general files that a corpus takes from the project; none for that of the project itself. */
export function borrowedPaths(corpusFolder: string): readonly string[] {
  return GENERAL.filter((path) => !existsSync(join(corpusFolder, path))).map((path) => inProject(`corpus/${path}`));
}

/** Names in a folder, none where there is no such folder. */
export function namesIn(folder: string, extension: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .sort()
    : [];
}
