import { APPLICANT } from '../../calculator/condition-results.ts';
import { listSuppositions } from '../../calculator/list-suppositions.ts';
import type { Measure, Nature } from '../../calculator/measure.ts';
import type { Outcome } from '../../calculator/outcome.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts, FactType } from '../../policy/fact.ts';
import { type ClaimedWords, claimWords, isSaidOfAnother } from '../../question/facts/claimed-words.ts';
import { figuresBeside } from '../../question/facts/quantities-said.ts';
import { readCases } from '../../question/facts/read-cases.ts';
import { readImpliedFacts } from '../../question/facts/read-implied-facts.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import { wordsOfFacts } from '../../question/facts/words-of-facts.ts';
import { withOfficialWords } from '../../question/official-words.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import { OWN_MATTER } from '../conversation/own-matter.ts';
import type { Sources } from '../dependencies.ts';
import { seatTold } from '../seat-told.ts';
import type { Understanding } from '../understand.ts';
import { measuresAt } from './bind-measures.ts';
import { chainResults } from './chain-results.ts';
import type { Calculation } from './evidence.ts';
import { ANOTHER_KIND, isOfAnotherKind, NO_MONEY } from './kind-of-result.ts';
import { ordinaryFirst } from './ordinary-case.ts';
import { type AskedWords, aimsOf, fitOfMeasure } from './rank-measures.ts';
import type { Distinctness } from './tell-apart.ts';
import { weighConditions } from './weigh-conditions.ts';

/** What is reckoned again with another value fits better than what was not spoken of, and what led before best of all. */
const LED_AGAIN = 1.5;
const AGAIN = 1.3;

/** What the calculator makes of the measures of each passage, best fit first. */
export function calculatePassages(
  passages: readonly Passage[],
  { question, distinctness }: { readonly question: Understanding; readonly distinctness: Distinctness },
  found: SearchResult,
  asOf: CalendarDate,
  sources: Sources,
): ReadonlyMap<Passage, readonly Calculation[]> {
  const seated: Understanding = {
    ...question,
    said: wordsOfFacts(question.said, found.interpreted.addresses, asOf),
    facts: { ...question.facts, ...seatTold(found.interpreted, sources) },
  };
  const words: AskedWords = {
    all: withOfficialWords(found.interpreted),
    now: question.part ?? (saysWhatIsMeant(question) ? question.said : null),
  };
  const known: Understanding = {
    ...seated,
    facts: { ...impliedFacts(seated.said.spoken, asOf, sources), ...seated.facts },
  };
  const byPassage = measuresByPassage(passages, sources);
  const everyFact = factsOf([...byPassage.values()].flat(), sources);
  const rivals = everyFact.filter(({ type }) => QUANTITIES.includes(type));
  const claims = claimWords(known.said.spoken, everyFact);
  const calculate = (measure: Measure, { facts }: Understanding = known) =>
    calculateFor(measure, { ...known, facts }, { ...words, distinctness, rivals, claims }, asOf, sources);
  const calculated = new Map(
    [...byPassage].map(([passage, measures]) => [passage, measures.map((one) => calculate(one))]),
  );
  const chained = chainResults([...calculated.values()].flat(), sources, (measure, derived) => {
    const made = calculate(measure, { ...known, facts: { ...known.facts, [derived.fact]: derived.value } });
    return { ...made, understood: [...made.understood, derived] };
  });
  const ordinary = ordinaryFirst([...calculated.values()].flat(), known.facts, asOf, sources);
  const chances = ({ fit, caseWeight }: Calculation) => fit * caseWeight;
  return new Map(
    [...calculated].map(([passage, calculations]) => [
      passage,
      calculations
        .map((one) => chained.get(one) ?? ordinary.get(one) ?? one)
        .sort((one, other) => chances(other) - chances(one)),
    ]),
  );
}

/** 市里那份呢 leans on what is spoken of, and has no word for it. */
function saysWhatIsMeant({ followsUp, leaning }: Understanding): boolean {
  return followsUp && (leaning === null || leaning.matter >= OWN_MATTER);
}

/** Types of facts that a figure can be. */
const QUANTITIES: readonly FactType[] = ['yuan', 'usd', 'count', 'number', 'percent'];

/** Each fact that measures ask for, once. */
function factsOf(measures: readonly Measure[], { facts }: Pick<Sources, 'facts'>): readonly Fact[] {
  return [...new Set(measures.flatMap((measure) => measure.facts))].flatMap((name) => facts.get(name) ?? []);
}

/** What follows from what was told, read from the measures that ask for such a fact. */
function impliedFacts(message: string, asOf: CalendarDate, { measures, facts }: Sources): Facts {
  const telling = new Set([...facts.values()].flatMap(({ name, implies }) => (implies ? [name] : [])));
  const asking = [...measures.values()].filter((measure) => measure.facts.some((name) => telling.has(name)));
  return Object.assign({}, ...asking.map((measure) => readImpliedFacts(message, factsOf([measure], { facts }), asOf)));
}

/** Each measure stands with the first passage that leads to it. */
function measuresByPassage(
  passages: readonly Passage[],
  { measures }: Sources,
): ReadonlyMap<Passage, readonly Measure[]> {
  const taken = new Set<Measure>();
  return new Map(
    passages.map((passage) => {
      const fresh = measuresAt(passage.clause.id, measures).filter((measure) => !taken.has(measure));
      for (const measure of fresh) taken.add(measure);
      return [passage, fresh];
    }),
  );
}

/** What is paid to the asker is no answer to what he has to pay. */
const PAYS: readonly Nature[] = ['support', 'loan'];
const FOR_A_FEE = 0.2;

/** The facts are read for this measure alone: the same 3000万 may be one measure's contribution and another's investment. */
function calculateFor(
  measure: Measure,
  question: Understanding,
  words: AskedWords & {
    readonly distinctness: Distinctness;
    readonly rivals: readonly Fact[];
    readonly claims: readonly ClaimedWords[];
  },
  asOf: CalendarDate,
  sources: Sources,
): Calculation {
  const reader = { facts: factsOf([measure], sources), asOf, rivals: words.rivals };
  const { understood, stated, others, doubtful } = readCases(question.said.spoken, reader);
  const read = Object.fromEntries(understood.map(({ fact, value }) => [fact, value]));
  const { facts, outcome } = calculateTold(measure, question, read, asOf, sources);
  const cases = others
    .map(({ facts: other, ...one }) => ({
      ...one,
      outcome: calculateCase(measure, { ...facts, ...other }, asOf, sources),
    }))
    .filter((one) => one.outcome.text !== outcome.text);
  const place = question.scope?.measures.indexOf(measure.id) ?? -1;
  const again = place < 0 ? 1 : place === 0 ? LED_AGAIN : AGAIN;
  const isPaid = question.form.isOfFee && PAYS.includes(measure.nature);
  const fit =
    fitOfMeasure(measure, aimsOf(question), words, stated) *
    again *
    (isPaid ? FOR_A_FEE : 1) *
    (isOfAnotherKind({ measure, outcome, understood }, question) ? ANOTHER_KIND : 1) *
    (question.form.isOfGrant && measure.certainty === 'service' ? NO_MONEY : 1);
  const other = sources.measures.get(outcome.applies_instead ?? '');
  const instead = other && calculateFor(other, question, words, asOf, sources);
  const isOfAnotherCase = isSaidOfAnother(question.said.spoken, reader.facts, words.claims);
  const caseWeight = weighConditions(measure, outcome, {
    known: new Set([...Object.keys(question.facts), ...Object.keys(read)]),
    now: new Set(Object.keys(read)),
    isOfAnotherCase,
  });
  const clause = sources.clauses.get(measure.clause);
  const distinct = clause ? words.distinctness(clause) : 0;
  const told = [...understood, ...cases].map((one) => one.words);
  const unused = figuresBeside(question.said.spoken, told).length;
  const assumed = outcome.amount ? listSuppositions(measure, facts).flatMap((name) => supposeNot(name, sources)) : [];
  return {
    ...{ measure, understood, assumed, doubtful, outcome, cases, fit, caseWeight, isOfAnotherCase, distinct, unused },
    instead: instead ?? null,
  };
}

/**
 * The outcome for what was told. Of what was told before this message some says nothing of another rule: who asked (we, of
 * the bank that lost, of the young scientist), and, where the penalty is asked for, sizes of a case that the rule leaves
 * alone: who asks for it takes it that the rule was broken.
 */
function calculateTold(measure: Measure, question: Understanding, read: Facts, asOf: CalendarDate, sources: Sources) {
  const facts = { ...question.facts, ...read, ...question.settled };
  const outcome = sources.calculate(measure.id, facts, asOf);
  if (outcome.kind !== 'not_eligible') return { facts, outcome };
  const isSize = (name: string) => QUANTITIES.includes(sources.facts.get(name)?.type ?? 'text');
  const isBroken = measure.nature === 'penalty' && Object.keys(read).length > 0;
  const isAside = (name: string) => name === APPLICANT || (isBroken && isSize(name));
  const kept = Object.fromEntries(Object.entries(facts).filter(([name]) => name in read || !isAside(name)));
  const presupposed = sources.calculate(measure.id, kept, asOf);
  return presupposed.kind === 'not_eligible' ? { facts, outcome } : { facts: kept, outcome: presupposed };
}

/** An exception that nobody claimed does not apply. */
function supposeNot(name: string, { facts }: Sources): readonly UnderstoodFact[] {
  const fact = facts.get(name);
  if (fact?.type !== 'boolean') return [];
  return [{ fact: name, label: fact.label, value: false, display: '否', words: '', source: 'assumed' }];
}

/** The outcome for these facts; that of the rule for the other case, where this one does not apply and the texts have one. */
function calculateCase({ id }: Measure, facts: Facts, asOf: CalendarDate, sources: Sources): Outcome {
  const outcome = sources.calculate(id, facts, asOf);
  const { applies_instead: instead } = outcome;
  return instead === null ? outcome : sources.calculate(instead, facts, asOf);
}
