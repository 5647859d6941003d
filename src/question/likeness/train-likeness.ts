import { hashNgrams } from '../../learning/hash-ngrams.ts';
import type { TextModel } from '../../learning/text-model.ts';
import { normalise } from '../../policy/normalise.ts';
import { cosineOf, type WeighedNgrams, weighNgrams } from './likeness.ts';

const BUCKETS = 2 ** 14;
const INT8 = 127;
/** Of so many questions one is compared with all others: enough for a quantile. */
const SAMPLED = 6;
/** So large a share of questions that were written to differ has another one that is `alike`; of `same`, none. */
const CHANCE = 0.05;

/**
 * How rare each run of characters is among the questions people ask, and how alike two of them are by chance. The
 * questions of corpus/vocabulary were written to differ from each other, so whatever is more alike than they are says
 * the same in nearly the same words. Deterministic.
 */
export function trainLikeness(asked: readonly string[], coreOf: (text: string) => string): TextModel {
  const texts = [...new Set(asked.map(normalise))];
  const model = weighByRarity(texts);
  const whole = nearestOf(texts, model);
  const cores = nearestOf([...new Set(texts.map(coreOf))], model);
  return { ...model, dense: Float32Array.of(cores[Math.floor(cores.length * CHANCE)] ?? 1, whole[0] ?? 1) };
}

/** Inverse document frequency of each bucket. */
function weighByRarity(texts: readonly string[]): TextModel {
  const counts = new Float32Array(BUCKETS);
  for (const text of texts)
    for (const index of hashNgrams([text], BUCKETS).indices) counts[index] = (counts[index] as number) + 1;
  const rarities = counts.map((count) => Math.log((texts.length + 1) / (count + 1)));
  const scale = Math.max(...rarities) / INT8 || 1;
  return {
    ...{ choice: 'any', labels: ['rarity'], buckets: BUCKETS, keys: new Uint32Array(0) },
    weights: Int8Array.from(rarities, (rarity) => Math.round(rarity / scale)),
    ...{ scales: Float32Array.of(scale), biases: new Float32Array(1), dense: new Float32Array(2) },
  };
}

/** For a sample of the messages the cosine of the nearest other one, the highest first. */
function nearestOf(texts: readonly string[], model: TextModel): readonly number[] {
  const all = texts.map((text) => weighNgrams(text, model));
  const postings: number[][] = Array.from({ length: model.buckets }, () => []);
  all.forEach(({ indices }, at) => {
    for (const index of indices) postings[index]?.push(at);
  });
  const nearest = all.flatMap((one, at) => {
    if (at % SAMPLED !== 0) return [];
    const shared = new Map<number, number>();
    for (const index of one.indices)
      for (const other of postings[index] ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const likely = [...shared].filter(([other, count]) => other !== at && count * 4 >= one.indices.length);
    return [Math.max(0, ...likely.map(([other]) => cosineOf(one, all[other] as WeighedNgrams)))];
  });
  return nearest.sort((one, other) => other - one);
}
