import type { Pattern } from './patterns.ts';

/** What of a text itself is asked for, rather than what it says. */
export interface WantedText {
  /** Its words: 全文, 原文. */
  readonly text: boolean;
  /** An annex of it: 附件, 细则. */
  readonly annex: boolean;
  /** A list, whole: 名单给我, 都有哪些. */
  readonly list: boolean;
  /** The kind of annex that is named: 清单; null when none is. */
  readonly kind: string | null;
  /** Which ones there are: 哪几个, 都有啥. */
  readonly members: boolean;
  /** The table, picture or list in which something stands that is asked for: 主要指标表里 -> 主要指标表; null without. */
  readonly container: string | null;
}

export const WANTS_TEXT: Pattern = {
  name: 'a text itself is asked for',
  sign: /全文|原文|正文|发我|发来|给我看|写了什么/u,
  finds: ['把14号文的原文发我', '正文在哪'],
  leaves: ['第三条怎么规定的', '发多少钱'],
};
export const WANTS_ANNEX: Pattern = {
  name: 'an annex of a text is asked for',
  sign: /附件|细则|名单|目录/u,
  finds: ['附件2里有什么', '实施细则出来了吗'],
  leaves: ['怎么申请', '几条'],
};
export const WANTS_LIST: Pattern = {
  name: 'a list is asked for, whole',
  sign: /列(?:给我|出|全|一下|个)|(?:清单|名单|目录).{0,6}(?:给我|发我|发来|在哪|有哪些|是什么)|都有哪些/u,
  finds: ['把重点企业列一下', '名单给我', '都有哪些'],
  leaves: ['列车几点', '有没有补贴'],
};
export const WANTS_MEMBERS: Pattern = {
  name: 'it is asked which ones there are',
  sign: /哪(?:几|些|[两二三四五六七八九十])|都有(?:啥|什么)|有[啥哪]些?个/u,
  finds: ['一共哪几个场景', '有哪些事项', '都有啥', '是哪三家'],
  leaves: ['哪天截止', '找哪个部门', '有没有'],
};
/** Not greedy: the name begins after the last word that cannot be in it. */
const CONTAINER =
  /(?:^|[，。；、？?的\s]|规划|方案|办法|文件)(?<name>[^，。；、？?的\s]{0,12}?(?:表|图|专栏\d{0,2}|清单|名录|目录|名单|附件\d{0,2}))(?:里|中|上|内)/u;

/** Kinds of text that a document has one of. */
const KIND_OF_ANNEX = /清单|名单|名录|目录|流程图|空间布局图|实施细则/u;

export function readWantedText(text: string): WantedText {
  return {
    text: WANTS_TEXT.sign.test(text),
    annex: WANTS_ANNEX.sign.test(text),
    list: WANTS_LIST.sign.test(text),
    kind: KIND_OF_ANNEX.exec(text)?.[0] ?? null,
    members: WANTS_MEMBERS.sign.test(text),
    container: CONTAINER.exec(text)?.groups?.name ?? null,
  };
}

/** What follows the name of a text whose words are asked for: X号里…, 《X》第几条. */
export const CONTENT_AFTER: Pattern = {
  name: 'the words of the text before it are asked for',
  sign: /^\s*(?:文件?)?(?:里|中|第|规定|怎么规定|写|的?标准)/u,
  finds: ['里怎么说', '第三条', '规定了什么'],
  leaves: ['还有效吗', '是谁发的'],
};

/** Of these names those whose words are asked for. */
export function namesOfContent(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => CONTENT_AFTER.sign.test(text.slice(text.indexOf(name) + name.length)));
}

/** Titles between 《 and 》. */
export function readTitles(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/《([^《》]{4,60})》/gu)].map(([, title = '']) => title))];
}
