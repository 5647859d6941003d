import { formatQuantity } from '../../calculator/format-quantity.ts';
import type { Outcome, Reason } from '../../calculator/outcome.ts';
import type { Clause } from '../../policy/clause.ts';
import { nameClause } from '../../policy/clause-name.ts';
import { findFigures } from '../../policy/figure.ts';
import { fraction } from '../../policy/fraction.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation, Finding } from '../evidence/evidence.ts';
import { AS_SAID, FACT_RECKONED, PLACE, UNKNOWN } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { phraseStanding } from './phrase-standing.ts';
import { stepOfFact } from './step-of-fact.ts';
import { comparisonsIn, isOpen, verdictOfOutcome } from './verdict-of-outcome.ts';

/** Sentences behind a result that the answer tells; what is paid how stands in the amount itself. */
const TOLD: ReadonlySet<Reason['kind']> = new Set([
  ...(['steps', 'readings', 'part', 'note', 'missing', 'premises', 'successor', 'sibling'] as const),
]);
/** Limits of a result that people can take in at one hearing; the amount itself carries all. */
const NOTES = 2;

/** The verdict in bold with what it is about and where it stands, then why, in one paragraph. */
export function phraseHeadline(
  calculation: Calculation,
  { passage, validity }: Finding,
  question: Understanding,
  { clauses }: Pick<Sources, 'clauses'>,
): readonly Statement[] {
  const { outcome, measure } = calculation;
  const place = placeOf({ ...passage, validity }, clauses.get(measure.clause) ?? passage.clause);
  const proof = { grounds: [...groundsOf(outcome), ...stepsOfFacts(calculation), ...daysStated(calculation), place] };
  const verdict = verdictOfOutcome(calculation, question);
  const about = verdict.includes(outcome.title) ? place : `${outcome.title}${place}。`;
  const cites = [measure.clause];
  const all = clausesBehind(measure.clause, outcome).slice(0, 4);
  return [
    state('headline', `**${verdict}。**${about}`, cites, proof),
    ...whyOf(calculation, verdict === outcome.result).map((text) => state('continued', text, all, proof)),
  ];
}

/** The measure's clause and those of its steps; an article that gives no figure itself is named by the item that does. */
function clausesBehind(own: string, { trace }: Outcome): readonly string[] {
  const steps = trace.flatMap(({ clause, quote }) => (clause ? [{ clause, quote: quote ?? '' }] : []));
  const cited = [own, ...steps.map(({ clause }) => clause)];
  const isNamedByItem = (id: string) =>
    cited.some((other) => other.startsWith(`${id}.`)) &&
    !steps.some(({ clause, quote }) => clause === id && findFigures(quote).some(({ kind }) => kind !== 'label'));
  return [...new Set(cited)].filter((id) => id === own || !isNamedByItem(id));
}

/** What the asker said that counts, how the result came about, and what it still waits for. */
function whyOf({ outcome, understood }: Calculation, isVerdict: boolean): readonly string[] {
  const reasons = outcome.reasons.filter(({ kind, text }) => TOLD.has(kind) && !text.includes(UNKNOWN));
  const compared = metIn(outcome);
  const isReckoned = reasons.some(({ kind }) => kind === 'steps') || outcome.kind === 'not_eligible';
  const told = understood.filter(({ reckoned }) => !reckoned);
  const said = isReckoned || compared.length > 0 ? [] : told.map(sayFact);
  return [
    ...understood.flatMap((fact) => stepOfFact(fact).map((step) => FACT_RECKONED(fact.label, step))),
    ...(compared.length > 0 ? [`${compared.join('；')}。`] : []),
    ...(said.length > 0 ? [AS_SAID([...new Set(said)])] : []),
    ...(outcome.amount?.certainty === 'threshold' && isOpen(outcome) && !isVerdict ? [`${outcome.result}。`] : []),
    ...reasons.map(({ kind, text }) =>
      kind === 'note' ? `${text.split('；').slice(0, NOTES).join('；')}`.replace(/。?$/u, '。') : text,
    ),
  ];
}

/** The figures of the asker that meet what the clause requires. */
function metIn({ kind, conditions, amount }: Outcome): readonly string[] {
  if (kind === 'not_eligible' || amount?.certainty !== 'threshold') return [];
  return [...new Set(conditions.filter(({ state }) => state === 'met').flatMap(({ reason }) => comparisonsIn(reason)))];
}

function sayFact({ label, value, display }: UnderstoodFact): string {
  if (value === true) return `“${label}”`;
  return value === false ? `“没有${label}”` : `${label}${display}`;
}

/** What facts were reckoned from, in the asker's own figures. */
function stepsOfFacts({ understood }: Calculation): readonly string[] {
  return understood.flatMap(stepOfFact).map(groundOfStep);
}

/** Days that the asker stated: the first day of a term. */
function daysStated({ understood }: Calculation): readonly string[] {
  return understood.flatMap(({ value }) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? [value] : [],
  );
}

/** Where a measure was found, and what that is worth on the day. */
type Place = Pick<Passage, 'document' | 'clause' | 'validity'>;

/** （通政发〔2024〕14号第三条（一），现行有效） */
export function placeOf({ document, validity }: Place, clause: Pick<Clause, 'label'>): string {
  return PLACE(nameClause(document, clause), phraseStanding(document, validity));
}

/** One line: what it is, how much with its certainty word, where it stands and whether that holds. */
export function phraseItem(
  { outcome, measure }: Calculation,
  found: Place,
  { clauses }: Pick<Sources, 'clauses'>,
): Statement {
  // A measure may be led to by a clause beside its own.
  const place = placeOf(found, clauses.get(measure.clause) ?? found.clause);
  const text = `${outcome.title}：${outcome.result}${stepsOf(outcome)}${place}。`;
  return state('item', text, [measure.clause], { grounds: [...groundsOf(outcome), place] });
}

/** An item that answers a part of the question: with it the first limits of the result. */
export function phrasePart(calculation: Calculation, found: Place, sources: Pick<Sources, 'clauses'>): Statement {
  const item = phraseItem(calculation, found, sources);
  const note = calculation.outcome.reasons.find(({ kind, text }) => kind === 'note' && !text.includes(UNKNOWN));
  const limits = note ? `${note.text.split('；').slice(0, NOTES).join('；')}`.replace(/。?$/u, '。') : '';
  return { ...item, text: `${item.text}${limits}` };
}

function stepsOf(outcome: Outcome): string {
  const steps = outcome.reasons.find(({ kind, text }) => kind === 'steps' && !text.includes(UNKNOWN));
  const compared = metIn(outcome);
  const failed = outcome.kind === 'not_eligible' ? outcome.failed.flatMap(({ reason }) => comparisonsIn(reason)) : [];
  const held = [...compared, ...failed].filter((one) => !outcome.result.includes(one));
  if (held.length > 0) return `（${held.join('；')}）`;
  return steps ? `，${steps.text.replace(/。$/u, '')}` : '';
}

/** One line for each other case that the asker names: his words for it, and what comes of it. */
export function phraseCases(
  { measure, cases }: Calculation,
  { measures }: Pick<Sources, 'measures'>,
): readonly Statement[] {
  return cases.map(({ words, outcome }) => {
    // The rule for the other case may be one of another clause.
    const clause = measures.get(outcome.measure)?.clause ?? measure.clause;
    const text = `${words}：${outcome.result}${stepsOf(outcome)}。`;
    return state('item', text, [clause], { grounds: groundsOf(outcome), echoes: [words] });
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
    outcome.since ?? '',
  ];
}

/** The result as the calculator gives it; a ceiling or a pool proves nothing but a ceiling. Dates and rates stand in the steps. */
function provenAmounts(amount: Outcome['amount']): readonly string[] {
  if (!amount || amount.unit === 'date' || amount.unit === 'percent') return [];
  const { yuan, certainty, parts = [] } = amount;
  const isCeiling = certainty === 'ceiling' || certainty === 'pool';
  return [{ ...amount, value: yuan ?? amount.value }, ...parts].flatMap(({ unit, value, min, max }) =>
    [value, min, max].flatMap((result) =>
      result === undefined
        ? []
        : [
            `${isCeiling ? '最高' : ''}${formatQuantity(fraction(result), unit)}`,
            ...(amount.counts ? [`${result}${amount.counts}`] : []),
          ],
    ),
  );
}
