import { cleanLines } from './clean-lines.ts';
import { draft } from './draft.ts';
import { labelMessages } from './messages.ts';
import { joinParagraphs } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';

/** A part that nothing reads yet: one clause with all its lines. */
export function parseUnread(section: Section): ParsedSection {
  const { lines, noise } = cleanLines(section);
  const own = joinParagraphs(
    lines.map(({ content }) => content),
    '\n',
  );
  const path = section.part.path ?? 'list';
  return { clauses: [draft({ path, label: section.part.label ?? labelMessages.list, kind: 'paragraph', own })], noise };
}
