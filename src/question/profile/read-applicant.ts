import type { Fact } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';

/** 从银行贷款, 和两所大学, 引来一家企业: who is named behind these words is another party. */
const OTHER_PARTY =
  /(?:从|找|请|跟|和|与|同|向|联合|帮|给|替|为|被|让|投|去|对|想在|打算在|引来|引进|引入|招来|拉来|介绍来?|推荐)[^，,。；;、：:？?！!]{0,6}$/u;
/** 银行说, 房东不肯: who is told to say or refuse something is another party too. */
export const SAYS = /^[^，,。；;、：:？?！!]{0,2}(?:说|讲|不肯|不愿|不给|不放|不批|不让|嫌|催|要求|要我|让我|叫我)/u;
/** 我是…, 我带…: one person asks; 我们, 我公司 are no person. */
const PERSON = /^(?:请问|您好|你好)?[，,]?(?:我|本人)(?![们公司厂店国的])/u;
/** Several people who ask together are taken for a company; who keeps a shop may be one person. */
const WE = /^(?:请问|您好|你好)?[，,]?(?:我们|咱们|我司|本单位)/u;
const ORGANISATION = /公司|企业|厂|店|事务所|合作社|单位|平台|研究院|孵化器/u;
/** 三个人, 十来个人, 有几个外国工程师, 招了两名博士: what is counted or was hired is not who asks. */
const COUNTED =
  /[\d一二两三四五六七八九十百几多来余]$|(?:有|招|请|聘|雇)了?[\d一二两三四五六七八九十百几][^，,。；;、：:？?！!]{0,6}$/u;

/** Who asks: the recipient that is named first, unless it is another party; null when nobody is named. */
export function readApplicant(text: string, fact: Fact | undefined): UnderstoodFact | null {
  if (!fact) return null;
  const named = fact.options
    .flatMap((option) => [option, ...(fact.said[option] ?? [])].map((words) => ({ option, words })))
    .flatMap(({ option, words }) => placesOf(words, text).map((at) => ({ option, words, at })))
    .filter(({ at }) => !OTHER_PARTY.test(text.slice(0, at)) && !COUNTED.test(text.slice(0, at)))
    .filter(({ at, words }) => !SAYS.test(text.slice(at + words.length)));
  const asker = PERSON.test(text) ? named.find(({ option }) => option === '个人') : undefined;
  const first = asker ?? named.sort((one, other) => one.at - other.at || other.words.length - one.words.length)[0];
  if (!first) return alone(text, fact);
  const { option, words } = first;
  return { fact: fact.name, label: fact.label, value: option, display: option, words, source: 'said' };
}

/** 我下岗了, 我们建了一个平台: nobody but the asker is named. */
function alone(text: string, { name, label }: Fact): UnderstoodFact | null {
  const [words] = PERSON.exec(text) ?? [];
  if (WE.test(text)) return { fact: name, label, value: '企业', display: '企业', words: '我们', source: 'assumed' };
  if (!words || ORGANISATION.test(text)) return null;
  return { fact: name, label, value: '个人', display: '个人', words: '我', source: 'assumed' };
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
