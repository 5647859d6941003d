import type { Answer } from '../assistant/answer.ts';
import type { Act, Attribute } from '../question/acts.ts';

export const FORM_MEASURES = [
  'first_answers',
  'length',
  'beside',
  'ended_beside',
  'said_twice',
  'program_words',
] as const;
export type FormMeasure = (typeof FORM_MEASURES)[number];

/** What was asked, as a reader of the question names it. */
export interface Asked {
  readonly act: Act;
  readonly asks: readonly Attribute[];
  /** An ended rule was asked for by its name, its number, its day or whether it still holds. */
  readonly isOfTime: boolean;
}

/** How one answer reads: `first_answers` 0 or 1 where the act has a form that can be judged; `length` in characters; the others are counts. */
export type FormJudgement = Readonly<Partial<Record<FormMeasure, number>>>;

type Judged = Pick<Answer, 'text' | 'status'>;

/** Words that only the program has, and formulas that answer nothing. */
const PROGRAM_WORDS =
  /符合条文写明的条件|按不是计算|金额无法计算|还需要知道|没有满足的是|前提是符合|与问题完全对应|^\*\*依据是|按条文计算是|未知/gu;

/** What a first sentence holds when it answers. */
const YES_NO =
  /可以|不用|不能|不得|不予|不可|不属于|不适用|不符合|无需|不再|免于|免予|要|应当|必须|有|没有|够|符合|算|是|可|已|停|废止|到期|允许|禁止|给予|支持|属于|享受|提供|最高|暂缓|减免|免征/u;
const FIGURE =
  /\d|[一二三四五六七八九十百千万两]+(?:元|倍|成|个|名|家|项|年|月|日|天)|没有(?:规定|公布|查到|写)|文件没有/u;
const OFFICE = /局|委|办|部门|中心|政府|街道|处|院|厅|主管|没有(?:规定|写)/u;

/** An answer against the form that its question asks for. */
export function judgeForm({ text, status }: Judged, asked: Asked): FormJudgement {
  if (status !== 'answered' && status !== 'partial') return {};
  const blocks = text.split(/\n+/u).filter((line) => line !== '');
  const first = firstSentence(blocks);
  const ended = blocks.filter((line) => /^\*\*(?:已废止|已到期|所定期限已过|可能已过期|较早的规定)：\*\*/u.test(line));
  const isLedByEnded = /^\*\*(?:没有查到|您问的)/u.test(blocks[0] ?? '');
  return {
    ...answers(first, asked),
    length: plain(text).length,
    beside: blocks.filter((line) => /^\d+\. /u.test(line)).length,
    ended_beside: asked.isOfTime || isLedByEnded ? 0 : Math.max(0, ended.length - 1),
    said_twice: repeated(blocks),
    program_words: text.match(PROGRAM_WORDS)?.length ?? 0,
  };
}

function answers(first: string, { act, asks }: Asked): Pick<FormJudgement, 'first_answers'> {
  const wanted = wantedIn(act, asks);
  return wanted === null ? {} : { first_answers: wanted.test(first) ? 1 : 0 };
}

function wantedIn(act: Act, asks: readonly Attribute[]): RegExp | null {
  if (act === 'yes_no') return YES_NO;
  if (asks.some((one) => ['amount', 'rate', 'sum', 'count', 'quota', 'deadline', 'start', 'end'].includes(one)))
    return FIGURE;
  return asks.includes('department') || asks.includes('who') ? OFFICE : null;
}

/** The bold verdict, past a line that only names the day. */
function firstSentence(blocks: readonly string[]): string {
  const [line = ''] = blocks.filter((block) => !block.startsWith('以下按'));
  return /\*\*(.+?)\*\*/u.exec(line)?.[1] ?? line;
}

const RUN = 24;

/** Runs of the quoted words that another line has already: the same said again. */
function repeated(blocks: readonly string[]): number {
  const lines = blocks.map(plain);
  return lines.filter((line, at) => {
    const runs = Array.from({ length: Math.max(0, line.length - RUN + 1) }, (_, i) => line.slice(i, i + RUN));
    return runs.some((run) => run.length === RUN && lines.slice(0, at).some((other) => other.includes(run)));
  }).length;
}

function plain(text: string): string {
  return text.replace(/\[\d+\]|\*\*|^> |\s/gmu, '');
}

/** Median of the lengths and means of the other measures. */
export function summariseForm(judged: readonly FormJudgement[]): Readonly<Partial<Record<FormMeasure, number>>> {
  return Object.fromEntries(
    FORM_MEASURES.flatMap((measure) => {
      const values = judged.flatMap((one) => one[measure] ?? []).sort((one, other) => one - other);
      if (values.length === 0) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [[measure, measure === 'length' ? (values[values.length >> 1] ?? 0) : mean]];
    }),
  );
}
