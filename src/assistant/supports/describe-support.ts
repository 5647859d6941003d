import type { MatchedMeasure } from '../../calculator/outcome.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { withoutLabel } from '../../policy/clause-name.ts';
import { splitSentences } from '../../policy/sentence.ts';
import { validityOfClause } from '../../policy/validity.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import { summariseDocument } from '../composing/summarise-document.ts';
import type { Sources } from '../dependencies.ts';
import type { DocumentSummary } from '../document-summary.ts';
import type { EndedSupport, SupportGroup, SupportItem } from './supports.ts';

/** How much something is about what was said, and by which words. */
type Bearing = Pick<SupportItem, 'fit' | 'because'>;

/** A matched measure as people see it. */
export function describeSupport(
  matched: MatchedMeasure,
  { fit, because }: Bearing,
  sources: Sources,
  asOf: CalendarDate,
): SupportItem {
  const { measure: id, title, clause, amount, text, met } = matched;
  const measure = sources.measures.get(id);
  const outcome = outcomeOf(matched);
  return {
    ...{ measure: id, title, outcome, amount, clause, text, fit, because, met },
    group: matched.kind === 'not_in_force' ? 'doubtful' : groupOf(outcome, measure?.certainty ?? 'service'),
    document: documentOf(clause, sources, asOf),
    department: measure?.department ?? sources.clauses.get(clause)?.departments[0] ?? null,
    missing: matched.missing.flatMap((name) => {
      const fact = sources.facts.get(name);
      return fact ? [{ fact: name, prompt: fact.prompt }] : [];
    }),
    failed: matched.failed.map(({ label, reason }) => (reason === '' ? label : `${label}：${reason}`)),
  };
}

/** What is likely over has to be asked for, as what is not known. */
export function outcomeOf({ kind }: MatchedMeasure): SupportItem['outcome'] {
  if (kind === 'not_eligible') return 'not_eligible';
  return kind === 'more_information' || kind === 'not_in_force' ? 'more_information' : 'eligible';
}

function groupOf(outcome: SupportItem['outcome'], certainty: string): SupportGroup {
  if (outcome === 'not_eligible') return 'excluded';
  if (certainty === 'service' || certainty === 'threshold' || certainty === 'deadline') return 'service';
  return outcome === 'eligible' ? 'ready' : 'open';
}

/** So much of such a clause is told; the whole is one tap away. */
const TOLD = 200;
/** Longest heading made of a clause's own words, in characters. */
const TITLE = 28;

/** A clause that no measure encodes: what it says, and that its conditions have to be asked for. */
export function describeClause({ clause, document, validity }: Passage, { fit, because }: Bearing): SupportItem {
  const words = withoutLabel(clause.own === '' ? clause.text : clause.own, clause).replace(/\s+/gu, '');
  const [first] = splitSentences(words);
  const title = clause.heading ?? (first?.text ?? words).slice(0, TITLE);
  const group = validity.status === 'likely_over' ? 'doubtful' : 'service';
  return {
    ...{ measure: null, title, outcome: 'more_information', group, amount: null },
    ...{ clause: clause.id, text: words.slice(0, TOLD), fit, because, met: [], missing: [], failed: [] },
    document: { ...summariseDocument(document), status: validity.status, status_reason: validity.reason },
    department: clause.departments[0] ?? null,
  };
}

export function describeEnded(
  { measure, title, clause, since, document }: MatchedMeasure,
  sources: Sources,
): EndedSupport {
  const ended = sources.documents.get(document);
  return { measure, title, clause, since, name: ended?.number ?? ended?.title ?? document };
}

function documentOf(clauseId: string, sources: Sources, asOf: CalendarDate): DocumentSummary {
  const clause = sources.clauses.get(clauseId);
  const document = clause && sources.documents.get(clause.document);
  if (!clause || !document) throw new Error(`clause ${clauseId}: not held. Build the indexes anew.`);
  const { status, reason } = validityOfClause(clause, document, asOf);
  return { ...summariseDocument(document), status, status_reason: reason };
}
