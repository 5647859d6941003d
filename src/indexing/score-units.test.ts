import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnedPostings } from './owned-postings.ts';
import { buildPostings } from './postings.ts';
import { makeUnitScorer, type TermGain } from './score-units.ts';

const UNITS = 400;
const TERMS = 12;

/** The first term stands in few units, the last in nearly all; two units make a clause. */
function makePostings(seed: number): OwnedPostings {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const units = Array.from({ length: UNITS }, () =>
    Array.from({ length: TERMS }, (_, term) => term).flatMap((term) =>
      random() < ((term + 1) / TERMS) ** 2 ? Array<number>(1 + Math.floor(random() * 3)).fill(term) : [],
    ),
  );
  const owners = Uint32Array.from({ length: UNITS }, (_, unit) => unit >> 1);
  return { ...buildPostings(TERMS, [{ field: { weight: 1, lengthPenalty: 0.5 }, units }], 1.2), owners };
}

function bestClauses(scores: Float32Array, owners: Uint32Array, limit: number): readonly number[] {
  const best = new Float32Array(UNITS / 2);
  scores.forEach((score, unit) => {
    best[owners[unit] ?? 0] = Math.max(best[owners[unit] ?? 0] ?? 0, score);
  });
  return [...best].sort((left, right) => right - left).slice(0, limit);
}

function scoreAll({ starts, units, impacts }: OwnedPostings, gains: readonly TermGain[]): Float32Array {
  const scores = new Float32Array(UNITS);
  for (const { term, gain } of gains)
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++)
      scores[units[at] ?? 0] = (scores[units[at] ?? 0] ?? 0) + gain * (impacts[at] ?? 0);
  return scores;
}

describe('the unit scorer', () => {
  it('gives the best clauses the scores that adding up everything gives', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 20 }), (seed, limit) => {
        const postings = makePostings(seed);
        const gains = Array.from(postings.rarities, (rarity, term) => ({ term, gain: rarity }));
        const found = bestClauses(makeUnitScorer(postings, 0)(gains, limit, 0).scores, postings.owners, limit);
        const expected = bestClauses(scoreAll(postings, gains), postings.owners, limit);
        found.forEach((score, place) => {
          expect(score / (expected[place] ?? 0)).toBeCloseTo(1, 4);
        });
      }),
    );
  });

  it('leaves common terms out where they cannot matter', () => {
    const postings = makePostings(1);
    const gains = Array.from(postings.rarities, (rarity, term) => ({ term, gain: rarity }));
    const { contenders } = makeUnitScorer(postings, 0)(gains, 1, 0);
    expect(contenders?.length).toBeLessThan(UNITS / 8);
  });

  it('leaves nothing out when a clause may gain a lot later', () => {
    const postings = makePostings(1);
    const gains = Array.from(postings.rarities, (rarity, term) => ({ term, gain: rarity }));
    const all = scoreAll(postings, gains);
    makeUnitScorer(postings, 0)(gains, 1, 1e6).scores.forEach((score, unit) => {
      expect(score).toBeCloseTo(all[unit] ?? 0, 1);
    });
  });
});
