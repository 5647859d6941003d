import type { Lexicon } from '../../indexing/lexicon.ts';
import type { TextModels } from '../../learning/pack-models.ts';
import { cosineOf, LIKENESS, type WeighedNgrams, weighNgrams } from '../likeness/likeness.ts';
import { makeCore } from '../likeness/strip-asking.ts';
import type { Plan } from './profile.ts';

/** What is read of people who use no word of the lists, by the examples that they speak most alike. */
export interface Alike {
  /** Whom somebody may be taken for who speaks so, likeliest first; none where no example is near. */
  readonly askersOf: (text: string) => readonly string[];
  /** What whoever is called this in every example is as well: 服务机构 is 企业 too. Begins with itself. */
  readonly alsoOf: (asker: string) => readonly string[];
  /** What is planned by who speaks so. */
  readonly plansOf: (text: string) => readonly Plan[];
}

/** From which cosine on something is said as in an example, and how much less than the nearest another one may be. */
const [NEAR, BEHIND] = [0.45, 0.1];

/** Of a normalised part of a message. The examples are weighed when they are first needed. */
export function makeAlike(lexicon: Pick<Lexicon, 'askers' | 'plans' | 'fillers'>, models: TextModels): Alike {
  const model = models[LIKENESS];
  const alsoOf = (asker: string) =>
    sharedBy(
      lexicon.askers.filter(({ who }) => who[0] === asker).map(({ who }) => who),
      asker,
    );
  if (!model) return { alsoOf, askersOf: () => [], plansOf: () => [] };
  const coreOf = makeCore(lexicon.fillers);
  const weigh = (text: string) => weighNgrams(coreOf(text), model);
  const findAskers = makeNearest(() => lexicon.askers.map(({ who, say }) => ({ thing: who, said: say.map(weigh) })));
  const findPlans = makeNearest(() => lexicon.plans.map((plan) => ({ thing: plan, said: plan.like.map(weigh) })));
  return {
    alsoOf,
    askersOf: (text) => [...new Set(findAskers(weigh(text)).flat())],
    plansOf: (text) => findPlans(weigh(text)),
  };
}

/** What all the lists hold, the asker itself first. */
function sharedBy(lists: readonly (readonly string[])[], asker: string): readonly string[] {
  const [first = []] = lists;
  return [asker, ...first.filter((one) => one !== asker && lists.every((list) => list.includes(one)))];
}

/** A thing, and how people speak of it. */
interface Example<Thing> {
  readonly thing: Thing;
  readonly said: readonly WeighedNgrams[];
}

/** Things of which people speak most like this, the nearest first. */
function makeNearest<Thing>(list: () => readonly Example<Thing>[]) {
  let examples: readonly Example<Thing>[] | undefined;
  return (text: WeighedNgrams): readonly Thing[] => {
    examples ??= list();
    const near = examples
      .map(({ thing, said }) => ({ thing, cosine: Math.max(...said.map((one) => cosineOf(text, one))) }))
      .filter(({ cosine }) => cosine >= NEAR)
      .sort((one, other) => other.cosine - one.cosine);
    return near.filter(({ cosine }) => cosine >= (near[0]?.cosine ?? 0) - BEHIND).map(({ thing }) => thing);
  };
}
