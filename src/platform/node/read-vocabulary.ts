import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lexicon } from '../../indexing/lexicon.ts';
import { parseLexicon } from '../../indexing/parse-lexicon.ts';

/** Questions people ask, by clause id. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

const Questions = z.record(z.string(), z.array(z.string()));

/** The vocabulary under a corpus folder. Throws with file and entry when a file is not as described. */
export function readLexicon(folder: string): Lexicon {
  const read = (name: string) => readFileSync(join(folder, 'vocabulary', name), 'utf8');
  return parseLexicon({
    'words.yaml': read('words.yaml'),
    'synonyms.yaml': read('synonyms.yaml'),
    'fillers.yaml': read('fillers.yaml'),
    'dialect.yaml': read('dialect.yaml'),
    'places.yaml': read('places.yaml'),
    'departments.yaml': read('departments.yaml'),
  });
}

/** vocabulary/questions/<document>.yaml: clause path -> questions. Throws when a file is not such a map. */
export function readQuestions(folder: string): AskedQuestions {
  const directory = join(folder, 'vocabulary', 'questions');
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.yaml')) : [];
  return new Map(
    names.sort().flatMap((name) => {
      const result = Questions.safeParse(parse(readFileSync(join(directory, name), 'utf8')) ?? {});
      if (!result.success)
        throw new Error(
          `corpus/vocabulary/questions/${name}: ${z.prettifyError(result.error)}. Write path: [questions].`,
        );
      const document = name.slice(0, -'.yaml'.length);
      return Object.entries(result.data).map(([path, questions]) => [`${document}/${path}`, questions] as const);
    }),
  );
}
