import type { Fact, Facts, FactValue } from '../../../policy/fact.ts';
import type { Trade } from '../../../question/profile/profile.ts';

/** Numbers from 0 to 1 in a fixed sequence, the same in every run. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A company by its trade, with an answer to everything that may be asked of it. */
export interface SimulatedCompany {
  readonly trade: Trade;
  /** The plain word by which it says its trade. */
  readonly words: string;
  readonly answers: Readonly<Record<string, FactValue>>;
}

/** Of what supports are for, most companies have little. */
const LIKELY = 0.15;
const SIZES = ['微型', '微型', '小型', '小型', '中型', '大型'] as const;

/** Most are small and of this district; their answers are those of few titles and few plans. */
export function simulateCompany(
  trades: readonly Trade[],
  facts: Iterable<Fact>,
  random: () => number,
): SimulatedCompany {
  const named = trades.filter(({ say, kind }) => say.length > 0 && kind !== 'section');
  const trade = pick(named, random);
  const answers = Object.fromEntries([...facts].map((fact) => [fact.name, answerOf(fact, random)]));
  return {
    ...{ trade, words: pick(trade.say, random) },
    answers: {
      ...answers,
      applicant: '企业',
      district: random() < 0.8 ? '通州区' : '北京市其他区',
      company_size: pick(SIZES, random),
      ...(trade.sector && { sector: trade.sector }),
      ...trade.facts,
    },
  };
}

/** What it says of itself when it comes. */
export function firstFacts({ answers }: SimulatedCompany): Facts {
  return { applicant: answers.applicant ?? '企业' };
}

function answerOf({ type, options }: Fact, random: () => number): FactValue {
  if (type === 'boolean') return random() < LIKELY;
  if (type === 'choice') return random() < 0.6 ? (options.at(-1) ?? '') : pick(options, random);
  if (type === 'date') return '2026-03-15';
  return random() < 0.4 ? 0 : Math.floor(10 ** (random() * 7));
}

function pick<Thing>(things: readonly Thing[], random: () => number): Thing {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('nothing to pick from');
  return thing;
}
