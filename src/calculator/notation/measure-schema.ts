import { z } from 'zod';
import { FACT_TYPES } from '../../policy/fact.ts';
import { writtenMessages } from '../../policy/messages.ts';
import { CERTAINTIES, NATURES, NOT_ENCODED_KINDS, RECIPIENTS, RELATION_KINDS, UNITS } from '../measure.ts';
import { EXPRESSION_REF, EXPRESSION_SCHEMA, TEST_REF } from './expression-schema.ts';
import { notationMessages } from './messages.ts';

/**
 * The notation of corpus/measures/*.yaml. Scalars are read as text, so that `5%`, `20000` and `3.10` stay what the
 * officer wrote; what they mean is decided by the fact, the unit or the clause path they stand for.
 */
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const text = scalar.refine((value) => value.trim() !== '', { error: writtenMessages.notEmpty });
const clausePath = text.describe('条款路径：同一文件写 7、3.1、closing；别的文件写 tzf-2024-8/22');
const quote = text.describe('条款原文，逐字，10至60字为宜');
const flag = z.union([z.boolean(), z.enum(['true', 'false'])]).transform((value) => String(value) === 'true');
const date = scalar.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), { error: writtenMessages.notDate });
const name = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: notationMessages.lowerCase });

const factSchema = z.strictObject({
  name,
  label: text,
  type: z.enum(FACT_TYPES),
  unit: text.optional(),
  options: z.array(text).optional(),
  said: z.record(text, z.array(text)).default({}).describe('选项 → 人们怎么说，如 餐饮: [餐馆, 饭店]'),
  prompt: text.optional(),
  words: z.array(text).default([]),
  effort: z
    .union([z.enum(['1', '2', '3']), z.number()])
    .transform(String)
    .default('2'),
  most: z
    .union([z.string().regex(/^\d+$/u), z.number()])
    .transform(Number)
    .optional()
    .describe('可能的最大值，再大就请问的人核对'),
  counted: z.array(text).optional().describe('人们还用什么量词数它：家、户'),
  several: flag.optional().describe('可以同时是几个选项，写成 服务机构、企业'),
  implies: z.record(name, flag).optional().describe('说到了这件事，别的事实也就清楚了：说得出许可面积，就不是没有许可'),
});

const version = z.strictObject({
  from: date.optional(),
  value: z.union([scalar, z.null()]),
  clause: clausePath.optional(),
  quote: quote.optional(),
});

const parameterSchema = z.strictObject({
  label: text.optional(),
  value: scalar.optional(),
  unit: z.enum(UNITS).optional(),
  clause: clausePath.optional(),
  quote: quote.optional(),
  written: text.optional().describe('原文用词语而不用数字时，写出该词语，如 减半、零投资'),
  versions: z.array(version).optional(),
});

const expression = z.unknown().meta(EXPRESSION_REF);
const test = z.unknown().meta(TEST_REF);
const comparisons = {
  at_least: expression.optional(),
  more_than: expression.optional(),
  at_most: expression.optional(),
  less_than: expression.optional(),
  on_or_after: expression.optional(),
  after: expression.optional(),
  on_or_before: expression.optional(),
  before: expression.optional(),
  positive: scalar.optional(),
};
const testFields = {
  fact: name.optional(),
  value: expression.optional(),
  is: scalar.optional(),
  is_not: scalar.optional(),
  in: z.array(scalar).optional(),
  not_in: z.array(scalar).optional(),
  ...comparisons,
  all: z.array(test).optional(),
  any: z.array(test).optional(),
  not: test.optional(),
  unpublished: text.optional(),
};

export const testSchema = z.strictObject(testFields);

const conditionSchema = z.strictObject({
  ...testFields,
  label: text.optional(),
  assume: flag.optional().describe('true：用户没有说到时先按符合计算，并作为前提写明'),
  clause: clausePath,
  quote,
});

const relationSchema = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  with: z.array(text).default([]),
  scope: z.enum(['document', 'district', 'city', 'all']).optional(),
  clause: clausePath,
  quote,
  note: text.optional(),
});

const exampleSchema = z.strictObject({
  name: text.optional(),
  facts: z.record(z.string(), scalar).default({}),
  as_of: date.optional(),
  expect: z.strictObject({
    outcome: text.optional(),
    exact: scalar.optional(),
    range: z.array(scalar).length(2).optional(),
    ceiling: scalar.optional(),
    pool: scalar.optional(),
    rate: scalar.optional(),
    illustration: scalar.optional(),
    date: date.optional(),
    dates: z.array(date).optional(),
    parts: z.record(z.string(), scalar).optional(),
    certainty: z.enum(CERTAINTIES).optional(),
    missing: z.array(text).optional(),
    failed: z.array(clausePath).optional(),
  }),
});

const partSchema = z.strictObject({ label: text, unit: z.enum(UNITS).optional(), amount: expression });

const measureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: notationMessages.measureId }),
  title: text,
  recipient: z.union([z.enum(RECIPIENTS), z.array(z.enum(RECIPIENTS))]),
  nature: z
    .enum(NATURES)
    .optional()
    .describe(
      'support 支持（默认） loan 贷款额度 penalty 处罚 charge 缴费 duty 义务 procedure 期限、程序（deadline 默认）',
    ),
  certainty: z.enum(CERTAINTIES).optional(),
  clause: clausePath,
  quote,
  department: text.optional(),
  payment: text.optional(),
  period: z.enum(['once', 'per_year', 'years']).optional(),
  per: text.optional(),
  unit: z.enum(UNITS).optional(),
  counts: text.optional().describe('结果数的是什么：辆、家、亩；unit 写 count 或 other 时才写'),
  quota: text.optional(),
  note: text.optional(),
  in_force: z.strictObject({ from: date.optional(), until: date.optional(), clause: clausePath, quote }).optional(),
  parameters: z.record(name, parameterSchema).default({}),
  steps: z.record(name, z.strictObject({ label: text, amount: expression })).default({}),
  conditions: z.array(conditionSchema).default([]),
  without: z.array(name).default([]).describe('不适用的公共条件所涉及的事实名'),
  amount: expression.optional(),
  parts: z.record(name, partSchema).default({}),
  illustration: expression.optional(),
  relations: z.array(relationSchema).default([]),
  keywords: z.array(text).default([]),
  examples: z.array(exampleSchema).default([]),
});

const notEncodedSchema = z.strictObject({
  clause: clausePath,
  kind: z
    .enum(NOT_ENCODED_KINDS)
    .describe(
      'target 目标 result 现状、成绩 task 部门任务、工程 intention 探索、打算 wording 提法、名称、范围 elsewhere 别处已编',
    ),
  reason: text,
});

export const measureFileSchema = z.strictObject({
  document: text,
  as_of: date.optional().describe('例子没有写日期时所用的日期'),
  department: text.optional(),
  facts: z.array(factSchema).default([]),
  parameters: z.record(name, parameterSchema).default({}),
  conditions: z.array(conditionSchema).default([]),
  relations: z.array(relationSchema).default([]),
  measures: z.array(measureSchema).default([]),
  not_encoded: z.array(notEncodedSchema).default([]),
});

export const factFileSchema = z.strictObject({ facts: z.array(factSchema) });

export type FactSource = z.output<typeof factSchema>;
export type ParameterSource = z.output<typeof parameterSchema>;
export type TestFields = z.output<typeof testSchema>;
export type ConditionSource = z.output<typeof conditionSchema>;
export type RelationSource = z.output<typeof relationSchema>;
export type MeasureSource = z.output<typeof measureSchema>;
export type MeasureFile = z.output<typeof measureFileSchema>;

/** JSON Schema of a measure file, and of the file of shared facts, for editors that complete and check while one types. */
export function makeMeasureJsonSchema(): unknown {
  const { $schema: _, ...test } = toJsonSchema(testSchema);
  return { ...toJsonSchema(measureFileSchema), $defs: { expression: EXPRESSION_SCHEMA, test } };
}

export function makeFactJsonSchema(): unknown {
  return toJsonSchema(factFileSchema);
}

function toJsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
