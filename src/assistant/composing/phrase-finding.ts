import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause, withoutLabel } from '../../policy/clause-name.ts';
import { type Later, laterClauses } from '../../policy/later-clause.ts';
import { splitSentences } from '../../policy/sentence.ts';
import { statusNames } from '../../policy/status-names.ts';
import type { Sources } from '../dependencies.ts';
import { type Calculation, type Finding, TELLING } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { pickQuote, sentencesAround } from '../evidence/pick-quote.ts';
import { tells } from '../evidence/relevance.ts';
import {
  ASK_AGAIN,
  ASSUMED,
  FIGURE_CHANGED,
  NOT_WRITTEN,
  NOW_RULED_BY,
  RULED_OTHERWISE,
  SUPERSEDED,
} from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { nameFigure } from './name-figure.ts';
import { clauseWords, phraseClause } from './phrase-clause.ts';
import { phraseCases, phraseHeadline, phraseItem, placeOf } from './phrase-outcome.ts';
import { isRow, rowWords } from './phrase-row.ts';
import { phraseStanding } from './phrase-standing.ts';
import { isOnlyAsked, notWritten } from './silent-on-asked.ts';
import { isOpen } from './verdict-of-outcome.ts';

/** Longest quotation in an item, in characters. */
const ITEM_LIMIT = 110;
/** So much of the items of a list is quoted, in characters. */
const ITEMS_LIMIT = 160;
/** A clause so short is quoted whole. */
const SHORT = 170;
/** Longest quotation of a rule that is not that of the day. */
const LEAD_LIMIT = 200;

/** The answer in one sentence and the words that it rests on. */
export function phraseLead(lead: Lead, question: Understanding, sources: Sources): readonly Statement[] {
  const { finding, calculation } = lead;
  if (isOnlyAsked(question, lead)) return phraseSilent(lead, question, sources);
  if (!calculation) return phraseClause(finding, question, sources);
  const [headline, ...why] = phraseHeadline(calculation, finding, question, sources);
  const ofClause = saysNothing(lead) ? phraseClause(finding, question, sources) : null;
  if (ofClause) return [...ofClause, ...why];
  return [
    ...(headline ? [headline] : []),
    ...why,
    ...tellAssumed(calculation),
    ...askAgain(calculation),
    ...phraseCases(calculation, sources),
    quoteOfMeasure(calculation, finding, sources),
  ];
}

/** What is asked is not written: that first, then what the clause says of the matter. */
function phraseSilent(lead: Lead, question: Understanding, sources: Sources): readonly Statement[] {
  const { passage, validity } = lead.finding;
  const place = placeOf({ ...passage, validity }, passage.clause);
  const { words } = clauseWords(lead.finding, question, sources);
  return [
    state('headline', `**${NOT_WRITTEN.lead(notWritten(question, lead))}**${place}`, [passage.clause.id], {
      grounds: [place],
    }),
    state('quote', `“${words}”`, [passage.clause.id]),
  ];
}

/** Nothing can be reckoned yet: the clause of the measure says more than its title. */
function saysNothing({ finding, calculation }: Lead): boolean {
  return (
    calculation !== null &&
    calculation.measure.clause === finding.passage.clause.id &&
    calculation.measure.certainty !== 'threshold' &&
    isOpen(calculation.outcome)
  );
}

/** What was taken for granted, so that who is in another case can say so. */
function tellAssumed({ assumed, measure }: Calculation): readonly Statement[] {
  // What is assumed of an exception stands among the limits of the result.
  return assumed
    .filter(({ value }) => value !== false)
    .map(({ label, display }) => state('note', ASSUMED(label, display), [measure.clause]));
}

/** A figure that cannot be right is asked for again, in the asker's words. */
function askAgain({ doubtful }: Calculation): readonly Statement[] {
  return doubtful.map(({ label, words }) => state('note', ASK_AGAIN(label, words), [], { echoes: [words] }));
}

/** The words that the result comes from: the sentences of the clause that the measure quotes. */
function quoteOfMeasure({ measure, outcome }: Calculation, finding: Finding, sources: Sources): Statement {
  const { clause: id, quote } = outcome.failed[0] ?? measure;
  const clause = sources.clauses.get(id);
  if (!clause) return quoteStatement(finding);
  const words = clause.text.length <= SHORT ? clause.text : withItems(clause.text, sentencesAround(clause.text, quote));
  return state('quote', `“${onOneLine(words)}”`, [clause.id]);
}

/** The opening of a list says nothing without its items. */
function withItems(text: string, quote: string): string {
  if (!/[：:]\s*$/u.test(quote)) return quote;
  const from = text.indexOf(quote);
  const items = splitSentences(text.slice(from + quote.length));
  const fitting = items.filter(({ end }) => end <= ITEMS_LIMIT);
  return from < 0 || fitting.length === 0 ? quote : text.slice(from, from + quote.length + (fitting.at(-1)?.end ?? 0));
}

function quoteStatement({ passage, quote }: Finding): Statement {
  return state('quote', `“${onOneLine(quote)}”`, [passage.clause.id]);
}

/** One line beside the lead: what comes of it, or what the clause says. */
export function phraseCurrent(finding: Finding, question: Understanding, sources: Sources): Statement {
  const calculation = finding.calculations.find((one) => tells(one, question));
  if (calculation && calculation.fit >= TELLING) return phraseItem(calculation, finding.passage, sources);
  const { document, clause, validity } = finding.passage;
  const name = `${nameClause(document, clause)}（${phraseStanding(document, validity)}）`;
  const words = isRow(clause)
    ? rowWords(clause, question)
    : withoutLabel(pickQuote(finding.passage, question, ITEM_LIMIT), clause);
  return state('item', `${name}：${onOneLine(words)}`, [clause.id], { grounds: [name] });
}

/** Where the words of an ended rule stand, when and why it ended, and what else it said. */
export function phraseEndedPlace(finding: Finding, rest: string, asOf: CalendarDate, sources: Sources): Statement {
  const { clause, document } = finding.passage;
  const { reason, now, cites } = lifeOf(finding, asOf, sources);
  const also = rest === '' ? '' : `原文还有：“${onOneLine(rest)}”`;
  return state('note', `${nameClause(document, clause)}，${reason}。${also}${now}`, cites, { grounds: [reason, now] });
}

/** Name of the ended clause, when and why it ended, and what it said. */
export function phraseEnded(
  finding: Finding,
  question: Understanding,
  asOf: CalendarDate,
  sources: Sources,
  isLead = false,
): Statement {
  const { document, clause } = finding.passage;
  const quote = isLead
    ? onOneLine(pickQuote(finding.passage, question, LEAD_LIMIT))
    : clauseWords(finding, question, sources).words;
  const { status, reason, now, cites } = lifeOf(finding, asOf, sources);
  const text = `${isLead ? '' : `**${status}：**`}${nameClause(document, clause)}，${reason}。原文是：“${quote}”${now}`;
  return state('note', text, cites, { grounds: [reason, now] });
}

/** What became of an ended rule: its state and why, what stands for it now, and the clauses that say so. */
export function lifeOf({ passage, validity, supersededBy }: Finding, asOf: CalendarDate, sources: Sources) {
  const { clause } = passage;
  const proof = supersededBy?.id ?? validity.clause;
  const later = supersededBy && sources.documents.get(supersededBy.document);
  const [status, reason] =
    supersededBy && later
      ? [SUPERSEDED, RULED_OTHERWISE(nameClause(later, supersededBy))]
      : [statusNames[validity.status], validity.reason];
  const successor = supersededBy ? null : (laterClauses(clause, asOf, sources)[0] ?? null);
  const now = successor ? NOW_RULED_BY(nameClause(successor.document, successor.clause), changesOf(successor)) : '';
  const cites = [
    clause.id,
    ...(proof && proof !== clause.id ? [proof] : []),
    ...(successor ? [successor.clause.id] : []),
  ];
  return { status, reason, now, cites };
}

/** Pairs of figures that answer to each other, each as it is printed: 100万元改为最高300万元. */
function changesOf({ figures }: Later): readonly string[] {
  return figures.flatMap(({ here, there }) =>
    here && there ? [FIGURE_CHANGED(nameFigure(here), nameFigure(there))] : [],
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
