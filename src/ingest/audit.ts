import type { CalendarDate } from '../policy/calendar-date.ts';
import type { AbsentText, Corpus } from '../policy/document.ts';
import { validityOfDocument } from '../policy/validity.ts';
import { type Contradiction, findContradictions } from './audit-contradictions.ts';
import {
  type DanglingClause,
  type DanglingReference,
  findDanglingClauses,
  findDanglingReferences,
  findUnlistedNumbers,
  type UnlistedNumber,
} from './audit-references.ts';
import { findReprints, type Reprint } from './audit-reprints.ts';

/** A document whose text gives no day from which it works, and why its status is not known. */
export interface Undated {
  readonly document: string;
  readonly reason: string;
}

/** What an officer should look at in the whole corpus on a day. Every finding is a hint, no judgement. */
export interface AuditReport {
  readonly as_of: CalendarDate;
  /** Different amounts for what reads like the same subject, in documents that work at the same time. */
  readonly contradictions: readonly Contradiction[];
  /** Clauses that stand in nearly the same words in another document. */
  readonly reprints: readonly Reprint[];
  /** Documents that texts name and the corpus does not hold. */
  readonly dangling: readonly DanglingReference[];
  /** References to a clause of the same document that does not exist. */
  readonly dangling_clauses: readonly DanglingClause[];
  /** Document numbers in a text that its catalog entry does not list. */
  readonly unlisted: readonly UnlistedNumber[];
  /** Annexes, detailed rules and lists that are named and not held. */
  readonly absent: readonly (AbsentText & { readonly document: string })[];
  readonly undated: readonly Undated[];
}

/** Reads the whole corpus for contradictions, reprints, dangling references and gaps. */
export function auditCorpus(corpus: Corpus, asOf: CalendarDate): AuditReport {
  return {
    as_of: asOf,
    contradictions: findContradictions(corpus, asOf),
    reprints: findReprints(corpus.clauses),
    dangling: findDanglingReferences(corpus.documents),
    dangling_clauses: findDanglingClauses(corpus),
    unlisted: findUnlistedNumbers(corpus),
    absent: corpus.documents.flatMap(({ id, absent }) => absent.map((text) => ({ document: id, ...text }))),
    undated: corpus.documents.flatMap((document) => {
      const { status, reason } = validityOfDocument(document, asOf);
      return status === 'unknown' ? [{ document: document.id, reason }] : [];
    }),
  };
}
