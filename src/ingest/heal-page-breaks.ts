import type { LabelForm } from '../policy/clause-label.ts';
import { joinParagraphs } from './paragraph.ts';
import { isTerminated, isTitleLine, type PrintedParagraph } from './printed-paragraph.ts';

/** What may follow an unfinished line without being its continuation. */
const STARTS_ANEW = /^([（(]?责任单位|附件|附$|抄送|专栏\d|序言)/u;

/** Joins sentences that a page break cut in two (技术合同认定 | 登记), and leaves titles alone. */
export function healPageBreaks(paragraphs: readonly PrintedParagraph[]): readonly PrintedParagraph[] {
  const titles = findTitles(paragraphs);
  const healed: PrintedParagraph[] = [];
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const last = healed.at(-1);
    if (last && open && isContinuation(paragraph))
      healed[healed.length - 1] = { ...last, content: joinParagraphs([last.content, paragraph.content]) };
    else healed.push(paragraph);
    open = !isTerminated(paragraph.content.text) && !titles.has(index) && !STARTS_ANEW.test(paragraph.content.text);
  });
  return healed;
}

function isContinuation({ content, label, indented }: PrintedParagraph): boolean {
  return label === null && !indented && !content.text.includes('\t') && !STARTS_ANEW.test(content.text);
}

/** Labelled lines without an end are titles when most of their series are (（一）指导思想), cut sentences when not. */
function findTitles(paragraphs: readonly PrintedParagraph[]): ReadonlySet<number> {
  const titles = new Set<number>();
  for (const series of seriesOf(paragraphs)) {
    const unfinished = series.filter((index) => looksLikeTitle(paragraphs[index]));
    const others = (index: number) => unfinished.filter((other) => other !== index).length;
    for (const index of unfinished)
      if (series.length === 1 || others(index) * 2 >= series.length - 1) titles.add(index);
  }
  return titles;
}

function looksLikeTitle(paragraph: PrintedParagraph | undefined): boolean {
  return paragraph !== undefined && !isTerminated(paragraph.content.text) && isTitleLine(paragraph.content.text);
}

/** Runs of labels of one form, each from its first number to its last. */
function seriesOf(paragraphs: readonly PrintedParagraph[]): readonly (readonly number[])[] {
  const open = new Map<LabelForm, number[]>();
  const lastNumber = new Map<LabelForm, number>();
  const all: number[][] = [];
  paragraphs.forEach(({ label }, index) => {
    if (!label) return;
    const series = open.get(label.form);
    if (series && label.number > (lastNumber.get(label.form) ?? 0)) series.push(index);
    else {
      const fresh = [index];
      open.set(label.form, fresh);
      all.push(fresh);
    }
    lastNumber.set(label.form, label.number);
  });
  return all;
}
