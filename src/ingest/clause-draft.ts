import type { ClauseKind } from '../policy/clause.ts';
import type { Paragraph } from './paragraph.ts';

/** A clause as a section parser leaves it: its own text with source offsets, not yet its whole text, id and file. */
export interface ClauseDraft {
  /** Inside the document, prefix of the section included: `annex-1/60`. */
  readonly path: string;
  /** Full citation label: `附件1第60项`. */
  readonly label: string;
  readonly kind: ClauseKind;
  readonly heading: string | null;
  readonly headings: readonly string[];
  /** Path of the containing clause, null at the top. Parents stand before their children. */
  readonly parent: string | null;
  /** The text that stands in no sub-clause, white space and noise already dropped. */
  readonly own: Paragraph;
  /** The printed paragraph with the sub-clauses that run inside it (一是…二是…); null when there are none. */
  readonly inline: Paragraph | null;
  /** Responsible units as printed (`区科委`), one each; null lets ingest read them from the text (（责任单位：…）). */
  readonly departments: readonly string[] | null;
  readonly columns: Readonly<Record<string, string>> | null;
}
