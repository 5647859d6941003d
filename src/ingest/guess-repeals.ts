import { splitSentences } from '../policy/sentence.ts';
import type { CatalogEntry, CatalogRelation } from './catalog.ts';

/** 《…》（通政发〔2022〕15号）; a number may stand alone */
const NAMED =
  /《([^《》]{4,80})》(?:（([^（）]{4,24}号)）)?|(?:(?<=[和及与、])|(?<![\u4e00-\u9fff〕]))(?![和及与])((?:[\u4e00-\u9fff]{2,8})〔\d{4}〕\d+号)/gu;
const ENDS = /废止|停止(?:执行|施行)|不再执行/u;
/** Words between the last title and the end of it: 同时, 自本办法施行之日起. */
const LATE = /[，；](?=[^，；]*$)/u;

/**
 * What a text says that it repeals: every title and number in the part of a sentence that ends in 废止, each with those
 * words. A title that has 废止 in its name repeals nothing. `text` has no blanks.
 */
export function guessRepeals(
  text: string,
  known: readonly Pick<CatalogEntry, 'id' | 'title' | 'number'>[],
): readonly CatalogRelation[] {
  return splitSentences(text).flatMap(({ text: sentence }) => {
    const masked = sentence.replace(/《[^《》]*》/gu, (title) => '○'.repeat(title.length));
    const end = ENDS.exec(masked);
    if (!end || /(?:不|未|尚未)$/u.test(masked.slice(0, end.index))) return [];
    const quote = sentence.slice(beginOf(masked.slice(0, end.index)), end.index + end[0].length);
    return relationsIn(quote, known);
  });
}

/** Every text that the words name, as repealed by them. */
function relationsIn(
  quote: string,
  known: readonly Pick<CatalogEntry, 'id' | 'title' | 'number'>[],
): readonly CatalogRelation[] {
  return [...quote.matchAll(NAMED)].map(([, title, number, bare]): CatalogRelation => {
    const printed = number ?? bare;
    const target = known.find((one) => one.title === title || (printed !== undefined && one.number === printed))?.id;
    return {
      kind: 'repeals',
      ...(target ? { target } : { ...(title && { title }), ...(printed && { number: printed }) }),
      quote,
    };
  });
}

/** 废止下列文件： and the like, which opens a list. */
const OPENS_LIST =
  /(?:废止|失效)(?:下列|以下)?[^。；]{0,20}[：:]$|(?:下列|以下)[^。；]{0,24}(?:予以)?(?:废止|失效)[：:]$/u;
const LISTED = /^(?:[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|《)/u;

/** The texts of a list that repeals, each with its line. */
export function guessRepealedList(
  lines: readonly string[],
  known: readonly Pick<CatalogEntry, 'id' | 'title' | 'number'>[],
): readonly CatalogRelation[] {
  const printed = lines.map((line) => line.replace(/\s/gu, ''));
  const opening = printed.findIndex((line) => OPENS_LIST.test(line));
  if (opening < 0) return [];
  const rest = printed.slice(opening + 1);
  const end = rest.findIndex((line) => !LISTED.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((quote) => relationsIn(quote, known));
}

/** The part of the sentence that names something. */
function beginOf(before: string): number {
  const last = LATE.exec(before);
  if (!last) return 0;
  const own = before.slice(last.index + 1);
  return /○|〔\d{4}〕/u.test(own) ? last.index + 1 : beginOf(before.slice(0, last.index));
}
