/** What one question got: only what matters to who asked. */
export interface GivenAnswer {
  /** `dev`, `own`, …: the set of questions; `asked` for one that people asked. */
  readonly origin: string;
  readonly question: string;
  readonly status: string;
  /** Ids of the clauses that carry the answer. */
  readonly basis: readonly string[];
  /** Amounts as they are told. */
  readonly amounts: readonly string[];
  /** What a judge found wrong; empty where nobody knows the right answer. */
  readonly problems: readonly string[];
  readonly text: string;
}

/** A question whose answer would be another one for people. */
export interface AnswerDifference {
  readonly origin: string;
  readonly question: string;
  readonly differs: readonly ('status' | 'basis' | 'amounts')[];
  /** By the judge of its set; `other` where he sees no difference, or there is none. */
  readonly verdict: 'better' | 'worse' | 'other';
  readonly before: AnswerSide;
  readonly after: AnswerSide;
}

export type AnswerSide = Pick<GivenAnswer, 'status' | 'basis' | 'amounts' | 'problems' | 'text'>;

/**
 * The same questions in the same order, asked of two libraries -> those answered otherwise. Words alone count for
 * nothing; what became worse stands first, then what became better.
 */
export function compareAnswers(
  before: readonly GivenAnswer[],
  after: readonly GivenAnswer[],
): readonly AnswerDifference[] {
  const differences = before.flatMap((was, at) => {
    const now = after[at];
    return now ? differenceOf(was, now) : [];
  });
  return differences.sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}

const ORDER: readonly AnswerDifference['verdict'][] = ['worse', 'better', 'other'];

function differenceOf(was: GivenAnswer, now: GivenAnswer): readonly AnswerDifference[] {
  const differs = [
    ...(was.status === now.status ? [] : (['status'] as const)),
    ...(isSameSet(was.basis, now.basis) ? [] : (['basis'] as const)),
    ...(isSameSet(was.amounts, now.amounts) ? [] : (['amounts'] as const)),
  ];
  const verdict =
    now.problems.length > was.problems.length
      ? 'worse'
      : now.problems.length < was.problems.length
        ? 'better'
        : 'other';
  if (differs.length === 0 && verdict === 'other') return [];
  return [{ origin: was.origin, question: was.question, differs, verdict, before: sideOf(was), after: sideOf(now) }];
}

function sideOf({ status, basis, amounts, problems, text }: GivenAnswer): AnswerSide {
  return { status, basis, amounts, problems, text };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [new Set(one), new Set(other)];
  return ours.size === theirs.size && [...ours].every((item) => theirs.has(item));
}
