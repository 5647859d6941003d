import { cleanLines } from './clean-lines.ts';
import { draft } from './draft.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { labelMessages } from './messages.ts';
import { normaliseSpaces, normaliseTitle } from './normalise-spaces.ts';
import { joinParagraphs } from './paragraph.ts';
import { isTitleLine } from './printed-paragraph.ts';
import type { ParsedSection, Section } from './section.ts';

/** The covering notice (title, number, addressee, body, signature, date) as one clause, a line for each paragraph. */
export function parseNotice(section: Section): ParsedSection {
  const { lines, noise } = cleanLines(section);
  const paragraphs = section.layout === 'wrapped' ? joinWrappedLines(lines) : lines;
  const own = joinParagraphs(
    paragraphs.map(({ content }) => (isTitleLine(content.text) ? normaliseTitle : normaliseSpaces)(content)),
    '\n',
  );
  return {
    clauses: [draft({ path: section.part.path ?? 'notice', label: labelMessages.notice, kind: 'front', own })],
    noise,
  };
}
