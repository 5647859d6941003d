/** 壹佰万元, ３０％ -> the spellings that figures and labels are read in; every character keeps its place. */
export function foldText(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (character) => KEPT.get(character) ?? narrow(character))
    .replace(/[\u3000\u00a0]/gu, ' ')
    .replace(FORMAL_RUN, (numeral) => [...numeral].map((digit) => FORMAL.get(digit) ?? digit).join(''));
}

/** Full-width punctuation that official texts print and that sentences are cut at. */
const KEPT: ReadonlyMap<string, string> = new Map([...'，；：！？（）'].map((mark) => [mark, mark]));

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const FORMAL: ReadonlyMap<string, string> = new Map(
  [...'壹贰叁肆伍陆柒捌玖拾佰仟'].map((formal, at) => [formal, '一二三四五六七八九十百千'[at] ?? formal]),
);
/** A numeral in formal characters counts something; 大陆 does not. */
const FORMAL_RUN =
  /[壹贰叁肆伍陆柒捌玖拾佰仟][壹贰叁肆伍陆柒捌玖拾佰仟零〇万亿]{0,23}(?=元|圆|人|家|个|名|日|天|年|月|平|%)/gu;
