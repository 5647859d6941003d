import type { Fact } from '../../policy/fact.ts';

/** Words of which one rules out the others where a rule names them; longer ones stand before those that they hold. */
const SETS: readonly (readonly string[])[] = [
  ['国家级', '省部级', '省级', '市级', '区级', '镇级'],
  ['超大型', '特大型', '大型', '中小微', '中小', '小微', '中型', '小型', '微型'],
  ['国有企业', '民营企业', '外资企业', '外商投资企业', '个体工商户'],
  ['个人', '单位', '企业', '高等学校', '高校', '科研机构', '科研院所', '社会组织', '个体工商户', '农户', '居民'],
  ['境内', '境外', '海外'],
  ['首次', '再次', '复审'],
  ['新增', '存量', '现有'],
  ['本金', '利息', '贷款总额', '贷款额', '保费'],
  ['主导', '参与'],
  ['一级', '二级', '三级', '四级', '五级'],
  ['种子', '初创', '成长', '成熟'],
  ['工作日', '自然日'],
  ['增加', '减少'],
  ['新建', '改建', '扩建', '改造'],
];

/** Words that say little: an enterprise is called 单位 or 企业 as it comes. */
const LOOSE: ReadonlySet<string> = new Set([
  '企业',
  '单位',
  '新增',
  '现有',
  '新建',
  '改造',
  '成长',
  '成熟',
  '增加',
  '减少',
]);

/** The sets above, and for each fact with a choice its options, which officers keep. */
export function listContrasts(facts: Iterable<Fact>): readonly (readonly string[])[] {
  const options = [...facts].flatMap(({ type, options }) =>
    type === 'choice' && options && options.length > 1
      ? [[...options].sort((one, other) => other.length - one.length)]
      : [],
  );
  return [...SETS, ...options];
}

/** A word of a set that is said where the rule, in the words beside the figure or else in all of its words, has another; null when none is. */
export function findContrast(
  said: string,
  beside: string,
  evidence: string,
  contrasts: readonly (readonly string[])[],
): string | null {
  for (const set of contrasts) {
    const wanted = membersIn(said, set);
    if (wanted.length === 0) continue;
    const held = membersIn(beside, set);
    const wrong = wanted.find((word) => !beside.includes(word) && !isHeld(word, held, evidence));
    if (wrong !== undefined) return wrong;
  }
  return null;
}

function isHeld(word: string, held: readonly string[], evidence: string): boolean {
  if (held.some((other) => [...word].every((character) => other.includes(character)))) return true;
  if (LOOSE.has(word)) return held.length === 0 || evidence.includes(word);
  return held.length === 0 && evidence.includes(word);
}

/** The words of a set in a text, each character taken once. */
function membersIn(text: string, set: readonly string[]): readonly string[] {
  let rest = text;
  return set.filter((word) => {
    if (!rest.includes(word)) return false;
    rest = rest.replaceAll(word, '，');
    return true;
  });
}
