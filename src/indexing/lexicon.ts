import type { Identity } from '../policy/identity.ts';
import type { Jurisdictions, Level, Whereabouts } from '../policy/jurisdiction.ts';
import type { Spellings } from './spell-pinyin.ts';
import type { Plan, Trade } from './trade.ts';

/** `say` stands in questions, `text` in documents; `same` works in both directions, the others from `say` to `text`. */
export const SYNONYM_KINDS = ['abbreviation', 'same', 'colloquial', 'broader'] as const;
export type SynonymKind = (typeof SYNONYM_KINDS)[number];

export interface Synonym {
  readonly kind: SynonymKind;
  readonly say: readonly string[];
  readonly text: readonly string[];
}

export interface Place {
  readonly name: string;
  readonly where: Whereabouts;
  /** Of the rules held that bind there, those nearest to it; null elsewhere. */
  readonly level: Level | null;
}

export interface Department {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A matter of residents that no held document treats, and whom to ask about it. */
export interface Matter {
  readonly name: string;
  readonly ask: string;
  readonly say: readonly string[];
  /** Advice on one person's case: refused even where a clause has the words. */
  readonly personal: boolean;
}

/** Whom somebody may be taken for, likeliest first, and how such people tell who they are. */
export interface Asker {
  readonly who: readonly string[];
  readonly say: readonly string[];
}

/** A Chinese term or question and what it is called in English, the usual name first. */
export interface EnglishEntry {
  readonly chinese: string;
  readonly english: readonly string[];
}

/** How English is read: what is asked, what is asked where nothing else is, things, and words that say nothing. */
export interface EnglishLexicon {
  readonly asking: readonly EnglishEntry[];
  readonly otherwise: readonly EnglishEntry[];
  readonly terms: readonly EnglishEntry[];
  readonly dropped: readonly string[];
  /** For each term whose English names have other senses: the terms of the same clauses, by their place in `terms`. */
  readonly company: readonly (readonly number[])[];
}

/** What policy officers keep in corpus/vocabulary, with the places and the service, all in the normalised form. */
export interface Lexicon {
  /** Words that the segmenter would not know. */
  readonly words: readonly string[];
  readonly synonyms: readonly Synonym[];
  /** Words of asking (我们, 能不能, 怎么办) that say nothing about the subject. */
  readonly fillers: readonly string[];
  /** Dialect and its standard form: 有冇 -> 有没有. */
  readonly dialect: readonly (readonly [from: string, to: string])[];
  readonly jurisdictions: Jurisdictions;
  readonly service: Identity;
  readonly places: readonly Place[];
  readonly departments: readonly Department[];
  readonly matters: readonly Matter[];
  /** Trades of GB/T 4754 and themes across them. */
  readonly trades: readonly Trade[];
  readonly plans: readonly Plan[];
  readonly askers: readonly Asker[];
  readonly english: EnglishLexicon;
  /** Found in the examples of asking when the index is built. */
  readonly asking: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Pinyin of words and places, made when the index is built. */
  readonly spellings: Spellings;
}
