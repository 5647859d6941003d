import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { groundsOf } from '../composing/phrase-outcome.ts';
import type { Sources } from '../dependencies.ts';
import { type Statement, state } from '../statement.ts';
import type { SupportItem, Supports } from '../supports/supports.ts';
import { CONDITIONS, LIST } from './messages.ts';
import { phraseAmount } from './phrase-amount.ts';
import { quoteClause, sourceOf } from './quote-clause.ts';

/** The counts, the same best few as in Chinese with their amounts, the words of the first, and what may be over. */
export function composeList(
  supports: Supports,
  draft: Draft,
  asOf: CalendarDate,
  sources: Sources,
): readonly Statement[] {
  const open = supports.items.filter(({ outcome, group }) => outcome !== 'not_eligible' && group !== 'doubtful');
  const doubtful = supports.items.filter(({ group }) => group === 'doubtful').length;
  const told = draft.statements.filter(({ style }) => style === 'item').flatMap(({ cites }) => cites.slice(0, 1));
  const items = told.flatMap((clause) => open.find((item) => item.clause === clause) ?? []);
  const [first] = told;
  return [
    headline(open),
    ...items.map((item) => itemOf(item, draft, asOf, sources)),
    ...(first === undefined ? [] : quoteClause(first, draft, asOf, sources)),
    ...(items.length > 1 ? [state('note', LIST.stacking)] : []),
    ...(doubtful > 0 ? [state('note', LIST.doubtful(doubtful), [], { grounds: [countOf(doubtful)] })] : []),
  ];
}

function headline(open: readonly SupportItem[]): Statement {
  const count = (group: SupportItem['group']) => open.filter((item) => item.group === group).length;
  const counts = { ready: count('ready'), open: count('open'), service: count('service') };
  const words = LIST.headline(open.length, counts);
  return state('headline', `**${words}**`, [], { grounds: [open.length, ...Object.values(counts)].map(countOf) });
}

/** The list itself proves how many stand in it. */
function countOf(count: number): string {
  return `${count}项`;
}

function itemOf({ title, clause, amount, measure }: SupportItem, draft: Draft, asOf: CalendarDate, sources: Sources) {
  const calculation = draft.calculations.find((one) => one.measure.id === measure);
  const source = sourceOf(clause, asOf, sources);
  const named = CONDITIONS.fact(title, sources.gloss(title));
  const text = `${named}: ${phraseAmount(amount, sources)}. ${source?.text ?? ''}`.trim();
  const grounds = [title, ...(calculation ? groundsOf(calculation.outcome) : []), ...(source?.grounds ?? [])];
  return state('item', text, [clause], { grounds });
}
