import type { FieldName } from './fields.ts';

/** A text for each field; a field left out is empty. */
export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/** A clause as the index takes it. */
export interface Entry {
  readonly id: string;
  /** The clause whole, and when it is long its pieces too; the best of them counts. */
  readonly units: readonly FieldTexts[];
  /** Questions people ask that this clause answers. */
  readonly questions: readonly string[];
}
