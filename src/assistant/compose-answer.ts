import type { Outcome } from '../calculator/outcome.ts';
import { formatChineseDate } from '../policy/calendar-date.ts';
import { nameClause, nameDocumentInFull } from '../policy/clause-name.ts';
import type { AnswerStatus } from './answer.ts';
import { explainGaps } from './explain-gaps.ts';
import type { Evidence, Finding } from './gather-evidence.ts';
import { CERTIFICATE, ENDED_LEAD, HOTLINE, STATUS_WORDS } from './messages.ts';
import { isTelling, phraseHeadline, phraseItem } from './phrase-outcome.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** An answer before its figures are checked: what it says, and what stands beside it unsaid. */
export interface Draft {
  readonly status: AnswerStatus;
  readonly statements: readonly Statement[];
  /** Clauses worth reading that no sentence cites. */
  readonly related: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Clause id -> the words of it that the answer rests on. */
  readonly quotes: ReadonlyMap<string, string>;
}

const ITEMS = 5;
/** An ended rule leads when nothing current comes this close to it. */
const CLOSE = 0.86;

/** Evidence of one day -> the answer in its fixed order: the answer itself, the items, what has ended, what the texts leave open. */
export function composeAnswer(question: Understanding, evidence: Evidence): Draft {
  const { current, ended } = evidence;
  if (current.length + ended.length === 0) return nothingFound(evidence);
  const body = endedLeads(question, evidence) ? composeEnded(evidence) : composeCurrent(question, evidence);
  const statements = [...dateLine(question, evidence), ...body, ...explainGaps(question, evidence)];
  const cited = new Set(statements.flatMap(({ cites }) => cites));
  return {
    status: 'answered',
    statements,
    related: current.map(({ passage }) => passage.clause.id).filter((id) => !cited.has(id)),
    outcomes: current.flatMap(({ outcomes }) => outcomes),
    quotes: new Map([...current, ...ended].map(({ passage, quote }) => [passage.clause.id, quote])),
  };
}

function nothingFound({ found }: Evidence): Draft {
  const statement = state('headline', `**收录的文件里没有查到相关规定。**${HOTLINE}`);
  return {
    status: 'not_found',
    statements: [statement],
    related: found.hits.slice(0, 2).map(({ clause }) => clause.id),
    outcomes: [],
    quotes: new Map(),
  };
}

function dateLine({ dateSaid }: Understanding, { asOf }: Evidence): readonly Statement[] {
  if (!dateSaid) return [];
  const day = formatChineseDate(asOf);
  return [state('note', `以下按${day}当天有效的规定回答。`, [], { grounds: [day] })];
}

/** What people still count on has ended: the best match is over, and nothing current is nearly as close. */
function endedLeads(question: Understanding, { current, ended }: Evidence): boolean {
  const [best, over] = [current[0]?.passage.score ?? 0, ended[0]?.passage.score ?? 0];
  if (over === 0) return false;
  return best < over * CLOSE || (question.intents.has('validity') && best < over);
}

function composeEnded({ current, ended, found }: Evidence): readonly Statement[] {
  const [first] = ended;
  if (!first) return [];
  const { validity } = first.passage;
  return [
    state('headline', `**${ENDED_LEAD[validity.status] ?? ENDED_LEAD.expired}**`),
    ...ended.map((finding) => endedStatement(finding, 'note')),
    ...(current.length > 0
      ? [state('note', '现行文件中相关的规定：'), ...current.slice(0, ITEMS - 2).map(currentItem)]
      : [state('note', CERTIFICATE(found.total), [], { grounds: [`共${found.total}条`] })]),
  ];
}

function composeCurrent(question: Understanding, { current, ended }: Evidence): readonly Statement[] {
  const [lead, ...others] = current;
  if (!lead) return [];
  return [
    ...leadStatements(question, lead),
    ...others.slice(0, ITEMS - 1).map(currentItem),
    ...ended.map((finding) => endedStatement(finding, 'note')),
  ];
}

function leadStatements(question: Understanding, lead: Finding): readonly Statement[] {
  const telling = lead.outcomes.filter((outcome) => isTelling(outcome, question));
  if (telling.length > 0)
    return [...telling.flatMap((outcome, index) => phraseHeadline(outcome, index === 0)), quoteStatement(lead)];
  const { document, clause, validity } = lead.passage;
  return [
    state(
      'headline',
      `**依据是${nameDocumentInFull(document)}${clause.label}（${STATUS_WORDS[validity.status]}）：**`,
      [clause.id],
      { grounds: [nameDocumentInFull(document)] },
    ),
    quoteStatement(lead),
  ];
}

function quoteStatement({ passage, quote }: Finding): Statement {
  return state('quote', `“${quote.replace(/\s*\n\s*/gu, ' ')}”`, [passage.clause.id]);
}

function currentItem(finding: Finding): Statement {
  const { passage, quote, outcomes } = finding;
  const [outcome] = outcomes;
  if (outcome && outcome.kind !== 'not_in_force') return phraseItem(outcome, finding);
  const { document, clause, validity } = passage;
  const heading = clause.heading ? `“${clause.heading}”` : '';
  return state(
    'item',
    `${nameClause(document, clause)}${heading}（${STATUS_WORDS[validity.status]}）：${quote.replace(/\s*\n\s*/gu, ' ')}`,
    [clause.id],
  );
}

/** Name of the ended clause, when and why it ended, and what it said. */
function endedStatement({ passage, quote }: Finding, style: 'note'): Statement {
  const { document, clause, validity } = passage;
  const cites = [clause.id, ...(validity.clause && validity.clause !== clause.id ? [validity.clause] : [])];
  return state(
    style,
    `${STATUS_WORDS[validity.status]}：${nameClause(document, clause)}，${validity.reason}。原文曾写：“${quote.replace(/\s*\n\s*/gu, ' ')}”`,
    cites,
    {
      grounds: [validity.reason],
    },
  );
}
