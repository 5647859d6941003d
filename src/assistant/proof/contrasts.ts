import type { Fact } from '../../policy/fact.ts';
import { binds, type Jurisdictions, NATION, unitOf } from '../../policy/jurisdiction.ts';

/** Words of which one rules out the others where a rule names them; longer ones stand before those that they hold. */
const SETS: readonly (readonly string[])[] = [
  ['国家级', '省部级', '省级', '市级', '区级', '县级', '镇级'],
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

type OtherWords = Readonly<Record<string, RegExp>>;

/** Other words for the same. */
const ALSO: OtherWords = {
  国家级: /国家|国务院|[科商财]技?部/u,
  个人: /举报人|人员|本人|人才/u,
};

/** Options of a fact that say nothing by themselves. */
const SAYS_NOTHING = /^(?:其他|没有|都没有|不|未|无|以上)/u;

/** Sets of words of which one rules out the others; `strict` where the word must stand in the rule even if no other does. */
export interface Contrast {
  readonly words: readonly string[];
  readonly strict: boolean;
  /** Other words for one of them. */
  readonly also: OtherWords;
}

/** The sets above, and for each fact with a choice its options, which officers keep. */
export function listContrasts(facts: Iterable<Fact>, jurisdictions: Jurisdictions): readonly Contrast[] {
  const options = [...facts].flatMap(({ type, options: all }) => {
    const words = (all ?? []).filter((option) => !SAYS_NOTHING.test(option));
    words.sort((one, other) => other.length - one.length);
    return type === 'choice' && words.length > 1 ? [{ words, strict: false, also: ALSO }] : [];
  });
  const also = { ...ALSO, ...otherWordsOfLevels(jurisdictions) };
  return [...SETS.map((words) => ({ words, strict: true, also })), ...options];
}

/** The name of a city says 市级 where its rules bind home. */
function otherWordsOfLevels({ home, places }: Jurisdictions): OtherWords {
  const ours = places.filter(({ code }) => code !== NATION && binds(code, home));
  return Object.fromEntries(
    ours.map((place) => {
      const [unit, names] = [unitOf(place), [place.name, ...place.aliases].filter((name) => name.length > 2)];
      return [`${unit}级`, new RegExp([...names, `${unit}[发科经住财商教人]`].join('|'), 'u')];
    }),
  );
}

/** A word of a set that is said where the rule, in the words beside the figure or else in all of its words, has another; null when none is. */
export function findContrast(
  said: string,
  beside: string,
  evidence: string,
  contrasts: readonly Contrast[],
): string | null {
  for (const { words, strict, also } of contrasts) {
    const wanted = membersIn(said, words);
    if (wanted.length === 0) continue;
    const held = membersIn(beside, words);
    const wrong = wanted.find((word) => !stands(word, beside, also) && !isHeld(word, held, evidence, { strict, also }));
    if (wrong !== undefined) return wrong;
  }
  return null;
}

function stands(word: string, text: string, also: OtherWords): boolean {
  return text.includes(word) || (also[word]?.test(text) ?? false);
}

function isHeld(
  word: string,
  held: readonly string[],
  evidence: string,
  { strict, also }: Pick<Contrast, 'strict' | 'also'>,
): boolean {
  if (held.some((other) => [...word].every((character) => other.includes(character)))) return true;
  if (!strict) return held.length === 0 || isSpelled(word, evidence);
  if (LOOSE.has(word)) return held.length === 0 || evidence.includes(word);
  return held.length === 0 && stands(word, evidence, also);
}

/** Its characters stand there two by two, in whatever order. */
function isSpelled(word: string, text: string): boolean {
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  return pairs.filter((pair) => text.includes(pair)).length * 2 >= pairs.length;
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
