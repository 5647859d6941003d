/**
 * The notation of amounts as JSON Schema, so that editors complete it: what read-expression.ts understands, with a
 * word on each mechanism. Names of parameters, facts and steps are the measure's own and checked when it is read.
 */
type Schema = Readonly<Record<string, unknown>>;

export const EXPRESSION_REF = { $ref: '#/$defs/expression' } as const;
export const TEST_REF = { $ref: '#/$defs/test' } as const;

const EXPRESSION: Schema = EXPRESSION_REF;
const SEVERAL: Schema = { type: 'array', items: EXPRESSION, minItems: 1 };

/** A mechanism with named fields, each an expression unless `other` says what else it is. */
function fields(
  description: string,
  needed: readonly string[],
  optional: readonly string[] = [],
  other: Schema = {},
): Schema {
  const names = [...needed, ...optional];
  const properties = Object.fromEntries(names.map((name) => [name, other[name] ?? EXPRESSION]));
  return { description, type: 'object', properties, required: needed, additionalProperties: false };
}

function steps(of: Schema): Schema {
  return { steps: { type: 'array', items: of, minItems: 1 } };
}

const BRANCH: Schema = {
  anyOf: [
    fields('情形', ['if', 'then'], ['exception'], { if: TEST_REF, exception: { type: 'boolean' } }),
    fields('其余情形', ['otherwise']),
  ],
};

/** Mechanism -> its fields. */
const MECHANISMS: Readonly<Record<string, Schema>> = {
  rate: fields('基数 × 比例', ['of', 'at']),
  cap: fields('支付额封顶', ['of', 'at']),
  cap_base: fields('对计算基数封顶', ['of', 'at']),
  floor: fields('保底', ['of', 'at']),
  multiply: fields('乘', ['of', 'by']),
  divide: fields('除', ['of', 'by']),
  reduce: fields('减', ['of', 'by']),
  sum: { description: '加', ...SEVERAL },
  highest: { description: '就高', ...SEVERAL },
  lowest: { description: '就低', ...SEVERAL },
  tiers: fields('整体落在哪一档就给哪一档', ['of', 'steps'], [], steps(fields('一档', ['give'], ['from']))),
  slices: fields('分段累进', ['of', 'steps'], [], steps(fields('一段', ['at'], ['from']))),
  excess: fields('超过部分、增量部分', ['of', 'over']),
  range: fields('区间', ['from', 'to']),
  years: fields('每年一份，连续若干年', ['each', 'for']),
  split: fields('平均分配', ['of', 'among']),
  headcount: fields('人数 × 比例，向上取整，不少于最低数', ['of', 'at'], ['least']),
  round: fields('条文要求的取整', ['of', 'to'], [], { to: { enum: ['up', 'down', 'half_up'] } }),
  daily: fields('按日加处', ['of', 'at', 'days'], ['cap']),
  ceiling: { description: '最高，只公布了上限', ...EXPRESSION },
  pool: { description: '全部单位合计的总额', ...EXPRESSION },
  open_rate: { description: '只有比例，没写基数、期限或上限', ...EXPRESSION },
  when: { description: '分情形，最后是 otherwise', type: 'array', items: BRANCH, minItems: 1 },
  readings: { description: '条文有两种读法', type: 'object', additionalProperties: EXPRESSION },
  unpublished: { description: '条文提到而没有公布的数', type: 'string' },
  deadline: {
    description: '到期日；before 往前算',
    anyOf: [fields('往后', ['from', 'after']), fields('往前', ['from', 'before'])],
  },
};

export const EXPRESSION_SCHEMA: Schema = {
  description: '参数、事实或步骤的名称，或者一种算法',
  anyOf: [
    { type: 'string' },
    { type: 'object', properties: MECHANISMS, minProperties: 1, maxProperties: 1, additionalProperties: false },
  ],
};

export const SCHEMA_MECHANISMS: readonly string[] = Object.keys(MECHANISMS);
