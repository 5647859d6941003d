import type { CalendarDate } from '../../policy/calendar-date.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../../policy/validity.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { proofOfClause } from '../composing/render-answer.ts';
import type { Sources } from '../dependencies.ts';
import { guardFigures } from '../proof/guard-figures.ts';
import { type Statement, state } from '../statement.ts';
import type { Marks } from './model-prompt.ts';
import { MARK } from './read-reply.ts';

/** A sentence of a reply after its check: `forged` counts the marks that we did not issue. */
export type CheckedSentence =
  | { readonly kind: 'sound'; readonly statement: Statement }
  | { readonly kind: 'unproven'; readonly text: string; readonly forged: number };

/**
 * A sentence of a model's reply must carry marks that we issued and no others, prove its figures, say of what has
 * ended that it has, and keep to the words of its evidence.
 */
export function checkSentence(
  sentence: string,
  draft: Draft,
  marks: Marks,
  asOf: CalendarDate,
  sources: Sources,
): CheckedSentence {
  const { statement, forged } = readSentence(sentence, draft, marks);
  const isProven = forged === 0 && isSound(statement, draft, asOf, sources);
  return isProven ? { kind: 'sound', statement } : { kind: 'unproven', text: statement.text, forged };
}

function readSentence(
  sentence: string,
  draft: Draft,
  marks: Marks,
): { readonly statement: Statement; readonly forged: number } {
  const issued = [...sentence.matchAll(MARK)].map(([, mark = '']) => marks.get(mark.toLowerCase()));
  const cites = [...new Set(issued.filter((id) => id !== undefined))];
  const proof = draft.statements.filter((known) => known.cites.some((id) => cites.includes(id)));
  const statement = state('note', sentence.replace(MARK, '').trim(), cites, {
    grounds: proof.flatMap(({ grounds }) => grounds),
    echoes: proof.flatMap(({ echoes }) => echoes),
  });
  return { statement, forged: issued.filter((id) => id === undefined).length };
}

const SAYS_ENDED = /废止|失效|到期|期满|届满|已过|结束|尚未|不再|不能适用|过期/u;
/** Promises that no text makes. */
const PROMISES = /一定(?:能|会|可以)|保证|肯定(?:能|会|可以)|必然|放心|百分之百/u;

function isSound(statement: Statement, draft: Draft, asOf: CalendarDate, sources: Sources): boolean {
  if (statement.cites.length === 0 || PROMISES.test(statement.text)) return false;
  const proof = (id: string) => proofOfClause(id, sources);
  if (guardFigures(statement, proof).kind === 'blocked') return false;
  if (statement.cites.some((id) => hasEnded(id, draft, asOf, sources)) && !SAYS_ENDED.test(statement.text))
    return false;
  return keepsToEvidence(
    statement,
    [...draft.statements.map(({ text }) => text), ...statement.cites.map(proof)].join('\n'),
  );
}

function hasEnded(id: string, draft: Draft, asOf: CalendarDate, sources: Sources): boolean {
  const clause = sources.clauses.get(id);
  const document = clause && sources.documents.get(clause.document);
  if (!clause || !document || draft.ended.has(id)) return true;
  return !mayBePresentedAsCurrent(validityOfClause(clause, document, asOf).status);
}

/** Share of a sentence's pairs of characters that must stand in its evidence: phrasing, not writing. */
const PHRASING = 0.5;

function keepsToEvidence({ text }: Statement, evidence: string): boolean {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  const pairs = Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
  return pairs.filter((pair) => evidence.includes(pair)).length >= pairs.length * PHRASING;
}
