import type { Label } from '../policy/clause-label.ts';
import type { CleanLine } from './clean-lines.ts';
import { readOwnLabel } from './own-label.ts';
import type { Paragraph } from './paragraph.ts';

/** A whole printed paragraph with its label, as the tree is built from. */
export interface PrintedParagraph {
  readonly content: Paragraph;
  readonly label: Label | null;
  /** Set in: certainly the first line of a paragraph. */
  readonly indented: boolean;
}

export function printedParagraph({ content, indented }: CleanLine): PrintedParagraph {
  return { content, indented, label: readOwnLabel(content.text) };
}

/** Ends as a sentence or a lead-in ends. */
export function isTerminated(text: string): boolean {
  return /[。；：！？…:;）)”]$/u.test(text);
}

/** A label line that holds a title alone: no sentence in it. */
export function isTitleLine(text: string): boolean {
  return !/[。；：:;]/u.test(text) && text.length <= 60;
}
