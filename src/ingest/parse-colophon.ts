import { cleanLines } from './clean-lines.ts';
import { draft } from './draft.ts';
import { labelMessages } from './messages.ts';
import { normaliseSpaces } from './normalise-spaces.ts';
import { joinParagraphs } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';

/** 抄送 and 印发, one clause. */
export function parseColophon(section: Section): ParsedSection {
  const { lines, noise } = cleanLines(section);
  const own = joinParagraphs(
    lines.map(({ content }) => normaliseSpaces(content)),
    '\n',
  );
  return { clauses: [draft({ path: 'imprint', label: labelMessages.imprint, kind: 'front', own })], noise };
}
