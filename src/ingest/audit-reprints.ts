import type { Clause } from '../policy/clause.ts';
import { measureLikeness } from '../policy/text-likeness.ts';
import { withoutBlanks } from './locate-quote.ts';

/** The clauses of two documents that stand in nearly the same words. */
export interface Reprint {
  readonly here: string;
  readonly there: string;
  readonly pairs: readonly ReprintedClause[];
}

export interface ReprintedClause {
  readonly here: string;
  readonly there: string;
  /** 0 to 1: the share of the shorter clause that stands in the longer one. */
  readonly share: number;
}

/** Characters in a row that two clauses must have in common before they are compared. */
const RUN = 10;
/** Shorter clauses are too often alike by chance. */
const LEAST_LENGTH = 16;
const LEAST_SHARE = 0.8;

/** Clauses of different documents whose words are, for the most part, those of the other; grouped by documents. */
export function findReprints(clauses: readonly Clause[]): readonly Reprint[] {
  const texts = clauses.map(wordsOf);
  const groups = new Map<string, Reprint>();
  for (const [one, other] of pairsWithCommonRun(clauses, texts)) {
    const [here, there] = [clauses[one], clauses[other]];
    const share = shareOf(texts[one] ?? '', texts[other] ?? '');
    if (!here || !there || share < LEAST_SHARE) continue;
    const key = `${here.document} ${there.document}`;
    const group = groups.get(key) ?? { here: here.document, there: there.document, pairs: [] };
    groups.set(key, { ...group, pairs: [...group.pairs, { here: here.id, there: there.id, share }] });
  }
  return [...groups.values()].sort((one, other) => other.pairs.length - one.pairs.length);
}

/** What a clause says, without the lines of a table or task list that name leaders, units and dates. */
function wordsOf({ own, columns }: Clause): string {
  const names = Object.keys(columns ?? {});
  const lines = own.split('\n').filter((line) => !names.some((name) => line.startsWith(`${name}：`)));
  return withoutBlanks(lines.join(''));
}

function pairsWithCommonRun(
  clauses: readonly Clause[],
  texts: readonly string[],
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number>();
  const pairs = new Map<string, readonly [number, number]>();
  texts.forEach((text, index) => {
    if (text.length < LEAST_LENGTH || clauses[index]?.kind === 'front') return;
    for (let at = 0; at + RUN <= text.length; at += 1) {
      const run = text.slice(at, at + RUN);
      const first = holders.get(run);
      if (first === undefined) holders.set(run, index);
      else if (clauses[first]?.document !== clauses[index]?.document) pairs.set(`${first} ${index}`, [first, index]);
    }
  });
  return [...pairs.values()];
}

function shareOf(one: string, other: string): number {
  const { inThere, inHere } = measureLikeness([one], [other]);
  return one.length < other.length ? inThere(0, 0) : inHere(0, 0);
}
