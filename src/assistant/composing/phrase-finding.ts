import { nameClause, nameDocumentInFull, withoutLabel } from '../../policy/clause-name.ts';
import { statusNames } from '../../policy/status-names.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation, Finding } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { pickQuote, sentencesAround } from '../evidence/pick-quote.ts';
import { TELLING, tells } from '../evidence/relevance.ts';
import { AMOUNT_NOT_PUBLISHED, ASK_AGAIN, BASIS, NEAREST, RULED_OTHERWISE, SUPERSEDED } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { lacksAmountAsked } from './amount-asked.ts';
import { phraseCases, phraseHeadline, phraseItem } from './phrase-outcome.ts';
import { phraseStanding } from './phrase-standing.ts';

/** A clause that holds less of the question's content is told to be near, not to be the answer. */
const COVERED = 0.4;
/** Longest quotation in an item, in characters. */
const ITEM_LIMIT = 110;

/** The answer in one sentence and the words that it rests on. */
export function phraseLead(
  { finding, calculation }: Lead,
  question: Understanding,
  sources: Sources,
): readonly Statement[] {
  if (calculation)
    return [
      ...phraseHeadline(calculation, finding),
      ...askAgain(calculation),
      ...phraseCases(calculation, sources),
      quoteOfMeasure(calculation, finding, sources),
    ];
  const { document, clause, validity } = finding.passage;
  const name = `${nameDocumentInFull(document)}${clause.label}（${phraseStanding(document, validity)}）`;
  const basis = finding.passage.coverage < COVERED ? NEAREST(name) : BASIS(name);
  const opening = lacksAmountAsked(question, finding.quote) ? AMOUNT_NOT_PUBLISHED(name) : basis;
  return [state('headline', `**${opening}**`, [clause.id], { grounds: [name] }), quoteStatement(finding)];
}

/** A figure that cannot be right is asked for again, in the asker's words. */
function askAgain({ doubtful }: Calculation): readonly Statement[] {
  return doubtful.map(({ label, words }) => state('note', ASK_AGAIN(label, words), [], { echoes: [words] }));
}

/** The words that the result comes from: those quoted already, or the sentences of the clause that the measure quotes. */
function quoteOfMeasure({ measure }: Calculation, finding: Finding, sources: Sources): Statement {
  const clause = sources.clauses.get(measure.clause);
  if (!clause || finding.quote.includes(measure.quote)) return quoteStatement(finding);
  return state('quote', `“${onOneLine(sentencesAround(clause.text, measure.quote))}”`, [clause.id]);
}

function quoteStatement({ passage, quote }: Finding): Statement {
  return state('quote', `“${onOneLine(quote)}”`, [passage.clause.id]);
}

/** One line beside the lead: what comes of it, or what the clause says. */
export function phraseCurrent(finding: Finding, intents: Understanding['intents'], sources: Sources): Statement {
  const calculation = finding.calculations.find((one) => tells(one, intents));
  if (calculation && calculation.fit >= TELLING) return phraseItem(calculation, finding.passage, sources);
  const { document, clause, validity } = finding.passage;
  const name = `${nameClause(document, clause)}（${phraseStanding(document, validity)}）`;
  const words = withoutLabel(pickQuote(finding.passage, intents, ITEM_LIMIT), clause);
  return state('item', `${name}：${onOneLine(words)}`, [clause.id], { grounds: [name] });
}

/** Name of the ended clause, when and why it ended, and what it said. */
export function phraseEnded(finding: Finding, intents: Understanding['intents'], sources: Sources): Statement {
  const { passage, validity, supersededBy } = finding;
  const { document, clause } = passage;
  const quote = onOneLine(pickQuote(passage, intents, ITEM_LIMIT));
  const proof = supersededBy?.id ?? validity.clause;
  const later = supersededBy && sources.documents.get(supersededBy.document);
  const [status, reason] =
    supersededBy && later
      ? [SUPERSEDED, RULED_OTHERWISE(nameClause(later, supersededBy))]
      : [statusNames[validity.status], validity.reason];
  return state(
    'note',
    `**${status}：**${nameClause(document, clause)}，${reason}。原文是：“${quote}”`,
    [clause.id, ...(proof && proof !== clause.id ? [proof] : [])],
    { grounds: [reason] },
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
