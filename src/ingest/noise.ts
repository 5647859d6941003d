/**
 * What stands in a source file and belongs to no clause: remains of conversion, and cells and column names that a
 * table prints again on its next page. White space is no noise: clauses are compared with their sources without it.
 */
export type NoiseKind = 'page-number' | 'bookmark' | 'markup' | 'image' | 'column-names' | 'repeated-cell' | 'junk';

/** A dropped stretch of the source, offsets into the decoded file, end exclusive. */
export interface Noise {
  readonly start: number;
  readonly end: number;
  readonly kind: NoiseKind;
}
