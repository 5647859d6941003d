import type { SourceRange } from '../policy/clause.ts';
import type { ClauseDraft } from './clause-draft.ts';
import type { Noise } from './noise.ts';
import type { SourceText } from './source-text.ts';

/** A part of a document that is laid out in one way: the body, or an annex, or a table. */
export interface Section {
  readonly source: SourceText;
  readonly range: SourceRange;
  /** Prefix of its paths, without slash: `annex-1`; empty for the body. */
  readonly path: string;
  /** Prefix of its labels: `附件1`; empty for the body. */
  readonly label: string;
  /** Titles above it. */
  readonly headings: readonly string[];
}

export interface ParsedSection {
  readonly clauses: readonly ClauseDraft[];
  readonly noise: readonly Noise[];
}

/**
 * One layout's reader. Each character of the range that is not white space ends up in the `own` of exactly one
 * clause or in exactly one noise record; nothing is put in but line breaks (offset -1).
 */
export type SectionParser = (section: Section) => ParsedSection;
