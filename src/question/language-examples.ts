import { z } from 'zod';
import { readWritten, readYaml } from '../policy/read-written.ts';
import { ACTS, ATTRIBUTES } from './acts.ts';
import { languageMessages as messages } from './messages.ts';
import { TURN_ACTS } from './turn/turn-act.ts';

/** The files of corpus/language as texts, by name. */
export interface LanguageTexts {
  /** The files of acts/, each by one hand. */
  readonly acts: readonly { readonly source: string; readonly text: string }[];
  readonly 'attributes.yaml': string;
  readonly 'turns.yaml': string;
  readonly 'outside.yaml': string;
  readonly 'held.yaml': string;
  readonly 'unstated.yaml': string;
  readonly 'stard-questions.txt': string;
}

/** `held`: whether the texts answer it, where that is said. */
const Acts = z.array(
  z.strictObject({
    ...{ say: z.string(), act: z.enum(ACTS), asks: z.array(z.enum(ATTRIBUTES)).default([]) },
    held: z.boolean().optional(),
  }),
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
  /** `source`: the file that an example stands in; who writes alike is learnt and judged together. */
  readonly acts: readonly (z.output<typeof Acts>[number] & { readonly source: string })[];
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
  const read = <Schema extends z.ZodType>(name: string, text: string, schema: Schema): z.output<Schema> => {
    const file = `corpus/language/${name}`;
    return readWritten(file, readYaml(file, text) ?? [], schema, messages.form);
  };
  const readFile = <Schema extends z.ZodType>(name: Exclude<keyof LanguageTexts, 'acts'>, schema: Schema) =>
    read(name, texts[name], schema);
  return {
    acts: texts.acts.flatMap(({ source, text }) =>
      read(`acts/${source}.yaml`, text, Acts).map((example) => ({ ...example, source })),
    ),
    attributes: readFile('attributes.yaml', Attributes),
    turns: readFile('turns.yaml', Turns),
    outside: readFile('outside.yaml', Outside),
    held: readFile('held.yaml', z.array(z.string())),
    unstated: readFile('unstated.yaml', Unstated),
    statutes: texts['stard-questions.txt'].split('\n').filter((line) => line !== '' && !line.startsWith('#')),
  };
}
