import type { CalendarDate } from '../policy/calendar-date.ts';
import { splitSentences } from '../policy/sentence.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../policy/validity.ts';
import type { Draft } from './compose-answer.ts';
import type { Sources } from './dependencies.ts';
import { guardFigures } from './guard-figures.ts';
import type { Marks } from './model-prompt.ts';
import type { Phrasing } from './phrase-with-model.ts';
import { proofOfClause } from './render-answer.ts';
import { type Statement, state } from './statement.ts';

const MARK = /[〔[]\s*([a-z]\d{1,3})\s*[〕\]]/giu;

/**
 * A model's reply, sentence by sentence: each must carry a mark that we issued, prove its figures, say of what has
 * ended that it has, and keep to the words of its evidence. One that does not, and the draft stands as it was.
 */
export function checkReply(reply: string, draft: Draft, marks: Marks, asOf: CalendarDate, sources: Sources): Phrasing {
  const read = sentencesWithMarks(reply).map((sentence) => readSentence(sentence, draft, marks));
  const stripped = read.reduce((sum, { forged }) => sum + forged, 0);
  const rejected = read
    .filter(({ statement }) => !isSound(statement, draft, asOf, sources))
    .map(({ statement }) => statement.text);
  if (stripped > 0 || rejected.length > 0 || read.length === 0) return { kind: 'unproven', stripped, rejected };
  return {
    kind: 'phrased',
    draft: {
      ...draft,
      statements: withRest(
        read.map(({ statement }) => statement),
        draft,
      ),
    },
  };
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

/** The draft's own headline opens, and whatever the model left out follows: it may not hide a rule or its end. */
function withRest(phrased: readonly Statement[], draft: Draft): readonly Statement[] {
  const said = new Set(phrased.flatMap(({ cites }) => cites));
  const [headlines, others] = [draft.statements.filter(isHeadline), draft.statements.filter((one) => !isHeadline(one))];
  return [
    ...headlines,
    ...phrased,
    ...others.filter(({ cites }) => cites.length === 0 || !cites.every((id) => said.has(id))),
  ];
}

function isHeadline({ style }: Statement): boolean {
  return style === 'headline';
}

/** Marks stand after the full stop as often as before it; they belong to the sentence before. */
function sentencesWithMarks(reply: string): readonly string[] {
  const moved = reply.replace(/([。；！？])((?:\s*[〔[]\s*[a-z]\d{1,3}\s*[〕\]])+)/giu, '$2$1');
  return splitSentences(moved).map(({ text }) => text.replace(/^[>\-*\d.\s]+(?=\D)/u, ''));
}

const SAYS_ENDED = /废止|失效|到期|期满|届满|已过|结束|尚未|不再|不能适用/u;
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
