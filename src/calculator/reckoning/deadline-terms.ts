import { type Expression, partsOf } from '../expression.ts';
import { isExact } from './interval.ts';
import { deadlineWords, UNKNOWN_FACT, untilWords, withinWords } from './messages.ts';
import { judge, reckon } from './reckon.ts';
import type { Situation } from './situation.ts';

/** How long each deadline in an expression runs and from when, for days that are not known: 自收到申请之日起5个工作日内. */
export function deadlineTerms(expression: Expression, situation: Situation): readonly string[] {
  const silent: Situation = { ...situation, trace: null };
  if (expression.kind === 'deadline')
    return branchesOf(expression.after, silent).flatMap((after) => termOf(expression, after, situation));
  const inner = expression.kind === 'when' ? branchesOf(expression, silent) : partsOf(expression);
  return [...new Set(inner.flatMap((part) => deadlineTerms(part, situation)))];
}

/** Only where the clause says so: what must last at least so long is no limit. */
const WITHIN = /[日天月年]以?内/u;

function termOf(
  deadline: Expression & { readonly kind: 'deadline' },
  after: Expression,
  situation: Situation,
): readonly string[] {
  const { from, back } = deadline;
  const silent: Situation = { ...situation, trace: null };
  const length = reckon(after, silent);
  if (!isExact(length)) return [];
  const within = !back && WITHIN.test(length.quoted?.quote ?? '') ? withinWords : '';
  // Its last day is proved by the step that leads to it.
  const isKnown = isExact(reckon({ ...deadline, after }, silent));
  const until = isKnown ? untilWords(reckon({ ...deadline, after }, situation).words) : '';
  return [deadlineWords(wordsOfStart(from, silent), length.words, back) + within + until];
}

/** The day from which a deadline runs may be the end of another, and then has a name. */
function wordsOfStart(from: Expression, situation: Situation): string {
  return from.kind === 'named' ? from.label : reckon(from, situation).words.replace(UNKNOWN_FACT, '');
}

/** What an expression can come to: the branches that are still possible, or itself. */
function branchesOf(expression: Expression, situation: Situation): readonly Expression[] {
  if (expression.kind !== 'when') return [expression];
  return expression.branches
    .filter((branch) => !branch.if || judge(branch.if, situation).holds !== false)
    .map(({ give }) => give);
}
