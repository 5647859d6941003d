import type { CalendarDate } from '../../policy/calendar-date.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import { withOfficialWords } from '../../question/official-words.ts';
import type { Profile, Trade } from '../../question/profile/profile.ts';
import type { Utterance } from '../../question/utterance.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';

/** A clause, how much it is about what was said (0 to 1), and the passage that shows it. */
export interface Near {
  readonly closeness: number;
  /** How near it comes to the nearest of the same search, 0 to 1. */
  readonly share: number;
  readonly passage: Passage;
  /** A need or plan of the asker, what his trade is called, or a topic of it, that led to it. */
  readonly by: 'need' | 'plan' | 'name' | 'trade';
  /** What was searched for, with the words of the texts for it. */
  readonly asked: Utterance;
  /** Those words as they were said. */
  readonly words: string;
  /** True where so much of them stands in the clause that it counts by itself, or its only measure without being named. */
  readonly holdsWords: boolean;
}

/** How much each way to a clause counts, how near it must come to the best one, and what of the words it must hold. */
interface Way {
  readonly by: Near['by'];
  readonly weight: number;
  readonly share: number;
  readonly coverage: number;
  /** So much of what was said must stand in a clause for it to count by itself. */
  readonly holds?: number;
}

/** So much of one thing that was said must stand in a clause that is about it. */
const HOLDS_WORDS = 0.2;

const WHOLE: Way = { by: 'need', weight: 1, share: 0.4, coverage: 0.1 };
/** Of a message that says no more than who asks and what he plans. */
const OF_PLANS: Way = { ...WHOLE, by: 'plan' };
const PART: Way = { by: 'need', weight: 0.95, share: 0.7, coverage: 0.5 };
const PLAN: Way = { by: 'plan', weight: 0.8, share: 0.6, coverage: 0.4 };
const TRADE: Way = { by: 'trade', weight: 0.7, share: 0.6, coverage: 0.4 };
/** What who plans something cares for beside it, and what is planned by likeness alone. */
const BESIDE: Way = { ...PLAN, weight: 0.6, share: 0.75 };
/** 书店, 药店: what a trade is called by those who are of it. */
const NAME: Way = { by: 'name', weight: 0.7, share: 0.6, coverage: 0.8 };
/** What has ended measures how near the others come, by so much of its score: it is none of what there is. */
const OF_ENDED = 0.8;
/** What a clause counts that surely answers one of several needs. */
const SURELY = 0.65;
/** Clauses that are looked at for one search. */
const DEPTH = 40;

/** Clauses about what the asker said, does and plans, by every way that leads to them. */
export async function findNear(
  message: string,
  profile: Profile,
  asOf: CalendarDate,
  sources: Sources,
): Promise<readonly Near[]> {
  const { needs, plans } = profile;
  const searches: readonly (readonly [string, Way])[] = [
    ...(needs.length + plans.length > 0 ? [[message, wayOfWhole(needs)] as const] : []),
    ...partsOf(message, needs, asOf, sources),
    ...topicsOf(plans).map((topic) => [topic, PLAN] as const),
    ...plans.flatMap(({ general }) => general).map((topic) => [topic, BESIDE] as const),
    ...profile.tradeNames.map((name) => [name, NAME] as const),
    ...topicsOfTrades(profile, sources.trades).map((topic) => [topic, TRADE] as const),
  ];
  const near = (await Promise.all(searches.map(([query, way]) => searchOne(query, way, asOf, sources)))).flat();
  return [...near, ...(await findNearPlans(profile, near, asOf, sources))];
}

/** Of a message with several needs a clause that is about one of them holds its share of the words. */
function wayOfWhole(needs: readonly string[]): Way {
  return needs.length > 0 ? { ...WHOLE, holds: HOLDS_WORDS / needs.length } : OF_PLANS;
}

/** So much of a part stands in a clause that comes so near by it alone: it needs no plan to lead anywhere. */
const [TOLD, REACHED] = [0.7, 0.8];

/** What is near to the plans of which parts speak that led to nothing by their own words. */
async function findNearPlans(
  { likelyPlans, plans }: Profile,
  near: readonly Near[],
  asOf: CalendarDate,
  sources: Sources,
): Promise<readonly Near[]> {
  const isTold = (part: string) =>
    near.some(
      ({ by, words, passage, closeness }) =>
        by === 'need' && words.includes(part) && passage.coverage >= TOLD && closeness >= REACHED,
    );
  const open = likelyPlans.filter(({ part }) => !isTold(part)).flatMap(({ plans: likely }) => likely);
  const unnamed = [...new Set(open)].filter((plan) => !plans.includes(plan));
  const topics = new Set(unnamed.flatMap(({ topics: own, general }) => [...own, ...general]));
  return (await Promise.all([...topics].map((topic) => searchOne(topic, BESIDE, asOf, sources)))).flat();
}

/** Each need by itself, as much as it carries of what the message is about: 想先找份工作 says little beside 应届毕业生. */
function partsOf(
  message: string,
  needs: readonly string[],
  asOf: CalendarDate,
  sources: Sources,
): readonly (readonly [string, Way])[] {
  if (needs.length < 2) return [];
  const words = sources.listWords(message, asOf);
  const content = (text: string) => words.reduce((sum, word) => sum + (text.includes(word.text) ? word.rarity : 0), 0);
  const whole = content(message);
  return needs.map((need) => {
    const share = whole === 0 ? 1 : (content(need) / whole) * needs.length;
    return [need, { ...PART, weight: PART.weight * Math.min(1, share) }];
  });
}

async function searchOne(query: string, way: Way, asOf: CalendarDate, sources: Sources): Promise<readonly Near[]> {
  const { hits, interpreted, verdict } = await sources.search({ query, asOf, limit: DEPTH });
  // Of a few words that no text is about, even the nearest clause is about something else.
  if (way.weight < WHOLE.weight && verdict.kind === 'outside') return [];
  // However little a need says beside the others: what surely answers it counts.
  const weight = way.by === 'need' && verdict.kind === 'held' ? Math.max(way.weight, SURELY) : way.weight;
  const asked = withOfficialWords(interpreted);
  const open = hits.filter(({ validity: { status } }) => mayBePresentedAsCurrent(status) || status === 'likely_over');
  const best = Math.max(open[0]?.score ?? 0, (hits[0]?.score ?? 0) * OF_ENDED);
  return open
    .filter(({ score, coverage }) => score >= best * way.share && coverage >= way.coverage)
    .map((passage) => ({ passage, share: passage.score / best }))
    .map(({ passage, share }) => ({
      ...{ passage, share, asked, words: query, by: way.by, closeness: share * weight },
      holdsWords: passage.coverage >= (way.holds ?? HOLDS_WORDS),
    }));
}

function topicsOf(of: readonly { readonly topics: readonly string[] }[]): readonly string[] {
  return [...new Set(of.flatMap(({ topics }) => topics))];
}

/** What is of a trade itself, and where no need is said also what such companies mostly care for; a theme stands for its sections too. */
function topicsOfTrades({ needs, trades }: Profile, all: readonly Trade[]): readonly string[] {
  if (needs.length > 0) return topicsOf(trades);
  const sections = new Set(trades.flatMap((trade) => trade.sections));
  const general = all.filter(({ kind, code }) => kind === 'section' && sections.has(code));
  return [...new Set([...topicsOf(trades), ...topicsOf(general), ...general.flatMap((trade) => trade.general)])];
}
