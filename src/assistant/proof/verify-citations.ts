import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { DOCUMENT_NUMBER } from '../../policy/document-number.ts';
import { type Status, type Validity, validityOfClause, validityOfDocument } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import { VERIFY_NOTES } from '../messages.ts';

export type VerifyState =
  | 'verified'
  | 'mismatch'
  | 'renumbered'
  | 'repealed'
  | 'expired'
  | 'not_yet_effective'
  | 'not_in_corpus'
  | 'unchecked';

export interface VerifiedCitation {
  /** As it stands in the pasted text. */
  readonly raw: string;
  readonly state: VerifyState;
  readonly clause?: string;
  readonly note: string;
}

/** What a citation points to: a document of the corpus, and a clause of it when one is named and held. */
export interface CitedClause {
  readonly document: PolicyDocument;
  readonly clause: Clause | null;
  readonly state: VerifyState;
}

export interface FoundCitation {
  readonly verified: VerifiedCitation;
  readonly cited: CitedClause | null;
  readonly start: number;
  readonly end: number;
}

const ORDINAL = '[一二三四五六七八九十百零〇\\d]{1,5}';
/** 第三条（一）, 第十条第二款, （二十二）, 附件1第60项 */
const LABEL = `(?:附件\\s*\\d*\\s*)?(?:第${ORDINAL}条(?:之一)?(?:第${ORDINAL}款)?(?:第${ORDINAL}项)?(?:[（(]${ORDINAL}[）)])?|[（(][一二三四五六七八九十]{1,3}[）)]|第${ORDINAL}项)`;
const NAMED = new RegExp(
  `(?:《[^《》]{4,80}》\\s*(?:[（(]?(?:${DOCUMENT_NUMBER.source})[）)]?)?|${DOCUMENT_NUMBER.source})\\s*(?:的)?(${LABEL})?|(${LABEL})`,
  'gu',
);

/** Citations of one sentence in order; a label alone belongs to the document that was named last. */
export function findCitations(
  sentence: string,
  before: PolicyDocument | null,
  asOf: CalendarDate,
  sources: Sources,
): readonly FoundCitation[] {
  let document = before;
  return [...sentence.matchAll(NAMED)].map((match) => {
    const raw = match[0].trim();
    const label = match.at(-1) ?? match.at(-2) ?? null;
    const isLabelAlone = label !== null && raw === label;
    document = isLabelAlone ? document : findDocument(raw, sources);
    const place = { start: match.index, end: match.index + match[0].length };
    return { ...judge(raw, label, document, asOf, sources), ...place };
  });
}

function findDocument(raw: string, { documents }: Sources): PolicyDocument | null {
  const number = [...raw.matchAll(DOCUMENT_NUMBER)][0];
  const title = /《([^》]+)》/u.exec(raw)?.[1];
  const all = [...documents.values()];
  if (number) return all.find((one) => one.number !== null && isSameNumber(one.number, number[0])) ?? null;
  return all.find((one) => title !== undefined && [one.title, ...one.aliases].some((name) => name === title)) ?? null;
}

function isSameNumber(number: string, printed: string): boolean {
  const digits = (text: string) => text.match(/\d+/gu)?.join('-');
  const agency = (text: string) => /[\u4e00-\u9fff]+/u.exec(text)?.[0] ?? '';
  return digits(number) === digits(printed) && agency(printed).endsWith(agency(number));
}

function judge(
  raw: string,
  label: string | null,
  document: PolicyDocument | null,
  asOf: CalendarDate,
  sources: Sources,
): Pick<FoundCitation, 'verified' | 'cited'> {
  if (!document) return { verified: { raw, state: 'not_in_corpus', note: VERIFY_NOTES.not_in_corpus }, cited: null };
  const clause = label === null ? null : findClause(document, label, asOf, sources);
  if (label !== null && !clause)
    return {
      verified: { raw, state: 'mismatch', note: VERIFY_NOTES.no_such_clause },
      cited: { document, clause: null, state: 'mismatch' },
    };
  const validity = clause ? validityOfClause(clause, document, asOf) : validityOfDocument(document, asOf);
  const state = stateOf(validity);
  return {
    verified: { raw, state, ...(clause && { clause: clause.id }), note: validity.reason },
    cited: { document, clause, state },
  };
}

/** The address is resolved by the same reading as a typed question, so both understand the same forms. */
function findClause(document: PolicyDocument, label: string, asOf: CalendarDate, sources: Sources): Clause | null {
  const { addresses } = sources.interpret(`${document.number ?? `《${document.title}》`}${label}`, asOf);
  const ids = addresses.flatMap(({ clauses }) => clauses).filter((id) => id.startsWith(`${document.id}/`));
  return ids[0] === undefined ? null : (sources.clauses.get(ids[0]) ?? null);
}

const STATES: Readonly<Record<Status, VerifyState>> = {
  in_force: 'verified',
  unknown: 'verified',
  not_yet_effective: 'not_yet_effective',
  repealed: 'repealed',
  expired: 'expired',
  period_ended: 'expired',
  likely_over: 'expired',
};

function stateOf({ status }: Validity): VerifyState {
  return STATES[status];
}
