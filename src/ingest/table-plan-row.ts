import { tableMessages } from './messages.ts';
import type { Paragraph } from './paragraph.ts';
import type { Section } from './section.ts';
import { columnsWide } from './table-piece.ts';
import type { PlanBlock } from './table-plan-blocks.ts';
import { joinUnits, type Unit } from './table-unit.ts';

/** The cells of one row of an action plan, told apart; empty where the row prints none (a merged cell). */
export interface PlanRow {
  readonly task: readonly Paragraph[];
  readonly measures: readonly Paragraph[];
  readonly deadline: readonly Paragraph[];
  readonly leaders: readonly Paragraph[];
  readonly units: readonly Unit[];
}

/** The 重点任务 column holds five Han characters a line, the 工作措施 column more than twenty. */
const TASK_COLUMN = 10;
const DAY = '\\d{1,2} ?月(?: ?\\d{1,2} ?日)?(?:底前|底|前|起)?';
const DEADLINE = new RegExp(`^(?:年底前|长期实施|持续推进|按时间(?:节点)?(?:完成)?|(?:\\d{1,2}-)?${DAY})$`, 'u');
const DEADLINE_REST = /^(?:节点)?完成$/u;
/** Names have three characters, or two set apart (谭 强); bodies of three characters end otherwise (区科委, 永顺镇). */
const NAME = /^(?:\p{Script=Han}{2}(?![局委办镇会部])\p{Script=Han}|\p{Script=Han} \p{Script=Han})$/u;
const SENTENCE_END = /[。；]$/u;

/** Reads the cells of a row from its pieces: task, measures, deadline, leaders, units, in the order of the columns. */
export function readPlanRow({ source, part }: Section, { lead, number, pieces }: PlanBlock): PlanRow {
  const tail = pieces.findIndex((piece, index) => opensTail(piece.content.text, pieces[index - 1]?.content.text));
  if (tail < 0) throw new Error(tableMessages.noDeadline(source.file, part.title, number.text));
  const body = pieces.slice(0, tail).map(({ content }) => content);
  const taskLines = countWhile(body, ({ text }) => columnsWide(text) <= TASK_COLUMN && !SENTENCE_END.test(text));
  const deadlineLines = countWhile(pieces.slice(tail), ({ content: { text } }, index) =>
    index === 0 ? DEADLINE.test(text) : DEADLINE_REST.test(text),
  );
  const named = pieces.slice(tail + deadlineLines);
  const leaderLines = countWhile(named, ({ content }) => NAME.test(content.text));
  return {
    task: [...lead, ...body.slice(0, taskLines)],
    measures: body.slice(taskLines),
    deadline: pieces.slice(tail, tail + deadlineLines).map(({ content }) => content),
    leaders: named.slice(0, leaderLines).map(({ content }) => content),
    units: joinUnits(named.slice(leaderLines)),
  };
}

/** The measures end where a deadline stands, or a leader after a whole sentence (the deadline cell being merged). */
function opensTail(text: string, before: string | undefined): boolean {
  return DEADLINE.test(text) || (NAME.test(text) && before !== undefined && SENTENCE_END.test(before));
}

function countWhile<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number {
  const end = items.findIndex((item, index) => !holds(item, index));
  return end < 0 ? items.length : end;
}
