import type { TextModels } from '../learning/pack-models.ts';
import { applyTextModel } from '../learning/text-model.ts';
import { ACTS, type Act, ASKING_ACTS, ATTRIBUTES, type Attribute } from './acts.ts';
import { inputOfMessage } from './input-of-message.ts';
import type { Interpreted } from './interpreted.ts';
import type { Pattern } from './patterns.ts';
import { WAYS_OF_ASKING } from './ways-of-asking.ts';

/** An attribute is asked for from this probability on: it gives the best balance of missed and wrong ones. */
export const ASKED = 0.28;
/** A message asks unless that is so unlikely: a question lost is worse than a search in vain. */
const ASKING = 0.3;
/** 不想…, 对手故意抄我们专利 also stand in questions of business: what refuses a person must be so likely. */
const REFUSED = 0.7;
const REFUSING: ReadonlySet<Act> = new Set<Act>(['self_harm', 'unsafe']);

export const WHAT_FOLLOWS: Pattern = {
  name: 'it is asked what follows from something that went wrong, and not how to apply',
  sign: /(?:不|没(?!有)|未|被|赖|卡)[^，。？?\s]{0,6}(?:了|着|住)?[，,\s]*(?:那?可?(?:怎么|咋)办|咋整|咋弄|怎么弄|怎么整|会怎样|会怎么样)|了[，,\s]*(?:那?可?(?:怎么|咋)办|咋整|会怎样)/u,
  finds: ['他赖着不给咋办', '有一项没过审咋整', '到期了怎么办', '被查到会怎样', '证丢了咋办', '没批下来怎么办'],
  leaves: ['执照咋办', '高企怎么办', '没有房本的执照怎么办理', '怎么申请'],
};

/** What a message in standard characters and words does, and what it asks for: the title of a text that it names (禁止违法建设…) asks for nothing. */
export function readAsked(
  text: string,
  titles: readonly string[],
  { act: acts, asks }: TextModels,
): Pick<Interpreted, 'act' | 'asks'> {
  if (!acts || !asks) throw new Error('models.bin has no models of acts and attributes. Run npm run build:index.');
  const untitled = titles.reduce((words, title) => words.replace(title, ''), text);
  const likelihoods = applyTextModel(acts, inputOfMessage(text));
  const attributes = applyTextModel(asks, inputOfMessage(untitled));
  return {
    act: likeliest(ACTS.map((act, at) => [act, likelihoods[at] ?? 0])),
    asks: ATTRIBUTES.filter((attribute, at) => (attributes[at] ?? 0) >= ASKED || isSaid(attribute, untitled)).filter(
      (attribute) => attribute !== 'procedure' || !WHAT_FOLLOWS.sign.test(untitled),
    ),
  };
}

function isSaid(attribute: Attribute, text: string): boolean {
  return WAYS_OF_ASKING.some((way) => way.attribute === attribute && way.sign.test(text));
}

/** The likeliest act that asks, unless the message hardly asks: then the likeliest of the others. */
function likeliest(acts: readonly (readonly [Act, number])[]): Act {
  const sorted = [...acts].sort(([, one], [, other]) => other - one);
  const asking = sorted.filter(([act]) => ASKING_ACTS.has(act));
  const [other, p] = sorted.find(([act]) => !ASKING_ACTS.has(act)) ?? ['other', 0];
  const isOther = asking.reduce((sum, [, one]) => sum + one, 0) < ASKING && (p >= REFUSED || !REFUSING.has(other));
  return isOther ? other : (asking[0]?.[0] ?? 'look_up');
}
