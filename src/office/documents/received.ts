import type { MeasurePart, PartTexts } from '../drafts/measure-parts.ts';
import type { CorpusChange } from './corpus-change.ts';
import type { FormValues } from './form-fields.ts';

/** A document that an officer uploaded, between its receipt and the day it stands in corpus/. */
export interface ReceivedDocument {
  readonly id: string;
  /** Name of the file that came. */
  readonly file: string;
  /** ISO 8601, UTC. */
  readonly received: string;
  readonly by: string;
  /** `open`: being corrected. `taken`: written into corpus/. `dropped`: thrown away. */
  readonly state: 'open' | 'taken' | 'dropped';
  /** The words of the file, as they will stand in corpus/documents. */
  readonly text: string;
  /** Its catalog entry as YAML: proposed, then corrected. */
  readonly entry: string;
  readonly oddities: readonly string[];
  /** Ids of the drafted measures that were confirmed, with the title given to each. */
  readonly confirmed: Readonly<Record<string, string>>;
  /** Parts of drafts that an officer put otherwise, by the ids of the drafts. */
  readonly corrections?: Readonly<Record<string, PartTexts>>;
}

/** One thing that a catalog entry says, with the words it was read from. */
export interface Reading {
  readonly name: string;
  readonly value: string;
  readonly quote: string;
}

/** A received document in the state in which somebody looked at it: what another officer did since is not written over unseen. */
export interface SeenDocument {
  readonly id: string;
  /** As `ReceivedView.version`. */
  readonly version: string;
}

/** A received document as its page shows it, its entry read and its clauses cut. */
export interface ReceivedView {
  readonly document: ReceivedDocument;
  /** Another one after every change. */
  readonly version: string;
  /** Id of the document in the corpus; null while the entry cannot be read. */
  readonly documentId: string | null;
  readonly readings: readonly Reading[];
  readonly form: FormValues;
  readonly clauses: readonly {
    readonly id: string;
    readonly label: string;
    readonly own: string;
    readonly kind: string;
  }[];
  readonly drafts: readonly DraftView[];
  /** Why it cannot be taken as it stands. */
  readonly faults: readonly string[];
  /** What taking it would change in corpus/. */
  readonly changes: readonly { readonly path: string; readonly diff: readonly string[] }[];
}

export interface DraftView {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly quote: string;
  /** The whole clause. */
  readonly clauseText: string;
  readonly parts: readonly MeasurePart[];
  /** Part by part, what was read and how far to trust it. */
  readonly notes: readonly string[];
  /** The measure as its file would say it. */
  readonly yaml: string;
  readonly isConfirmed: boolean;
}

/** Why a file is not received, in the words of the reader of files. */
export type ReceiptRefusal =
  | 'too_large'
  | 'empty'
  | 'binary'
  | 'encrypted'
  | 'broken'
  | 'no_text'
  | 'old_word'
  | 'old_workbook'
  | 'other_office';

/** What was done to corpus/ from the office, newest first; each can be undone. */
export interface KeptChange extends CorpusChange {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly act: 'take' | 'withdraw' | 'correct' | 'teach' | 'undo';
  readonly subject: string;
  readonly isUndone: boolean;
  /** Why git did not take it; absent where it did, or there is no git. It is committed with the next change. */
  readonly notCommitted?: string;
}

/** A measure of corpus/measures with the clause that it rests on. */
export interface HeldMeasure {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly clauseText: string;
  readonly parts: readonly MeasurePart[];
  /** It counts for nobody, since its clause reads otherwise than when it was confirmed; to correct it confirms it anew. */
  readonly isSuspended: boolean;
}

export interface MeasureCorrection {
  readonly document: string;
  readonly measure: string;
  readonly parts: PartTexts;
  /** Has the examples calculated from what it says now, in place of those that stand there. */
  readonly isExamplesAnew: boolean;
}

/** What a correction would change, and what is wrong with it. */
export interface CheckedCorrection {
  readonly faults: readonly string[];
  readonly diff: readonly string[];
}

/** Measures that stand in corpus/measures. */
export interface HeldMeasures {
  /** Null where the document has none. */
  readonly list: (document: string) => readonly HeldMeasure[] | null;
  readonly check: (correction: MeasureCorrection) => CheckedCorrection;
  /** Writes it into corpus/. Null when done, else why not. */
  readonly correct: (correction: MeasureCorrection, by: string) => string | null;
}

export interface DocumentsPlace {
  readonly measures: HeldMeasures;
  readonly receive: (
    name: string,
    bytes: Uint8Array,
    by: string,
  ) => Promise<{ readonly id: string } | { readonly refused: ReceiptRefusal }>;
  readonly list: () => readonly Omit<ReceivedDocument, 'text' | 'entry'>[];
  readonly view: (id: string) => ReceivedView | null;
  /** What is done to an open document gives null when it was done, else why not. Here: the entry in other words, or with other values of the form. */
  readonly correct: (
    seen: SeenDocument,
    correction: { readonly entry: string } | { readonly form: FormValues },
  ) => string | null;
  /** Drafted measures under their titles, in place of those confirmed before. */
  readonly confirm: (seen: SeenDocument, measures: Readonly<Record<string, string>>) => string | null;
  /** Parts of a drafted measure in other words. */
  readonly correctDraft: (seen: SeenDocument, measure: string, parts: PartTexts) => string | null;
  readonly drop: (seen: SeenDocument) => string | null;
  /** Writes it into corpus/. */
  readonly take: (seen: SeenDocument, by: string) => string | null;
  readonly withdraw: (document: string, by: string) => string | null;
  readonly listChanges: () => readonly KeptChange[];
  /** Why what was done last to corpus/ is in no commit; null where nothing is wrong. */
  readonly notCommitted: () => string | null;
  readonly undo: (change: string, by: string) => string | null;
}
