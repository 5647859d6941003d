import { z } from 'zod';
import type { Answer } from '../assistant/answer.ts';
import type { Clauses } from '../policy/clauses.ts';
import { comparable } from './match-text.ts';

const WantedQuote = z.object({ doc: z.string(), label: z.string(), quote: z.string() });

/** An asker in their own words, the clauses that must be offered to them, and those that must not. */
const ProfileCase = z.object({
  id: z.string(),
  as_of: z.string(),
  say: z.string(),
  expect: z.array(WantedQuote),
  never: z.array(WantedQuote),
});
export type ProfileCase = z.output<typeof ProfileCase>;

export interface ProfileJudgement {
  readonly profile: ProfileCase;
  /** Quotes that nothing offered holds. */
  readonly missing: readonly string[];
  /** Quotes of clauses that were offered and must not be. */
  readonly wrong: readonly string[];
}

/** One JSON object a line. Throws where a line has another shape. */
export function parseProfiles(text: string): readonly ProfileCase[] {
  return text
    .trim()
    .split('\n')
    .map((line) => ProfileCase.parse(JSON.parse(line)));
}

/** What an answer offers against what its asker must be offered. */
export function judgeProfile(
  profile: ProfileCase,
  answer: Pick<Answer, 'citations' | 'amounts' | 'supports'>,
  clauses: Clauses,
): ProfileJudgement {
  const offered = [...offeredIn(answer)];
  const holds = (quote: string) => (id: string) => comparable(clauses.get(id)?.text ?? '').includes(comparable(quote));
  const right = new Set(profile.expect.flatMap(({ quote }) => offered.filter(holds(quote))));
  // A clause may hold what must be offered beside what must not.
  const others = offered.filter((id) => !right.has(id));
  return {
    profile,
    missing: profile.expect.filter(({ quote }) => !offered.some(holds(quote))).map(({ quote }) => quote),
    wrong: profile.never.filter(({ quote }) => others.some(holds(quote))).map(({ quote }) => quote),
  };
}

/** Clauses cited as the basis, and those of results and supports that nothing known excludes. */
function offeredIn({ citations, amounts, supports }: Pick<Answer, 'citations' | 'amounts' | 'supports'>) {
  const isOpen = ({ outcome }: { readonly outcome: string }) =>
    outcome === 'eligible' || outcome === 'more_information';
  return new Set([
    ...citations.filter(({ role }) => role === 'basis').map(({ clause }) => clause.id),
    ...amounts.filter(isOpen).map(({ clause }) => clause),
    ...(supports?.items ?? []).filter(isOpen).map(({ clause }) => clause),
  ]);
}
