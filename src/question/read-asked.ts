import type { TextModels } from '../learning/pack-models.ts';
import { applyTextModel } from '../learning/text-model.ts';
import { ACTS, type Act, ASKING_ACTS, ATTRIBUTES, type Attribute } from './acts.ts';
import { inputOfMessage } from './input-of-message.ts';
import type { Interpreted } from './interpreted.ts';
import { WAYS_OF_ASKING } from './ways-of-asking.ts';

/** An attribute is asked for from this probability on; five-fold it gives the best balance of missed and wrong ones. */
export const ASKED = 0.3;
/** An act that is not answered from the texts must be so likely: a question lost is worse than a search in vain. */
const CERTAIN = 0.5;
/** 不想…, 对手故意抄我们专利 also stand in questions of business: what refuses a person must be beyond doubt. */
const BEYOND_DOUBT = 0.7;
const REFUSING: ReadonlySet<Act> = new Set<Act>(['self_harm', 'unsafe']);

/** What a message in standard characters and words does, and what it asks for. */
export function readAsked(text: string, { act: acts, asks }: TextModels): Pick<Interpreted, 'act' | 'asks'> {
  if (!acts || !asks) throw new Error('models.bin has no models of acts and attributes. Run npm run build:index.');
  const input = inputOfMessage(text);
  const [likelihoods, attributes] = [applyTextModel(acts, input), applyTextModel(asks, input)];
  return {
    act: likeliest(ACTS.map((act, at) => [act, likelihoods[at] ?? 0])),
    asks: ATTRIBUTES.filter((attribute, at) => (attributes[at] ?? 0) >= ASKED || isSaid(attribute, text)),
  };
}

function isSaid(attribute: Attribute, text: string): boolean {
  return WAYS_OF_ASKING.some((way) => way.attribute === attribute && way.sign.test(text));
}

/** The likeliest act; where that is none that asks, and is not certain, the likeliest that asks. */
function likeliest(acts: readonly (readonly [Act, number])[]): Act {
  const sorted = [...acts].sort(([, one], [, other]) => other - one);
  const best = sorted.find(([act, p]) => ASKING_ACTS.has(act) || p >= (REFUSING.has(act) ? BEYOND_DOUBT : CERTAIN));
  return best?.[0] ?? 'look_up';
}
