import type { Fact } from '../../policy/fact.ts';

/** An option of a choice, and the words that name it. */
export interface SaidOption {
  readonly option: string;
  readonly words: string;
}

/**
 * The option of a choice that a text names, by the option itself, its stem or other words for it (see `Fact.said`).
 * The longest words win (基金公司 before 公司); what is denied (不是餐饮) counts as not said. Null when none is named.
 */
export function optionSaid({ options, said }: Pick<Fact, 'options' | 'said'>, text: string): SaidOption | null {
  const named = options
    .flatMap((option) => [...ownWords(option), ...(said[option] ?? [])].map((words) => ({ option, words })))
    .filter(({ words }) => stands(words, text));
  const longest = named.reduce<SaidOption | null>(
    (best, one) => (best && best.words.length >= one.words.length ? best : one),
    null,
  );
  return longest ?? restOf({ options, said }, text);
}

/** Whoever denies several of the kinds (不属于矿山、建筑那几样) is of the rest, where the choice has one. */
function restOf({ options, said }: Pick<Fact, 'options' | 'said'>, text: string): SaidOption | null {
  const rest = options.find((option) => option.startsWith('其他'));
  const called = options.filter((option) => option !== rest).flatMap((one) => [...ownWords(one), ...(said[one] ?? [])]);
  const denied = [...new Set(called)].filter((words) => isDenied(words, text));
  const apart = denied.filter((words) => !denied.some((other) => other !== words && other.includes(words)));
  const isOfSeveral = apart.length > 1 || (apart.length === 1 && SEVERAL.test(text));
  return rest !== undefined && isOfSeveral ? { option: rest, words: apart[0] ?? '' } : null;
}

const SEVERAL = /[那这](?:几|些)[样类种个]|[也又]不(?:是|算|属于)/u;

/** A denial reaches over the list that follows it: 不属于矿山建筑运输那几样. */
const DENIAL_BEFORE =
  /(?:不是|不属于|并非|没有|非)$|(?:不属于|不是|并非)(?:什么|那种|搞|做)?[^，,。；;？?！!是而但改来]{0,12}$/u;

/** True where a text names these words only to deny them: 我们不是道路运输. */
export function isDenied(words: string, text: string): boolean {
  return words.length > 1 && text.includes(words) && !stands(words, text);
}

function stands(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!DENIAL_BEFORE.test(text.slice(0, at))) return true;
  return false;
}

/** 不是, 没有 and 其他 stand in many a sentence and name nothing. */
const UNTOLD = /^(?:都.{1,3}|不是|没有|其他)$/u;

/** 通州区 is also said 通州, 国家级专精特新小巨人企业 without its last word. */
function ownWords(option: string): readonly string[] {
  if (UNTOLD.test(option)) return [];
  const stem = option.replace(/(?:企业|公司|单位|机构|项目|区|业)$/u, '');
  return stem.length >= 2 ? [option, stem] : [option];
}
