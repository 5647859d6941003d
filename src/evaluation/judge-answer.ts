import type { Answer, Citation } from '../assistant/answer.ts';
import type { EvaluationQuestion, WantedClause } from './evaluation-question.ts';
import { holdsWords, missingGroups } from './match-text.ts';
import { statusWord, judgementWords as words } from './messages.ts';

export const ANSWER_MEASURES = [
  'citation_recall',
  'check_pass',
  'false_refusal',
  'refusal_accuracy',
  'stale_as_basis',
  'forbidden_figures',
] as const;
export type AnswerMeasure = (typeof ANSWER_MEASURES)[number];

/** How one answer fared: 0 to 1 for each measure that applies to its question. */
export interface AnswerJudgement {
  readonly question: EvaluationQuestion;
  readonly measured: Readonly<Partial<Record<AnswerMeasure, number>>>;
  readonly problems: readonly string[];
}

type JudgedAnswer = Pick<Answer, 'status' | 'text' | 'amounts' | 'citations'>;

const REFUSED: readonly Answer['status'][] = ['not_found', 'out_of_scope', 'refused'];
const UNPUBLISHED = /未公布|没有公布|未载明|未规定|没有规定|未明确|未收录|没有收录|未写明/u;

/** An answer against what its question wants: clauses cited in any role, words said, nothing ended taken for a basis. */
export function judgeAnswer(question: EvaluationQuestion, answer: JudgedAnswer): AnswerJudgement {
  const measured = question.kind === 'unanswerable' ? judgeRefusal(question, answer) : judgeReply(question, answer);
  const stale = question.not.length > 0 ? { stale_as_basis: toNumber(isStale(question, answer)) } : {};
  return { question, measured: { ...measured, ...stale }, problems: problemsOf(question, answer) };
}

function judgeRefusal({ check }: EvaluationQuestion, { status, text, citations }: JudgedAnswer) {
  const isUnpublished = check?.accept_unpublished === true && UNPUBLISHED.test(text);
  const isRefused = REFUSED.includes(status) && citations.every(({ role }) => role !== 'basis');
  return { refusal_accuracy: toNumber(isUnpublished || isRefused) };
}

function judgeReply(question: EvaluationQuestion, answer: JudgedAnswer) {
  const { must, check } = question;
  const said = saidIn(answer);
  const forbidden = (check?.none_of ?? []).some((words) => holdsWords(said, words));
  return {
    false_refusal: toNumber(REFUSED.includes(answer.status)),
    ...(must.length > 0 && { citation_recall: must.filter((one) => isCited(one, answer)).length / must.length }),
    ...(check && { check_pass: toNumber(missingGroups(said, check.all_of ?? []).length === 0 && !forbidden) }),
    ...(check && { forbidden_figures: toNumber(forbidden) }),
  };
}

function problemsOf(question: EvaluationQuestion, answer: JudgedAnswer): readonly string[] {
  const { kind, must, check } = question;
  if (kind === 'unanswerable')
    return judgeRefusal(question, answer).refusal_accuracy ? [] : [words.notRefused(statusWord(answer.status))];
  const said = saidIn(answer);
  return [
    ...(REFUSED.includes(answer.status) ? [words.refused(statusWord(answer.status))] : []),
    ...must.filter((one) => !isCited(one, answer)).map(({ doc, label }) => words.notCited(`${doc} ${label}`)),
    ...missingGroups(said, check?.all_of ?? []).map(words.notSaid),
    ...(check?.none_of ?? []).filter((one) => holdsWords(said, one)).map(words.said),
    ...(isStale(question, answer) ? [words.stale] : []),
  ];
}

function saidIn({ text, amounts }: JudgedAnswer): string {
  return [text, ...amounts.map((amount) => amount.text)].join('\n');
}

function isCited(wanted: WantedClause, { citations }: JudgedAnswer): boolean {
  return citations.some((citation) => holds(citation, wanted));
}

function isStale({ not }: EvaluationQuestion, { citations }: JudgedAnswer): boolean {
  const basis = citations.filter(({ role }) => role === 'basis');
  return not.some((unwanted) => basis.some((citation) => holds(citation, unwanted)));
}

function holds({ clause, quote }: Citation, wanted: WantedClause): boolean {
  return [clause.label + clause.text, clause.text, quote].some((text) => holdsWords(text, wanted.quote));
}

function toNumber(isTrue: boolean): number {
  return isTrue ? 1 : 0;
}

/** Measure by measure the mean over the questions that it applies to; a measure without questions is left out. */
export function meansOf(judgements: readonly AnswerJudgement[]): Readonly<Partial<Record<AnswerMeasure, number>>> {
  return Object.fromEntries(
    ANSWER_MEASURES.flatMap((measure) => {
      const values = judgements.flatMap(({ measured }) => measured[measure] ?? []);
      return values.length === 0 ? [] : [[measure, values.reduce((sum, value) => sum + value, 0) / values.length]];
    }),
  );
}
