import { type Figure, unitOf } from '../policy/figure.ts';
import { findFiguresSaid } from './facts/figures-said.ts';
import { otherQuantities } from './facts/quantities.ts';

/** One of several cases that a message sets side by side, and the whole question as if it were the only one. */
export interface SaidCase {
  /** The asker's words for it: 旁边商贸公司720人. */
  readonly words: string;
  /** What all cases share, with this one alone. */
  readonly question: string;
}

/** Words that ask for several cases at once. */
const EACH =
  /分别|各自|各(?:[是能多要得配拿补奖罚给]|[^，。；;？?]{0,4}(?:多少|几))|(?:两|俩|三|几)(?:家|边|个厂|个公司|笔|块|处|人)[^，。；;？?]{0,14}(?:多少|几)|哪[家笔块]/u;
const CLAUSE = /[^，,；;。？?！!\n]+[，,；;。？?！!\n]?/gu;
/** Nobody compares more at once. */
const MOST_CASES = 4;
const NOT_COUNTED: ReadonlySet<Figure['kind']> = new Set(['rate', 'label', 'number', 'telephone', 'date'] as const);
const ASKS = /多少|几|怎么|吗|呢|[？?]/u;

/**
 * 金属冶炼厂410人；旁边商贸公司720人，两家各配多少 -> two, each with what the others do not say of themselves. Clauses that
 * state figures of the same kinds are the cases; none where fewer than two do, or where nothing asks for each of them.
 */
export function splitCases(message: string): readonly SaidCase[] {
  if (!EACH.test(message)) return [];
  const clauses = message.match(CLAUSE) ?? [];
  const kinds = clauses.map((clause) => (ASKS.test(clause) ? '' : kindsOf(clause)));
  const first = kinds.findIndex((kind) => kind !== '');
  const heads = clauses.flatMap((_, at) => (kinds[at] !== '' && kinds[at] === kinds[first] ? [at] : []));
  const isMixed = kinds.some((kind) => kind !== '' && kind !== kinds[first]);
  if (heads.length < 2 || heads.length > MOST_CASES || isMixed || areOfOneCase(heads.map((at) => clauses[at] ?? '')))
    return [];
  const asking = clauses.findIndex(
    (clause, at) => at > (heads.at(-1) ?? 0) && (ASKS.test(clause) || EACH.test(clause)),
  );
  const end = asking < 0 ? (heads.at(-1) ?? 0) + 1 : asking;
  const shared = [clauses.slice(0, heads[0]), clauses.slice(end)].map((some) => some.join(''));
  return heads.map((from, at) => {
    const own = clauses.slice(from, heads[at + 1] ?? end).join('');
    return { words: own.replace(/[，,；;。？?！!\n\s]+$/u, ''), question: shared.join(own) };
  });
}

/** 营收5000万，研发300万: other quantities of the same case. */
function areOfOneCase([first = '', ...others]: readonly string[]): boolean {
  const named = otherQuantities(first, []).map(({ word }) => word);
  return named.length > 0 && others.some((other) => otherQuantities(other, named).length > 0);
}

/** What the figures of a clause count: 名, money; two cases state the same. */
function kindsOf(clause: string): string {
  return findFiguresSaid(clause)
    .filter(({ kind }) => !NOT_COUNTED.has(kind))
    .map(unitOf)
    .join();
}
