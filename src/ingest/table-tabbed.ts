import type { ClauseDraft } from './clause-draft.ts';
import { joinParagraphs } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';
import { draftTableSection, splitTitle, type TableHeading } from './table-heading.ts';
import { tableLines } from './table-lines.ts';
import { cellOf } from './table-row.ts';
import { findFirstTabbedBlock, splitTabbedBlocks } from './table-tabbed-blocks.ts';
import { draftTabbedRow, mergedCells } from './table-tabbed-draft.ts';

/** Reads a table whose cells are parted by tabs; cells that hang over rows are empty below their first row. */
export function parseTabbed(section: Section): ParsedSection {
  const { lines, noise } = tableLines(section);
  const { title, rows } = splitTitle(section, lines, findFirstTabbedBlock(lines));
  const clauses: ClauseDraft[] = title ? [title.draft] : [];
  let above: TableHeading | null = title;
  let sections = 0;
  let merged: Readonly<Record<string, string>> = {};
  for (const block of splitTabbedBlocks(section, rows)) {
    if (block.kind === 'section') {
      sections += 1;
      const own = joinParagraphs(
        block.cells.map((cell) => cellOf([cell])),
        '　',
      );
      above = draftTableSection(section.part, title, sections, own.text.split(/[、　]/u)[0] ?? '', own);
      clauses.push(above.draft);
      merged = {};
    } else {
      merged = { ...merged, ...mergedCells(section.part, block) };
      clauses.push(draftTabbedRow(section.part, block, merged, above));
    }
  }
  return { clauses, noise };
}
