import type { SynonymKind } from '../indexing/lexicon.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Level } from '../policy/document.ts';
import type { Whereabouts } from '../policy/jurisdiction.ts';
import type { Act, Attribute } from './acts.ts';
import type { Coined } from './read-coined.ts';
import type { QuestionForm } from './read-form.ts';
import type { WantedText } from './read-wanted-text.ts';
import type { SaidCase } from './split-cases.ts';
import type { SaidThing } from './split-things.ts';
import type { Utterance } from './utterance.ts';

export type { SynonymKind } from '../indexing/lexicon.ts';
export type { Whereabouts } from '../policy/jurisdiction.ts';

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

export interface AskedPlace {
  readonly words: string;
  readonly name: string;
  readonly where: Whereabouts;
  /** Of the rules held that bind there, those nearest to it; null elsewhere. */
  readonly level: Level | null;
  /** The option of the fact that says where one is registered; null where none is. */
  readonly seat: string | null;
}

export interface ElsewherePlace extends AskedPlace {
  /** What that place gives is asked: 雄安那边给多少. */
  readonly isAskedOf: boolean;
  /** The asker sits there. */
  readonly isSeat: boolean;
}

/** What was understood of a question; shown to people, so that they can see why they got what they got. */
export interface Interpreted {
  /** The question in simplified characters, half width, lower case. */
  readonly text: Utterance;
  /** What the message does. */
  readonly act: Act;
  /** What of the thing is asked for; none when the words do not say. */
  readonly asks: readonly Attribute[];
  /** What kind of sentence answers it. */
  readonly form: QuestionForm;
  /** Whose rules are asked for, where a word says it. */
  readonly level: Level | null;
  /** The questions inside the message; none where it asks one thing. */
  readonly parts: readonly string[];
  /** Cases that it sets side by side; none where it speaks of one. */
  readonly cases: readonly SaidCase[];
  /** Things of which it asks one question; none where it names one. */
  readonly things: readonly SaidThing[];
  readonly addresses: readonly Address[];
  /** True where nothing but a document is named: 那27号呢. */
  readonly isBare: boolean;
  /** Titles between 《 and 》, held or not. */
  readonly titles: readonly string[];
  /** Numbers and titles, as they stand in the text, whose own words are asked for. */
  readonly contentOf: readonly string[];
  readonly wants: WantedText;
  readonly coined: Coined;
  /** Names of texts that no document held bears and whose words are asked for, each in all lengths that it may have. */
  readonly named: readonly string[];
  /** Phrases between quotation marks, as they stand in `text`. */
  readonly phrases: readonly string[];
  readonly dates: readonly { readonly words: string; readonly from: CalendarDate; readonly until: CalendarDate }[];
  /** `current`: asks for what holds now; `past`: asks what held, or when it ended. */
  readonly validity: 'current' | 'past' | null;
  readonly places: readonly AskedPlace[];
  /** Places whose rules are asked for in place of ours; none where ours is asked for. */
  readonly elsewhere: readonly ElsewherePlace[];
  /** Matters of residents that the documents do not treat. */
  readonly matters: readonly {
    readonly words: string;
    readonly name: string;
    readonly ask: string;
    readonly personal: boolean;
  }[];
  /** Money and other quantities: `fen` only for money, `value` in the canonical form of figures. */
  readonly amounts: readonly { readonly words: string; readonly fen: number | null; readonly value: string }[];
  /** Departments under their official names. */
  readonly departments: readonly string[];
  /** The level at which they work; null for none, or where they differ. */
  readonly officeLevel: Level | null;
  readonly synonyms: readonly { readonly from: string; readonly to: string; readonly kind: SynonymKind }[];
  /** The question with its typing errors put right. */
  readonly corrected: string;
  /** Typing errors put right. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}
