import type { FactValue } from '../policy/fact.ts';

/** Classes of the national rule on sizes of enterprises. */
export const SIZE_RULES = [
  'agriculture',
  'industry',
  'construction',
  'wholesale',
  'retail',
  'transport',
  'storage',
  'hospitality',
  'information',
  'software',
  'property',
  'business',
  'other',
] as const;
export type SizeRule = (typeof SIZE_RULES)[number];

/** A section or division of GB/T 4754, or a theme across them (人工智能). */
export interface Trade {
  readonly kind: 'section' | 'division' | 'theme';
  /** `C`, `27`, or the name of a theme. */
  readonly code: string;
  readonly name: string;
  /** Sections that it belongs to; of a section its own letter. */
  readonly sections: readonly string[];
  /** The option of the fact `sector`. */
  readonly sector: string | null;
  readonly rule: SizeRule | null;
  /** How people say it, normalised. */
  readonly say: readonly string[];
  /** What of the texts concerns it, in words to search for. */
  readonly topics: readonly string[];
  /** What such a company mostly cares for too, though it is not of this trade alone. */
  readonly general: readonly string[];
  /** What follows for the facts of measures. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Plan that makes a trade of its sections one of this theme: 外资 makes a research institute 外资研发中心; null elsewhere. */
  readonly plan: string | null;
}

/** Something that an asker does or is about to do: 上市, 建厂. */
export interface Plan {
  readonly name: string;
  /** Name of its page `/supports/{slug}`; null where it has none. */
  readonly slug: string | null;
  readonly title: string | null;
  /** Sections of the trades of which alone it is a plan; null where it is one for all. */
  readonly sections: readonly string[] | null;
  /** Words that name it; none where it is only read by likeness. */
  readonly say: readonly string[];
  /** How people speak of it, normalised: what is learnt from. */
  readonly like: readonly string[];
  readonly topics: readonly string[];
  /** What who plans it mostly cares for too. */
  readonly general: readonly string[];
  /** For whom else it is planned (options of the fact `applicant`): a company that hires asks for its people too. */
  readonly beneficiaries: readonly string[];
  readonly facts: Readonly<Record<string, FactValue>>;
}
