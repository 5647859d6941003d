/**
 * What stands in a source file and belongs to no clause. `layout-space` is a blank that the page layout put
 * between characters, `line-break` one inside a sentence; the other kinds are remains of conversion.
 */
export type NoiseKind =
  | 'page-number'
  | 'page-header'
  | 'bookmark'
  | 'markup'
  | 'image'
  | 'layout-space'
  | 'column-names'
  | 'repeated-cell'
  | 'junk';

/** A dropped stretch of the source, offsets into the decoded file, end exclusive. */
export interface Noise {
  readonly start: number;
  readonly end: number;
  readonly kind: NoiseKind;
}
