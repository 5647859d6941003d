import type { QuestionForm } from '../../question/read-form.ts';
import { POLAR_WORDS } from '../messages.ts';

/** What a rule does with what it speaks of. */
type Force = 'spares' | 'forbids' | 'demands' | 'allows' | 'gives' | 'promotes';

const FORCES: readonly (readonly [Force, RegExp])[] = [
  [
    'spares',
    /无需|无须|不需要?|不再需要|不再进行|不再要求|免于|免予|不必|可不(?!得)|可以不|不适用本|免除|不用|不再承担/u,
  ],
  ['forbids', /不得|禁止|不予|严禁|不可以|不能|不准/u],
  ['demands', /应当|应(?!用|急|届|对|收|税|纳|付|邀|聘)|必须|须(?!知)|需(?!求)|(?<![不重主需])要(?!求|素|点|件|是)/u],
  ['allows', /可以|可(?=[申享向按自提选通在凭免先将由分兑缓延预获同直办参])|允许|准予|鼓励/u],
  ['gives', /给予|支持|奖励|补助|补贴|提供|享受|资助|免费|贴息|减免|免征|扶持|优先/u],
  ['promotes', /推动|推进|推行|推广|探索|优化|完善|健全|试点|引导|实现/u],
];

/** The word that opens an answer of yes or no; null where the words of the clause must speak for themselves. */
export function polarWord({ polar, isNegated }: QuestionForm, words: string, stem: string): string | null {
  const force = forceOf(words) ?? forceOf(stem);
  if (polar === null || force === null) return null;
  // A plan to bring something about is no right to it, and no duty.
  if (force === 'promotes') return isNegated ? null : POLAR_WORDS.promoted;
  if (isNegated) return force === 'spares' ? POLAR_WORDS.may : force === 'demands' ? POLAR_WORDS.mayNot : null;
  if (polar === 'must') return force === 'spares' ? POLAR_WORDS.needNot : force === 'demands' ? POLAR_WORDS.must : null;
  if (polar === 'may') {
    if (force === 'allows' || force === 'gives') return POLAR_WORDS.may;
    return force === 'forbids' ? POLAR_WORDS.mayNot : null;
  }
  return polar === 'exists' && (force === 'gives' || force === 'allows') ? POLAR_WORDS.exists : null;
}

/** The one thing that a sentence does; null where it does several, or none. */
function forceOf(words: string): Force | null {
  const found = FORCES.filter(([, sign]) => sign.test(words)).map(([force]) => force);
  const [first] = found;
  if (first === undefined) return null;
  // 应当…并可以…: which of the two is asked about cannot be told from the words alone.
  if (found.includes('demands') && (found.includes('allows') || found.includes('forbids') || found.includes('spares')))
    return null;
  return first;
}
