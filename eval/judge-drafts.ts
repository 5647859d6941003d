import { flatten } from '../src/calculator/clause-digest.ts';
import { type Expression, namesIn, partsOf } from '../src/calculator/expression.ts';
import type { Certainty, CompiledMeasures, Measure } from '../src/calculator/measure.ts';
import { readMeasureFile } from '../src/calculator/notation/read-measures.ts';
import type { Confidence } from '../src/office/drafts/draft.ts';
import { type DraftedMeasure, draftDocument } from '../src/office/drafts/draft-document.ts';
import { writeDrafts } from '../src/office/drafts/write-drafts.ts';
import type { HeldCorpus } from '../src/policy/clauses.ts';

/** How a draft compares with what an officer encoded of the same words; null where there is nothing to compare. */
export interface JudgedDraft {
  readonly measure: string;
  readonly document: string;
  readonly certainty: Certainty;
  readonly isDrafted: boolean;
  readonly confidence: Confidence | null;
  readonly value: boolean | null;
  readonly rightCertainty: boolean | null;
  readonly base: boolean | null;
  readonly cap: boolean | null;
}

interface Compiled {
  readonly drafted: DraftedMeasure;
  readonly measure: Measure;
}

/** Every draft of every document, compiled; what does not compile throws. */
export function compileAll(corpus: HeldCorpus, { facts }: Pick<CompiledMeasures, 'facts'>): readonly Compiled[] {
  const ids = new Set(corpus.documents.map(({ id }) => id));
  return corpus.documents.flatMap((document) => {
    const drafted = draftDocument(document, corpus.clauses.ofDocument(document.id), facts);
    const text = writeDrafts({ ...document, asOf: '2026-11-20' }, drafted);
    const { measures } = readMeasureFile({ path: document.id, text }, facts, ids);
    return measures.flatMap((measure, at) => {
      const one = drafted[at];
      return one ? [{ drafted: one, measure }] : [];
    });
  });
}

/**
 * Measures with an amount against the drafts of the same words: of those that stand within the quotation, the one that
 * agrees most. Which of several amounts of one sentence is meant, an officer sees at once.
 */
export function judgeDrafts(
  measures: readonly Measure[],
  drafts: readonly Compiled[],
  corpus: HeldCorpus,
): readonly JudgedDraft[] {
  return measures.map((encoded) => {
    const near = drafts.filter(({ drafted }) => overlaps(drafted, encoded, corpus));
    const judged = near.map((one) => judge(encoded, one)).sort((one, other) => agreement(other) - agreement(one));
    return (
      judged[0] ?? {
        ...identity(encoded),
        isDrafted: false,
        confidence: null,
        value: null,
        rightCertainty: null,
        base: null,
        cap: null,
      }
    );
  });
}

function identity({ id, document, certainty }: Measure) {
  return { measure: id, document, certainty };
}

function overlaps({ draft }: DraftedMeasure, { clause, quote, parameters }: Measure, corpus: HeldCorpus): boolean {
  if (draft.clause !== clause && !draft.clause.startsWith(`${clause}.`)) return false;
  const own = flatten(draft.amount.quote).replace(/[。；，]$/u, '');
  const quotes = [quote, ...parameters.flatMap(({ versions }) => versions.map((version) => version.quote))].map(
    flatten,
  );
  const provision = flatten(draft.quote);
  const text = flatten(corpus.clauses.get(clause)?.text ?? '');
  return quotes.some(
    (words) => words.includes(own) || own.includes(words) || (provision.includes(words) && text.includes(words)),
  );
}

function judge(encoded: Measure, { drafted, measure }: Compiled): JudgedDraft {
  const [wanted, found] = [facetsOf(encoded), facetsOf(measure)];
  return {
    ...identity(encoded),
    isDrafted: true,
    confidence: drafted.draft.amount.confidence,
    value: encoded.amount ? agree(wanted.values, found.values, drafted) : null,
    rightCertainty: encoded.certainty === measure.certainty,
    base: wanted.base === null ? null : found.base === wanted.base,
    cap: wanted.cap === null && found.cap === null ? null : wanted.cap === found.cap,
  };
}

function agreement({ value, rightCertainty, base, cap }: JudgedDraft): number {
  return [value, rightCertainty, base, cap].filter((one) => one === true).length;
}

/** `base`: what the share is taken of, in kind: a fact, what exceeds another, or nothing stated. */
interface Facets {
  readonly values: ReadonlySet<string>;
  readonly base: 'whole' | 'excess' | 'open' | null;
  readonly cap: string | null;
}

function facetsOf({ amount, parameters }: Measure): Facets {
  if (!amount) return { values: new Set(), base: null, cap: null };
  const valueIn = (name: string) => parameters.find((one) => one.name === name)?.versions[0]?.value ?? name;
  const all = expressionsIn(amount);
  const capped = all.find((one) => one.kind === 'cap');
  return {
    values: new Set(namesIn(amount, 'parameter').map(valueIn)),
    base: baseOf(all),
    cap: capped?.kind === 'cap' && capped.at.kind === 'parameter' ? valueIn(capped.at.name) : null,
  };
}

function baseOf(all: readonly Expression[]): Facets['base'] {
  if (all.some(({ kind }) => kind === 'open_rate')) return 'open';
  const share = all.some(
    ({ kind }) => kind === 'rate' || kind === 'multiply' || kind === 'daily' || kind === 'headcount',
  );
  if (!share) return null;
  return all.some(({ kind }) => kind === 'excess') ? 'excess' : 'whole';
}

function expressionsIn(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(expressionsIn)];
}

/** The same figures; of a list that is one draft and several measures (分别给予…和…), those of the measure. */
function agree(wanted: ReadonlySet<string>, found: ReadonlySet<string>, { draft }: DraftedMeasure): boolean {
  const isList = draft.amount.value.kind === 'choice';
  return (isList || wanted.size === found.size) && [...wanted].every((value) => found.has(value));
}
