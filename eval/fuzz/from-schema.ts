import fc from 'fast-check';
import type { JsonSchema } from '../../src/http/openapi.ts';

/** What stands for a word of a name that the service knows (`measure`, `document`): real ones, so that they lead somewhere. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/** Objects larger than this are for the limits of the body. */
const MOST_MEMBERS = 8;

/** Values that a schema of openapi.json allows: JSON Schema 2020-12, as far as it is used there. Throws on what is not. */
export function fromSchema(schema: JsonSchema, name: string, words: KnownWords): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as readonly unknown[]));
  if (Array.isArray(schema.anyOf))
    return fc.oneof(...(schema.anyOf as readonly JsonSchema[]).map((one) => fromSchema(one, name, words)));
  if (Array.isArray(schema.type))
    return fc.oneof(...(schema.type as readonly string[]).map((type) => fromSchema({ ...schema, type }, name, words)));
  const make = MAKERS[String(schema.type)];
  if (!make)
    throw new Error(`schema of ${name}: type ${String(schema.type)} is not known here. Add it to from-schema.ts.`);
  return make(schema, name, words);
}

const MAKERS: Readonly<Record<string, (schema: JsonSchema, name: string, words: KnownWords) => fc.Arbitrary<unknown>>> =
  {
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    number: () =>
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...EDGES)),
    integer: ({ minimum, maximum }) => fc.integer({ min: Number(minimum ?? -1000), max: Number(maximum ?? 1000) }),
    string: (schema, name, words) =>
      fc.oneof(
        { weight: words[name] ? 12 : 0, arbitrary: fc.constantFrom(...(words[name] ?? [''])) },
        { weight: 1, arbitrary: textOf(schema, words.text ?? []) },
      ),
    array: ({ items, maxItems }, name, words) =>
      fc.array(fromSchema(items as JsonSchema, name, words), { maxLength: Math.min(Number(maxItems ?? 5), 5) }),
    object: objectOf,
  };

const EDGES = [0, -0, -1, 0.1, 1e-300, 1e21, 1e308, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

function objectOf(schema: JsonSchema, name: string, words: KnownWords): fc.Arbitrary<unknown> {
  if (schema.properties === undefined) {
    const key = fromSchema({ type: 'string', maxLength: 64 }, 'facts', words) as fc.Arbitrary<string>;
    const value = fromSchema(schema.additionalProperties as JsonSchema, name, words);
    return fc.dictionary(key, value, { maxKeys: MOST_MEMBERS });
  }
  const members = Object.entries(schema.properties as Record<string, JsonSchema>);
  return fc.record(Object.fromEntries(members.map(([key, part]) => [key, fromSchema(part, key, words)])), {
    requiredKeys: (schema.required ?? []) as never[],
  });
}

/** Known words, put together of them, any characters, or one thing over and over up to the limit. */
function textOf(
  { minLength = 0, maxLength = 200, pattern }: JsonSchema,
  words: readonly string[],
): fc.Arbitrary<string> {
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  const [least, most] = [Number(minLength), Number(maxLength)];
  const known = fc.constantFrom(...(words.length > 0 ? words : ['通州']));
  const piece = fc.oneof(known, fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 }));
  const joined = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
  const repeated = fc.tuple(piece, fc.integer({ min: 1, max: most })).map(([one, times]) => one.repeat(times));
  return fc
    .oneof({ weight: 3, arbitrary: known }, { weight: 5, arbitrary: joined }, { weight: 1, arbitrary: repeated })
    .map((text) => text.slice(0, most).padEnd(least, '策'));
}

/** What texts and questions are made of, and what breaks readers. */
const PIECES = [
  ...[
    '第三条（一）',
    '通政发〔2024〕14号',
    '附件1第',
    '2024年7月1日',
    '最高',
    '万元',
    '3.5亿',
    '30%',
    '百分之',
    '二〇二四年',
  ],
  ...[
    '不低于',
    '以上',
    '至',
    '、',
    '，',
    '。',
    '\n',
    '（',
    '）',
    '〔',
    '《',
    '“',
    '１２',
    '㎡',
    '②',
    '十万零五百',
    '零',
    '億',
    '企業',
  ],
  ...[
    '多少钱',
    '能不能',
    '怎么办',
    '什么时候',
    '那',
    '第二个',
    '的呢',
    '不是',
    '如果',
    '去年',
    '昨天',
    '2023',
    '1/3',
    '-1',
    '1e9',
  ],
  ...['<script>', '"; --', '\\', '%', '\u202e', '\u200b', '👨‍👩‍👧', '𠮷', 'é', '\u0000', '__proto__', 'constructor'],
];
