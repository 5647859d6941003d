/** A question of the sets whose answer became better or worse, with what is wrong with it. */
export interface TriedQuestion {
  readonly set: string;
  readonly id: string;
  readonly question: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the question sets say of something before it is made public. */
export type Trial =
  | {
      readonly kind: 'tried';
      readonly asked: number;
      readonly better: readonly TriedQuestion[];
      readonly worse: readonly TriedQuestion[];
      /** Answers with other words, no better and no worse. */
      readonly changed: number;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What one question got: its faults and its words. */
export interface Judged {
  readonly set: string;
  readonly id: string;
  readonly question: string;
  readonly problems: readonly string[];
  readonly text: string;
}

/** The same questions asked before and after -> what became better, what worse. Pure. */
export function compareJudged(before: readonly Judged[], after: readonly Judged[]): Trial {
  const kept = new Map(before.map((one) => [`${one.set} ${one.id}`, one]));
  const pairs = after.flatMap((now) => {
    const was = kept.get(`${now.set} ${now.id}`);
    return was ? [{ was, now }] : [];
  });
  const told = (is: (was: Judged, now: Judged) => boolean) =>
    pairs.flatMap(({ was, now }): readonly TriedQuestion[] =>
      is(was, now)
        ? [{ set: now.set, id: now.id, question: now.question, before: was.problems, after: now.problems }]
        : [],
    );
  return {
    kind: 'tried',
    asked: pairs.length,
    better: told((was, now) => now.problems.length < was.problems.length),
    worse: told((was, now) => now.problems.length > was.problems.length),
    changed: pairs.filter(({ was, now }) => was.text !== now.text && was.problems.length === now.problems.length)
      .length,
  };
}
