import { hashPair, makePairFilter, mayHold, type PairFilter } from '../indexing/pair-filter.ts';
import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { findFigures } from '../policy/figure.ts';
import { normalise } from '../policy/normalise.ts';
import { keyOfCopy } from './copy-key.ts';
import { type Holding, listHoldings } from './holding.ts';

/** A clause with its document, and the normalised forms in which it is compared, worked out when first looked at. */
export class HeldClause {
  readonly clause: Clause;
  readonly document: PolicyDocument;
  readonly title: string;
  #text: string | undefined;
  #own: string | undefined;
  #headings: string | undefined;
  #pairs: PairFilter | undefined;
  #copyKey: string | null | undefined;
  #holdings: ReadonlySet<Holding> | undefined;
  #figures: ReadonlySet<string> | undefined;

  /** `title`: the titles of the document, normalised; one string for all its clauses. */
  constructor(clause: Clause, document: PolicyDocument, title: string) {
    this.clause = clause;
    this.document = document;
    this.title = title;
  }

  get text(): string {
    this.#text ??= normalise(this.clause.text);
    return this.#text;
  }

  get own(): string {
    this.#own ??= this.clause.own === this.clause.text ? this.text : normalise(this.clause.own);
    return this.#own;
  }

  get headings(): string {
    this.#headings ??= normalise([...this.clause.headings, this.clause.heading ?? ''].join('\n'));
    return this.#headings;
  }

  /** The pairs of adjacent characters in `own`, so that most words that do not stand there are known at once. */
  get pairs(): PairFilter {
    this.#pairs ??= makePairFilter(this.own);
    return this.#pairs;
  }

  /** The words without punctuation and label, equal for copies; null where too short to be one. */
  get copyKey(): string | null {
    if (this.#copyKey === undefined) this.#copyKey = keyOfCopy(this.text);
    return this.#copyKey;
  }

  get holdings(): ReadonlySet<Holding> {
    this.#holdings ??= listHoldings(this.text, this.clause);
    return this.#holdings;
  }

  /** Values of its figures in the canonical form. */
  get figures(): ReadonlySet<string> {
    this.#figures ??= new Set(findFigures(this.clause.text).map(({ value }) => value));
    return this.#figures;
  }

  holdsOwn(words: string): boolean {
    return (words.length < 2 || mayHold(this.pairs, hashPair(words, 0))) && this.own.includes(words);
  }
}
