import { parse } from 'yaml';
import { z } from 'zod';

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
      const result = Questions.safeParse(parse(text) ?? {});
      if (!result.success)
        throw new Error(
          `corpus/vocabulary/${folder}/${document}.yaml: ${z.prettifyError(result.error)}. Write path: [questions].`,
        );
      return Object.entries(result.data).map(([path, questions]) => [`${document}/${path}`, questions] as const);
    }),
  );
}

/** What people ask of each clause, and what they say of it while its text is spoken of. */
export function mergeQuestions(asked: AskedQuestions, followUps: AskedQuestions): AskedQuestions {
  const merged = new Map(asked);
  for (const [clause, said] of followUps) merged.set(clause, [...(asked.get(clause) ?? []), ...said]);
  return merged;
}
