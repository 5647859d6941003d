import type { ClauseDraft } from './clause-draft.ts';
import type { Noise } from './noise.ts';
import type { ParsedSection, Section } from './section.ts';
import { draftTableSection, splitTitle, type TableHeading } from './table-heading.ts';
import { tableLines } from './table-lines.ts';
import { findFirstPlanBlock, splitPlanBlocks } from './table-plan-blocks.ts';
import { draftPlanRow } from './table-plan-draft.ts';
import { readPlanRow } from './table-plan-row.ts';
import { dropRepetition } from './table-repetition.ts';
import { cellOf } from './table-row.ts';

/** Reads an action plan (序号 重点任务 工作措施 完成时限 牵头领导 and two columns of units), printed cell by cell. */
export function parsePlan(section: Section): ParsedSection {
  const { lines, noise } = tableLines(section);
  const { title, rows } = splitTitle(section, lines, findFirstPlanBlock(lines));
  const clauses: ClauseDraft[] = title ? [title.draft] : [];
  const repeated: Noise[] = [];
  let above: TableHeading | null = title;
  let task: string | null = null;
  let sections = 0;
  for (const block of splitPlanBlocks(rows)) {
    if (block.section) {
      sections += 1;
      above = draftTableSection(section.part, title, sections, readNumeral(block.number.text), cellOf([block.number]));
      clauses.push(above.draft);
      task = null;
    } else {
      const row = readPlanRow(section, block);
      const printed = dropRepetition(row.task);
      repeated.push(...printed.repeated);
      task = printed.task.text || task;
      clauses.push(draftPlanRow(section, block.number, row, printed.task, task, above));
    }
  }
  return { clauses, noise: [...noise, ...repeated] };
}

function readNumeral(text: string): string {
  return text.slice(0, text.indexOf('、'));
}
