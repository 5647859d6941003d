import type { Fact } from '../../policy/fact.ts';

/** In the name of a fact that only one of several can be: 最先举报. */
const FIRST = /^(?:最先|最早|第一个?|首个|头一个?|率先|先)/u;
/** People who are not the asker. */
const OTHERS =
  '(?:邻居|别人|旁人|他人|人家|同事|工友|有人|另一?个?人|另外[一几两]?个?人|隔壁[^，,。；;？?]{0,3}|朋友|老乡|同行|对方|他们?|她们?|别的人|别家|其他人|前面的?人|(?<!我们?|咱们?)小?[老王李张刘陈赵][王李张刘陈赵师板头])';
/** 比邻居先举报, 没有别人先举报过: nobody else was first. */
const BEFORE_THEM = /(?:比|[赶抢]在?|早于|没有?|不是|如果|要是|万一)$/u;
const AHEAD_OF_THEM = /之前|以前|前面|不如/u;
const SECOND = /第[二三四五六七八九十两]个?|(?:晚|慢)了?[一半]?步|后来者/u;

/** The asker is not the first of several, by these words of his. */
export interface Rank {
  readonly isFirst: false;
  readonly words: string;
}

/** 邻居先举报了, 已经有人举报过, 被人抢先举报: somebody else was first; for facts that only the first of several is. */
export function readRank(text: string, { label, words }: Pick<Fact, 'label' | 'words'>): Rank | null {
  const deed = deedOf([label, ...words]);
  if (deed === null) return null;
  const match = placesWhereOthers(deed)
    .map((pattern) => pattern.exec(text))
    .find((one) => one !== null);
  if (!match) return null;
  const isAsker = BEFORE_THEM.test(text.slice(0, match.index)) || AHEAD_OF_THEM.test(match[0]);
  return isAsker ? null : { isFirst: false, words: match[0] };
}

/** 最先举报 -> 举报; null for a fact that several can be. */
function deedOf(names: readonly string[]): string | null {
  const deeds = names.filter((name) => FIRST.test(name)).map((name) => name.replace(FIRST, ''));
  return deeds.find((deed) => deed.length > 1) ?? null;
}

/** Made once for each deed: a fact is read from every message. */
const patterns = new Map<string, readonly RegExp[]>();

function placesWhereOthers(deed: string): readonly RegExp[] {
  const known = patterns.get(deed);
  if (known !== undefined) return known;
  const made = [
    // 邻居先举报了, 有人早就举报过
    `${OTHERS}[^，,。；;？?]{0,4}(?:先|早就|早已|抢先|已经?|都|前几天|前天|昨天|上周|去年)[^，,。；;？?]{0,4}${deed}`,
    // 我是第二个举报的, 举报晚了一步
    `(?:${SECOND.source})[^，,。；;？?]{0,4}${deed}|${deed}[^，,。；;？?]{0,3}(?:晚|慢)了?[一半]?步`,
    // 举报以前邻居举报过了
    `${OTHERS}${deed}(?:过|在先|在前|了)`,
  ].map((source) => new RegExp(source, 'u'));
  patterns.set(deed, made);
  return made;
}
