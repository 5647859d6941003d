import { z } from 'zod';
import { parseDivisions } from '../policy/divisions.ts';
import { normalise } from '../policy/normalise.ts';
import { parseIdentity } from '../policy/parse-identity.ts';
import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import { readWritten, readYaml } from '../policy/read-written.ts';
import { type Lexicon, SYNONYM_KINDS, type Synonym, type SynonymKind } from './lexicon.ts';
import { listPlaces } from './list-places.ts';
import { vocabularyMessages as messages } from './messages.ts';
import { parsePlans, parseTrades } from './parse-trades.ts';
import { spellWords } from './spell-pinyin.ts';

/** The files of corpus/vocabulary as text, by name. */
export interface LexiconSources {
  readonly 'words.yaml': string;
  readonly 'synonyms.yaml': string;
  readonly 'fillers.yaml': string;
  readonly 'dialect.yaml': string;
  /** Of the folder above. */
  readonly 'jurisdictions.yaml': string;
  readonly 'service.yaml': string;
  readonly 'divisions.txt': string;
  readonly 'departments.yaml': string;
  readonly 'matters.yaml': string;
  readonly 'trades.yaml': string;
  readonly 'plans.yaml': string;
  readonly 'askers.yaml': string;
  readonly 'english.yaml': string;
}

const Words = z.array(z.string());
const Synonyms = z.partialRecord(z.enum(SYNONYM_KINDS), z.array(z.string()));
const Dialect = z.record(z.string(), z.string());
const Departments = z.array(z.object({ name: z.string(), aliases: z.array(z.string()).default([]) }));
const EnglishNames = z.record(z.string(), z.string()).transform((names) =>
  Object.entries(names).map(([chinese, english]) => ({
    chinese: normalise(chinese),
    english: english.split('|').map((name) => name.trim()),
  })),
);
const English = z.strictObject({ asking: EnglishNames, otherwise: EnglishNames, terms: EnglishNames, dropped: Words });
const Askers = z.array(z.strictObject({ who: Words.min(1), say: Words.min(1) }));
const Matters = z.array(
  z.object({ matter: z.string(), ask: z.string(), say: z.array(z.string()), personal: z.boolean().default(false) }),
);

/** Throws with file, entry and what to do when a file is not as corpus/README.md describes it. */
export function parseLexicon(sources: LexiconSources): Lexicon {
  const read = <Schema extends z.ZodType>(name: keyof LexiconSources, schema: Schema): z.output<Schema> => {
    const file = `corpus/vocabulary/${name}`;
    return readWritten(file, readYaml(file, sources[name]), schema, messages.form);
  };
  const synonyms = read('synonyms.yaml', Synonyms);
  const jurisdictions = parseJurisdictions(sources['jurisdictions.yaml']);
  const { places, spelled } = listPlaces(jurisdictions, parseDivisions(sources['divisions.txt']));
  const words = read('words.yaml', Words).map(normalise);
  return {
    words,
    synonyms: SYNONYM_KINDS.flatMap((kind) => (synonyms[kind] ?? []).map((line) => parseSynonym(kind, line))),
    fillers: read('fillers.yaml', Words).map(normalise),
    dialect: Object.entries(read('dialect.yaml', Dialect)).map(([from, to]) => [normalise(from), normalise(to)]),
    ...{ jurisdictions, places, service: parseIdentity(sources['service.yaml'], jurisdictions) },
    departments: read('departments.yaml', Departments).map(({ name, aliases }) => ({
      name: normalise(name),
      aliases: aliases.map(normalise),
    })),
    matters: read('matters.yaml', Matters).map(({ matter, say, ...rest }) => ({
      name: matter,
      say: say.map(normalise),
      ...rest,
    })),
    trades: parseTrades(sources['trades.yaml']),
    plans: parsePlans(sources['plans.yaml']),
    askers: read('askers.yaml', Askers).map(({ who, say }) => ({ who, say: say.map(normalise) })),
    english: { ...read('english.yaml', English), company: [] },
    asking: {},
    spellings: spellWords([...words, ...spelled]),
  };
}

/** `头一回贷款 | 第一次贷款 -> 首次贷款`; of the kind `same`: `首贷 = 首次贷款`. */
function parseSynonym(kind: SynonymKind, line: string): Synonym {
  const sides = line.split(kind === 'same' ? '=' : '->').map(splitWords);
  const [say = [], text = []] = sides;
  if (kind === 'same' && sides.length > 1) return { kind, say: sides.flat(), text: sides.flat() };
  if (kind !== 'same' && sides.length === 2 && say.length > 0 && text.length > 0) return { kind, say, text };
  throw new Error(messages.synonym(kind, line));
}

function splitWords(side: string): readonly string[] {
  return side
    .split('|')
    .map((word) => normalise(word.trim()))
    .filter((word) => word !== '');
}
