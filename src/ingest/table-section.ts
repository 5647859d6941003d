import type { ParsedSection, Section } from './section.ts';
import { parseDivision } from './table-division.ts';
import { parsePlan } from './table-plan.ts';
import { parseRegister } from './table-register.ts';
import { parseTabbed } from './table-tabbed.ts';

/** Reads a table: by its tabs where it kept them, else by the columns that the catalog names. */
export function parseTable(section: Section): ParsedSection {
  const columns = section.part.columns ?? [];
  if (section.layout !== 'wrapped') return parseTabbed(section);
  if (columns.includes('工作措施')) return parsePlan(section);
  if (columns.includes('任务分解')) return parseDivision(section);
  return parseRegister(section);
}
