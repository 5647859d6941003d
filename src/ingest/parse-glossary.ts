import { parseProse } from './parse-prose.ts';
import type { ParsedSection, Section } from './section.ts';

/** Numbered terms (1.“二十年之问”：…) under a title of their own. */
export function parseGlossary(section: Section): ParsedSection {
  return parseProse(section);
}
