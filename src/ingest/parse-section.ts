import type { PartKind } from './catalog.ts';
import { parseColophon } from './parse-colophon.ts';
import { parseGlossary } from './parse-glossary.ts';
import { parseNotice } from './parse-notice.ts';
import { parseProse } from './parse-prose.ts';
import type { ParsedSection, Section, SectionParser } from './section.ts';
import { parseGrid } from './table-grid.ts';
import { parseTable } from './table-section.ts';
import { parseTaskList } from './task-list-section.ts';

const PARSERS: Readonly<Record<PartKind, SectionParser>> = {
  notice: parseNotice,
  prose: parseProse,
  glossary: parseGlossary,
  colophon: parseColophon,
  table: parseTable,
  grid: parseGrid,
  'task-list': parseTaskList,
};

/** The clauses and the noise of a part, read as its kind asks. */
export function parseSection(section: Section): ParsedSection {
  return PARSERS[section.part.kind](section);
}
