import { type Label, readLabel } from '../policy/clause-label.ts';

/** 第三条规定的, 第三条第二款, 第三条、第五条, 第三条至第五条: without a blank, these words go on with the number. */
const AFTER_ARTICLE =
  /^(?:第[一二三四五六七八九十\d]+[款项条]|[、和与及或至到]第|以?及第|或者第|[—－-]第|之[一二三四五]|[（(][一二三四五六七八九十]+[）)](?:项|、|至)|(?:所|中|内|款|项|下|上|前|的)?(?:规定|所列|列明|所称|所述|明确|载明|约定|提及|提到|涉及|要求)(?:之?[的外中]|条件|情形|范围|标准|内容|期限|程序|事项|，|。)|的[\u4e00-\u9fff]|(?:之|以)?外的|(?:中|内)(?:所|的)|所(?:列|称|述|指|规定))/u;
/** （一）项所列, （一）、（二）项; 一、二款规定 */
const AFTER_ITEM =
  /^(?:[项目款](?:所[列称述指规]|规定|的|中的|和|、|至|或|情形|条件|材料|以外)|[、和及至或][（(][一二三四五六七八九十\d]+[）)])/u;
const AFTER_NUMERAL = /^[一二三四五六七八九十]+(?:、[一二三四五六七八九十]+)*[款项条](?:规定|所|中|的|、|或|和)/u;

/** The label of a paragraph; null also where the number at its head only refers: 第三条规定的企业，应当…. */
export function readOwnLabel(text: string): Label | null {
  const label = readLabel(text);
  return label && !refers(label, text) ? label : null;
}

function refers({ form, length }: Label, text: string): boolean {
  if (/\s$/u.test(text.slice(0, length))) return false;
  const after = text.slice(length);
  if (form === 'article' || form === 'chapter' || form === 'section') return AFTER_ARTICLE.test(after);
  if (form === 'paren-han' || form === 'paren-digit') return AFTER_ITEM.test(after);
  return form === 'han' && AFTER_NUMERAL.test(after);
}
