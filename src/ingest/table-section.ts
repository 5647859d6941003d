import { tableMessages } from './messages.ts';
import type { ParsedSection, Section } from './section.ts';
import { parseDivision } from './table-division.ts';
import { parsePlan } from './table-plan.ts';
import { parseRegister } from './table-register.ts';
import { parseTabbed } from './table-tabbed.ts';

/** Reads a table: by its tabs where it kept them, else by the columns that the catalog names. Throws without columns. */
export function parseTable(section: Section): ParsedSection {
  const { columns = [], title } = section.part;
  if (columns.length === 0) throw new Error(tableMessages.noColumns(section.source.file, title));
  if (section.layout !== 'wrapped') return parseTabbed(section);
  if (columns.some((name) => /^工作措施$/u.test(name))) return parsePlan(section);
  if (columns.some((name) => /^任务分解$/u.test(name))) return parseDivision(section);
  return parseRegister(section);
}
