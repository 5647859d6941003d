import { formatChineseNumber } from '../policy/chinese-number.ts';
import { joinParagraphs, type Paragraph, sliceParagraph } from './paragraph.ts';

/** A sub-clause that runs inside a paragraph: 一是…；二是… or (1)…(2)…. */
export interface InlineItem {
  readonly number: number;
  /** 二是, （2） */
  readonly label: string;
  readonly own: Paragraph;
}

export interface SplitParagraph {
  /** What stands before the first item and after the last. */
  readonly own: Paragraph;
  readonly items: readonly InlineItem[];
}

/** （责任单位：…） at the end belongs to the whole paragraph, not to its last item. */
const TAIL = /\s*[（([](?:责任单位|牵头)[^（(]*(?:[（(][^（）()]*[）)][^（(]*)*[）)\]]。?$/u;

/** Splits a paragraph at its inline items; null when it has fewer than two of them in order. */
export function splitInline(paragraph: Paragraph): SplitParagraph | null {
  const starts = startsOf(paragraph.text, spokenMark) ?? startsOf(paragraph.text, bracketMark);
  const [first] = starts ?? [];
  if (!starts || !first) return null;
  const tail = TAIL.exec(paragraph.text)?.index ?? paragraph.text.length;
  const items = starts.map((start, index) => ({
    number: index + 1,
    label: start.label,
    own: sliceParagraph(paragraph, start.at, starts[index + 1]?.at ?? Math.max(tail, start.at + 1)),
  }));
  const own = joinParagraphs([sliceParagraph(paragraph, 0, first.at), sliceParagraph(paragraph, tail)]);
  return { own, items };
}

interface Mark {
  readonly pattern: RegExp;
  readonly label: string;
}

interface Start {
  readonly at: number;
  readonly label: string;
}

function startsOf(text: string, mark: (number: number) => Mark): readonly Start[] | null {
  const starts: Start[] = [];
  let from = 0;
  for (let number = 1; ; number += 1) {
    const { pattern, label } = mark(number);
    const found = pattern.exec(text.slice(from));
    if (!found) break;
    const at = from + found.index + (found[1]?.length ?? 0);
    starts.push({ at, label });
    from = at + 1;
  }
  return starts.length >= 2 ? starts : null;
}

/** 一是 after the end of a clause, so that 统一是 is none. */
function spokenMark(number: number): Mark {
  const label = `${formatChineseNumber(number)}是`;
  return { label, pattern: new RegExp(`(^|[。；：，、\n])${label}`, 'u') };
}

function bracketMark(number: number): Mark {
  return { label: `（${number}）`, pattern: new RegExp(`([。；：])[（(]${number}[）)]`, 'u') };
}
