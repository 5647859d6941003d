import type { SourceRange } from '../policy/clause.ts';
import type { CatalogPart, Layout } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import type { Noise } from './noise.ts';
import type { SourceText } from './source-text.ts';

/** A part of a document that is laid out in one way: its notice, its body, an annex, a table. */
export interface Section {
  readonly source: SourceText;
  readonly range: SourceRange;
  /** Later stretches of the same running text, where tables stand in between. */
  readonly rest?: readonly SourceRange[];
  readonly layout: Layout;
  /** The part as the catalog describes it; `path` and `label` are prefixes for the clauses in it. */
  readonly part: CatalogPart;
  /** Stretches of the source that the catalog declares to be noise. */
  readonly declaredNoise: readonly SourceRange[];
}

export interface ParsedSection {
  readonly clauses: readonly ClauseDraft[];
  readonly noise: readonly Noise[];
}

/**
 * Reads the parts of one kind. Each character of the range that is not white space ends up in the `own` of exactly
 * one clause or in exactly one noise record; nothing is put in (offset -1) but line breaks and, in the rows of tables,
 * the names of the columns and 、 between units.
 */
export type SectionParser = (section: Section) => ParsedSection;
