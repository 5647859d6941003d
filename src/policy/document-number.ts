import { parseChineseNumber } from './chinese-number.ts';
import { simplifyHan } from './normalise.ts';

/** 发文字号, normalised: agency word, year, serial. */
export interface DocumentNumber {
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
}

/** `通政发〔2024〕14 号`, `通政发[2024]第14号`, `国办发【2022】2号`: any brackets, spaces anywhere. */
export const DOCUMENT_NUMBER =
  /([\u4e00-\u9fff]{2,12}?)\s*[〔[［(（【<＜〈「{｛]\s*((?:19|20)\d{2})\s*年?\s*[〕\]］)）】>＞〉」}｝]\s*第?\s*(\d{1,4})\s*[号號]/gu;

/** Every document number in a text, in order. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  return [...foldNumerals(text).matchAll(DOCUMENT_NUMBER)].map(([, agency = '', year, serial]) => ({
    agency: withoutLeadIn(simplifyHan(agency)),
    year: Number(year),
    serial: Number(serial),
  }));
}

/** The number as officially printed: `通政发〔2024〕14号`. */
export function formatDocumentNumber({ agency, year, serial }: DocumentNumber): string {
  return `${agency}〔${year}〕${serial}号`;
}

/** Any printed form -> the official form; null when the text does not hold exactly one document number. */
export function normaliseDocumentNumber(text: string): string | null {
  const found = findDocumentNumbers(text.replace(/\s+/gu, ''));
  return found.length === 1 && found[0] ? formatDocumentNumber(found[0]) : null;
}

/** Words that run into the agency word of a number in a sentence: 根据通政发〔2024〕14号. No agency word begins so. */
const LEAD_IN =
  /^(?:请问|根据|依据|依照|按照|参照|对照|关于|落实|执行|适用|违反|符合|废止|修改|查询|查看|以及|还有|文件|通知|文号|字号|按|和|与|及|或|见|被|把|对|由|在|是|查|看|的|了)/u;

function withoutLeadIn(agency: string): string {
  const rest = agency.replace(LEAD_IN, '');
  return rest === agency || rest.length < 2 ? agency : withoutLeadIn(rest);
}

/** 〔二〇二四〕十四号 */
const CHINESE_YEAR =
  /([〔[［(（【<＜〈「{｛]\s*)([一二][〇零一二三四五六七八九]{3})(?=\s*年?\s*[〕\]］)）】>＞〉」}｝])/gu;
const CHINESE_SERIAL = /(?<=[〕\]］)）】>＞〉」}｝]\s*第?\s*)[一二两三四五六七八九十百千零〇]+(?=\s*[号號])/gu;

/** Full-width digits and the numerals inside a number as plain digits. */
function foldNumerals(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(CHINESE_YEAR, (_, bracket: string, year: string) => `${bracket}${parseChineseNumber(year)}`)
    .replace(CHINESE_SERIAL, (serial) => String(parseChineseNumber(serial) ?? serial));
}
