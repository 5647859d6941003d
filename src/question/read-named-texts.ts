import type { FoundName } from './document-names.ts';

/** 医药十条, 金七条: a text by the number of its articles. 第三条 and 这几条 are no names. */
const NICKNAME =
  /(?<!第)[\u4e00-\u9fff]{1,6}?(?<![第这那前后几共有一二两三四五六七八九十百])(?:[一二三四五六七八九十]+|\d{1,3})条(?!例|件|款|规定|措施)/gu;
/** …办法, …意见: a text by its kind, with words before that say of what. */
const BY_KIND =
  /[\u4e00-\u9fff]{4,24}?(?:条例|办法|细则|意见|若干措施|实施方案|规划图?|目录|纲要|指南|准则|公约|标准|名录|名单|清单)/gu;
/** What follows a name whose words are asked for. */
const WORDS_ASKED =
  /^(?:[》”"）)][^，。]{0,2})?(?:[（(][^）)]{2,20}[）)])?(?:里面?|中|第|的?(?:规定|原文|全文|正文|内容)|，?(?:里面|怎么规定|写的?啥|写了|说了|讲了)|对|规定)/u;
const SHORTEST = 7;

/** Names of texts whose own words are asked for and that no document held bears; whether a clause mentions them is not looked up here. */
export function readNamedTexts(text: string, names: readonly FoundName[]): readonly string[] {
  const isHeld = (start: number, end: number) => names.some((name) => name.start < end && start < name.end);
  const nicknames = [...text.matchAll(NICKNAME)].flatMap(({ 0: words, index }) =>
    isHeld(index, index + words.length) ? [] : endingsOf(words, 3),
  );
  const kinds = [...text.matchAll(BY_KIND)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return isHeld(index, end) || !WORDS_ASKED.test(text.slice(end)) ? [] : endingsOf(words, SHORTEST);
  });
  return [...nicknames, ...kinds];
}

/** The longest first: where a name begins is not marked. */
function endingsOf(words: string, shortest: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - shortest + 1) }, (_, at) => words.slice(at));
}
