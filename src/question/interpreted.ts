import type { SynonymKind, Whereabouts } from '../indexing/lexicon.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Act, Attribute } from './acts.ts';

export type { SynonymKind, Whereabouts } from '../indexing/lexicon.ts';

/** A document and clause named in the question; `clauses` are ids, empty when the document or the clause is not held. */
export interface Address {
  /** The words of the question that name it. */
  readonly words: string;
  /** Official form, `通政发〔2024〕14号`, when a number was typed that can be completed; null otherwise. */
  readonly number: string | null;
  /** Ids of the documents that it can mean, likeliest first. */
  readonly documents: readonly string[];
  /** Clause label as asked, in official form: `第五条第二款`; null when only a document is named. */
  readonly label: string | null;
  readonly clauses: readonly string[];
  readonly state: 'found' | 'no_such_clause' | 'not_in_corpus';
  /** Documents that carry out the one named by number, where that is not held itself. */
  readonly carriedOutBy: readonly string[];
}

/** What was understood of a question; shown to people, so that they can see why they got what they got. */
export interface Interpreted {
  /** The question in simplified characters, half width, lower case. */
  readonly text: string;
  /** What the message does. */
  readonly act: Act;
  /** What of the thing is asked for; none when the words do not say. */
  readonly asks: readonly Attribute[];
  readonly addresses: readonly Address[];
  /** Names of texts that no document held bears and whose words are asked for, each in all lengths that it may have. */
  readonly named: readonly string[];
  /** Phrases between quotation marks, as they stand in `text`. */
  readonly phrases: readonly string[];
  readonly dates: readonly { readonly words: string; readonly from: CalendarDate; readonly until: CalendarDate }[];
  /** `current`: asks for what holds now; `past`: asks what held, or when it ended. */
  readonly validity: 'current' | 'past' | null;
  readonly places: readonly { readonly words: string; readonly name: string; readonly where: Whereabouts }[];
  /** Matters of residents that the documents do not treat. */
  readonly matters: readonly {
    readonly words: string;
    readonly name: string;
    readonly ask: string;
    readonly personal: boolean;
  }[];
  /** Money and other quantities: `fen` only for money. */
  readonly amounts: readonly { readonly words: string; readonly fen: number | null }[];
  /** Departments under their official names. */
  readonly departments: readonly string[];
  readonly synonyms: readonly { readonly from: string; readonly to: string; readonly kind: SynonymKind }[];
  /** Typing errors put right. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}
