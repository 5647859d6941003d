import { composeAmount } from './compose-amount.ts';
import type { DraftCondition, MeasureDraft, Part } from './draft.ts';
import { draftWords as words } from './messages.ts';
import {
  type AmountNotation,
  type FactNotation,
  factFor,
  isKnown,
  type Names,
  type ParameterNotation,
  parameterOf,
} from './notation.ts';

/** A draft in the notation of corpus/measures: the facts that have to be defined, and the measure itself. */
export interface ComposedMeasure {
  readonly facts: readonly FactNotation[];
  readonly measure: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** `place` counts the drafts of a clause; ids are made of the clause's path and it, names of facts of its document too. */
export function composeMeasure(draft: MeasureDraft, place: number, known: Names['known']): ComposedMeasure {
  const path = draft.clause.slice(draft.clause.indexOf('/') + 1);
  const slug = `${slugOf(path)}-${place}`;
  // All measure files share the names of facts: 第三条 of another document is another fact.
  const prefix = `clause_${slugOf(draft.clause)}-${place}`.replaceAll('-', '_');
  const names: Names = { prefix, known };
  const amount = composeAmount(draft.amount.value, names);
  const conditions = draft.conditions.map((condition, at) => composeCondition(condition, at + 1, path, names));
  const asked = ensureAsked(conditions, amount, draft, path, names);
  const facts = [...amount.facts, ...asked.flatMap((one) => one.facts)].filter((fact) => !isKnown(fact, names));
  const { rhythm, payment, department, relations } = draft;
  return {
    facts: unique(facts),
    measure: {
      id: `clause-${slug}`,
      title: draft.title.value,
      recipient: draft.recipients.value,
      nature: draft.nature.value,
      ...(amount.certainty && { certainty: amount.certainty }),
      clause: path,
      quote: draft.quote,
      ...(payment && { payment: payment.value }),
      ...(rhythm.value.period && { period: rhythm.value.period }),
      ...(rhythm.value.per && { per: rhythm.value.per }),
      ...(department && { department: department.value }),
      ...noteOf(draft),
      parameters: { ...amount.parameters, ...Object.assign({}, ...asked.map((one) => one.parameters)) },
      conditions: asked.map((one) => one.condition),
      ...(amount.amount !== undefined && { amount: amount.amount }),
      relations: relations.map(({ value: { kind, scope, clause }, quote }) => ({
        kind,
        scope,
        clause: pathFrom(clause, draft.clause),
        quote,
      })),
    },
  };
}

function slugOf(path: string): string {
  return path.replace(/[^a-z0-9]+/giu, '-').toLowerCase();
}

interface ComposedCondition {
  readonly facts: readonly FactNotation[];
  readonly parameters: Readonly<Record<string, ParameterNotation>>;
  readonly condition: Readonly<Record<string, unknown>>;
}

function composeCondition(
  { value, quote }: Part<DraftCondition>,
  at: number,
  clause: string,
  names: Names,
): ComposedCondition {
  if (value.kind === 'words') {
    const fact = factFor(value.label, 'boolean', `condition_${at}`, names);
    return {
      facts: [fact],
      parameters: {},
      condition: { fact: fact.name, is: value.holds, ...(!value.holds && { assume: true }), clause, quote },
    };
  }
  const fact = factFor(value.label, value.limit.unit, `size_${at}`, names);
  const parameters = { [`limit_${at}`]: parameterOf(words.standard(value.label), value.limit) };
  return { facts: [fact], parameters, condition: { fact: fact.name, [value.operator]: `limit_${at}`, clause, quote } };
}

/** A support that asks nothing would fit everybody. */
function ensureAsked(
  conditions: readonly ComposedCondition[],
  amount: AmountNotation,
  draft: MeasureDraft,
  clause: string,
  names: Names,
): readonly ComposedCondition[] {
  const asks = conditions.some(({ condition }) => condition.assume !== true);
  if (asks || amount.facts.length > 0 || draft.nature.value !== 'support') return conditions;
  const fact = factFor(words.applies(draft.title.value), 'boolean', 'applies', names);
  return [
    ...conditions,
    { facts: [fact], parameters: {}, condition: { fact: fact.name, is: true, clause, quote: draft.quote } },
  ];
}

function noteOf({ amount: { value } }: MeasureDraft): { readonly note?: string } {
  if (value.kind === 'unpublished') return { note: words.unpublished };
  if (value.kind !== 'rate' || value.base) return {};
  return { note: value.cap ? words.rateUnderCap(value.rate.written) : words.openRate };
}

/** Another clause of the same document by its path. */
function pathFrom(clause: string, own: string): string {
  const document = own.slice(0, own.indexOf('/') + 1);
  return clause.startsWith(document) ? clause.slice(document.length) : clause;
}

function unique(facts: readonly FactNotation[]): readonly FactNotation[] {
  return facts.filter(({ name }, at) => facts.findIndex((other) => other.name === name) === at);
}
