import { z } from 'zod';
import { readWritten, readYaml } from '../policy/read-written.ts';
import { vocabularyMessages as messages } from './messages.ts';

/** Questions people ask, by clause id. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

const Questions = z.record(z.string(), z.array(z.string()));

/** A folder of corpus/vocabulary, a map from clause path to questions for each document. Throws when a text is no such map. */
export function parseQuestions(
  files: readonly { readonly document: string; readonly text: string }[],
  folder: 'questions' | 'follow-ups' = 'questions',
): AskedQuestions {
  return new Map(
    files.flatMap(({ document, text }) => {
      const file = `corpus/vocabulary/${folder}/${document}.yaml`;
      const read = readWritten(file, readYaml(file, text) ?? {}, Questions, messages.form);
      return Object.entries(read).map(([path, questions]) => [`${document}/${path}`, questions] as const);
    }),
  );
}

/** What people ask of each clause, and what they say of it while its text is spoken of. */
export function mergeQuestions(asked: AskedQuestions, followUps: AskedQuestions): AskedQuestions {
  const merged = new Map(asked);
  for (const [clause, said] of followUps) merged.set(clause, [...(asked.get(clause) ?? []), ...said]);
  return merged;
}
