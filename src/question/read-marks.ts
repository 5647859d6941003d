import { parseChineseNumber } from '../policy/chinese-number.ts';

/** What a message pins down or counts, and a clause must hold to answer it. */
export interface Marks {
  /** Units of which a number is asked for or said: 几家 -> 家, 一亩补多少 -> 亩. */
  readonly counted: readonly string[];
  /** Years in four digits. */
  readonly years: readonly string[];
  /** 第三批, 第五次. */
  readonly ordinals: readonly string[];
}

const COUNTED =
  /(?:多少|几|一|每|哪)(?:多)?(公里|平方米|平米|小时|工作日|分钟|个点|[个家项条名人处台辆座户亩栋层室天日月年号点批次场种类档级斤吨瓦度页份字平岁成])/gu;
const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)|(?<!\d)([12]\d)年/gu;
const YEAR_IN_WORDS =
  /二[〇零]?([一二三][零〇一二三四五六七八九])年|(?<![一二三四五六七八九十百])(二[〇零一二三四五六七八九])年/gu;
const ORDINAL = /第[一二三四五六七八九十\d]+[批次届轮期]/gu;

/** `text`: normalised. */
export function readMarks(text: string): Marks {
  return {
    counted: [...new Set([...text.matchAll(COUNTED)].map(([, unit = '']) => unit))],
    years: [
      ...new Set([
        ...[...text.matchAll(YEAR)].map(([, whole, short]) => whole ?? `20${short}`),
        ...[...text.matchAll(YEAR_IN_WORDS)].map(([, long, short]) => `20${digitsOf(long ?? short ?? '')}`),
      ]),
    ],
    ordinals: text.match(ORDINAL) ?? [],
  };
}

function digitsOf(words: string): string {
  return [...words].map((one) => (one === '〇' ? 0 : (parseChineseNumber(one) ?? 0))).join('');
}
