import { parse } from 'yaml';
import { z } from 'zod';
import { ACTS, ATTRIBUTES } from './acts.ts';
import { TURN_ACTS } from './turn/turn-act.ts';

/** The files of corpus/language as text, by name. */
export interface LanguageTexts {
  readonly 'acts.yaml': string;
  readonly 'attributes.yaml': string;
  readonly 'turns.yaml': string;
  readonly 'outside.yaml': string;
  readonly 'held.yaml': string;
  readonly 'unstated.yaml': string;
  readonly 'stard-questions.txt': string;
}

const Acts = z.array(
  z.strictObject({ say: z.string(), act: z.enum(ACTS), asks: z.array(z.enum(ATTRIBUTES)).default([]) }),
);
const Attributes = z.record(z.enum(ATTRIBUTES), z.array(z.string()));
/** `asked`: what the last answer asked back. */
const Turns = z.array(
  z.strictObject({ before: z.string(), asked: z.string().optional(), say: z.string(), does: z.enum(TURN_ACTS) }),
);
const Unstated = z.record(z.string(), z.array(z.string()));
/** `near_miss`: it names what the texts name, and what is asked stands in none of them. */
const Outside = z.array(z.looseObject({ say: z.string(), kind: z.string() }));

/** Examples from which reading is learnt. */
export interface LanguageExamples {
  readonly acts: z.output<typeof Acts>;
  /** How people ask for each attribute, of whatever it is. */
  readonly attributes: z.output<typeof Attributes>;
  readonly turns: z.output<typeof Turns>;
  readonly outside: z.output<typeof Outside>;
  /** Questions that the texts answer, in words of every kind. */
  readonly held: readonly string[];
  /** How people ask for what the texts seldom state, by what that is. */
  readonly unstated: z.output<typeof Unstated>;
  /** Questions on statutes that no held document answers. */
  readonly statutes: readonly string[];
}

/** Throws with file, entry and what to do when a file is not as corpus/README.md describes it. */
export function parseLanguage(texts: LanguageTexts): LanguageExamples {
  const read = <Schema extends z.ZodType>(name: keyof LanguageTexts, schema: Schema): z.output<Schema> => {
    const result = schema.safeParse(parse(texts[name]) ?? []);
    if (result.success) return result.data;
    throw new Error(`corpus/language/${name}: ${z.prettifyError(result.error)}. See corpus/README.md for its form.`);
  };
  return {
    acts: read('acts.yaml', Acts),
    attributes: read('attributes.yaml', Attributes),
    turns: read('turns.yaml', Turns),
    outside: read('outside.yaml', Outside),
    held: read('held.yaml', z.array(z.string())),
    unstated: read('unstated.yaml', Unstated),
    statutes: texts['stard-questions.txt'].split('\n').filter((line) => line !== '' && !line.startsWith('#')),
  };
}
