import type { Layout } from './catalog.ts';
import type { CleanLine } from './clean-lines.ts';
import { healPageBreaks } from './heal-page-breaks.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { normaliseSpaces, normaliseTitle } from './normalise-spaces.ts';
import { readOwnLabel } from './own-label.ts';
import { isTerminated, isTitleLine, type PrintedParagraph, printedParagraph } from './printed-paragraph.ts';

/** The paragraphs as they were printed before the page was cut into lines. */
export function printedParagraphs(lines: readonly CleanLine[], layout: Layout): readonly PrintedParagraph[] {
  const joined = layout === 'wrapped' ? joinWrappedLines(lines) : lines.map(printedParagraph);
  const healed = layout === 'broken' || layout === 'markdown' ? healPageBreaks(joined) : joined;
  return healed.map(withoutLayoutSpaces);
}

function withoutLayoutSpaces(paragraph: PrintedParagraph): PrintedParagraph {
  const { text } = paragraph.content;
  const isTitle = isTitleLine(text) && !isTerminated(text);
  const content = (isTitle ? normaliseTitle : normaliseSpaces)(paragraph.content, paragraph.label?.length ?? 0);
  return { ...paragraph, content, label: readOwnLabel(content.text) };
}
