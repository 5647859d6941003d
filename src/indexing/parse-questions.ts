import { parse } from 'yaml';
import { z } from 'zod';

/** Questions people ask, by clause id. */
export type AskedQuestions = ReadonlyMap<string, readonly string[]>;

const Questions = z.record(z.string(), z.array(z.string()));

/** corpus/vocabulary/questions, a map from clause path to questions for each document. Throws when a text is no such map. */
export function parseQuestions(files: readonly { readonly document: string; readonly text: string }[]): AskedQuestions {
  return new Map(
    files.flatMap(({ document, text }) => {
      const result = Questions.safeParse(parse(text) ?? {});
      if (!result.success)
        throw new Error(
          `corpus/vocabulary/questions/${document}.yaml: ${z.prettifyError(result.error)}. Write path: [questions].`,
        );
      return Object.entries(result.data).map(([path, questions]) => [`${document}/${path}`, questions] as const);
    }),
  );
}
