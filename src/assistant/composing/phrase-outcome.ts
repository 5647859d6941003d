import { formatQuantity } from '../../calculator/format-quantity.ts';
import type { Outcome } from '../../calculator/outcome.ts';
import { nameClause } from '../../policy/clause-name.ts';
import { fraction } from '../../policy/fraction.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation, Finding } from '../evidence/evidence.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import { phraseStanding } from './phrase-standing.ts';

/** The outcome's own sentences; the first opens the answer in bold, the last says where it stands. */
export function phraseHeadline(calculation: Calculation, { passage, validity }: Finding): readonly Statement[] {
  const { outcome, measure } = calculation;
  const standing = phraseStanding(passage.document, validity);
  const proof = { grounds: [...groundsOf(outcome), ...daysStated(calculation), standing] };
  const [first = outcome.text, ...rest] = sentencesOf(outcome.text);
  const cites = [measure.clause];
  const others = outcome.trace.flatMap(({ clause }) => clause ?? []);
  return [
    state('headline', `**${first}**（${standing}）`, cites, proof),
    ...rest.map((text) => state('continued', text, [...new Set([...cites, ...others])].slice(0, 4), proof)),
  ];
}

/** Days that the asker stated: the first day of a term. */
function daysStated({ understood }: Calculation): readonly string[] {
  return understood.flatMap(({ value }) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? [value] : [],
  );
}

const UNKNOWN = '未知';

/** Whole sentences; a step that only repeats what is not known says nothing to the asker. */
function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^。]+。?/gu) ?? []).filter((sentence) => !sentence.includes(UNKNOWN));
}

/** Where a measure was found, and what that is worth on the day. */
type Place = Pick<Passage, 'document' | 'clause' | 'validity'>;

/** One line: what it is, how much with its certainty word, where it stands and whether that holds. */
export function phraseItem(
  { outcome, measure }: Calculation,
  { document, clause: found, validity }: Place,
  { clauses }: Pick<Sources, 'clauses'>,
): Statement {
  const [first = '', second = ''] = sentencesOf(outcome.text);
  // A measure may be led to by a clause beside its own.
  const clause = clauses.get(measure.clause) ?? found;
  const name = `${nameClause(document, clause)}，${phraseStanding(document, validity)}`;
  return state('item', `${first}${second}（${name}）`, [measure.clause], { grounds: [...groundsOf(outcome), name] });
}

/** One line for each other case that the asker names: his words for it, and what comes of it. */
export function phraseCases(
  { measure, cases }: Calculation,
  { measures }: Pick<Sources, 'measures'>,
): readonly Statement[] {
  return cases.map(({ words, outcome }) => {
    const [first = '', second = ''] = sentencesOf(outcome.text);
    const result = first.replace(`${outcome.title}：`, '');
    // The rule for the other case may be one of another clause.
    const clause = measures.get(outcome.measure)?.clause ?? measure.clause;
    return state('item', `${words}：${result}${second}`, [clause], { grounds: groundsOf(outcome), echoes: [words] });
  });
}

/** The texts of a calculation that prove its figures: its result in its own role, its steps, its conditions. */
export function groundsOf(outcome: Outcome): readonly string[] {
  return [
    ...provenAmounts(outcome.amount),
    ...outcome.trace.map(groundOfStep),
    ...outcome.conditions.map(({ label, reason, quote }) => `${label}；${reason}；${quote}`),
    ...outcome.citations.map(({ label, quote }) => `${label}；${quote}`),
    outcome.title,
    outcome.status_reason,
  ];
}

/** The result as the calculator gives it; a ceiling or a pool proves nothing but a ceiling. Dates and rates stand in the steps. */
function provenAmounts(amount: Outcome['amount']): readonly string[] {
  if (!amount || amount.unit === 'date' || amount.unit === 'percent') return [];
  const { yuan, certainty, parts = [] } = amount;
  const isCeiling = certainty === 'ceiling' || certainty === 'pool';
  return [{ ...amount, value: yuan ?? amount.value }, ...parts].flatMap(({ unit, value, min, max }) =>
    [value, min, max].flatMap((result) =>
      result === undefined ? [] : [`${isCeiling ? '最高' : ''}${formatQuantity(fraction(result), unit)}`],
    ),
  );
}
