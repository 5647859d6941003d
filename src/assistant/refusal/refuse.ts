import { areNested } from '../../policy/clause.ts';
import type { Utterance } from '../../question/utterance.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Draft } from '../composing/compose-answer.ts';
import type { Sources } from '../dependencies.ts';
import { REFUSALS, RELATED_LEAD, type RefusalReason } from '../messages.ts';
import { state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { absentText } from './absent-text.ts';
import { otherPlace } from './elsewhere.ts';
import { LIKELY, SURE } from './how-sure.ts';
import { namedNotHeld } from './named-not-held.ts';
import { notAbout, quotedNotHeld } from './not-about.ts';
import { documentNotHeld, noSuchClause } from './not-held.ts';
import { otherYear } from './other-year.ts';
import type { Refusal } from './refusal.ts';
import { unknownBatch, unknownInstrument, unknownTerm } from './unknown-thing.ts';

/** Titles that are worth a look. */
const RELATED = 3;
/** So long a question says more than the one word. */
const LONG = 24;
const FAR_BEHIND = 0.68;

/** Why the question must be refused before anything is composed; null when it may be answered. */
export function findRefusal(question: Understanding, found: SearchResult, sources: Sources): Refusal | null {
  const { likelihood } = found.verdict;
  const [isSure, isLikely] = [likelihood >= SURE, likelihood >= LIKELY];
  return (
    (isLikely ? null : residentMatter(found)) ??
    otherPlace(found, question, sources) ??
    namedNotHeld(found, sources) ??
    documentNotHeld(found, sources.isKnownTerm) ??
    noSuchClause(found, sources) ??
    absentText(found, sources) ??
    otherYear(found) ??
    unknownBatch(found.interpreted, sources.isKnownTerm) ??
    (isLikely ? null : unknownInstrument(found.interpreted, sources.isKnownTerm)) ??
    (isLikely ? null : unknownTerm(found.interpreted, sources.isKnownTerm)) ??
    (isSure ? null : quotedNotHeld(found, sources)) ??
    notAbout(question, found, sources)
  );
}

/** Advice on one person's case that nothing held is surely about, or a matter of residents for which the best clause has no word. */
function residentMatter({ interpreted, hits }: SearchResult): Refusal | null {
  const best = hits[0]?.clause.text ?? '';
  const isTreated = (words: string) =>
    [words, ...interpreted.synonyms.filter(({ from }) => from === words).map(({ to }) => to)].some((word) =>
      best.includes(word),
    );
  const matter = interpreted.matters.find(({ words, personal }) => personal || !isTreated(words));
  if (!matter || (!matter.personal && isInPassing(interpreted.text, hits))) return null;
  return { reason: matter.personal ? 'personal_advice' : 'resident_matter', subject: matter.name, ask: matter.ask };
}

/** A matter named in passing: the question says much else, by which one clause stands far before the next. */
function isInPassing(said: Utterance, [best, ...others]: SearchResult['hits']): boolean {
  const next = others.find(({ clause }) => best && !areNested(clause.id, best.clause.id));
  return said.length >= LONG && best !== undefined && (next?.score ?? 0) <= best.score * FAR_BEHIND;
}

const STATUS_OF: Readonly<Record<RefusalReason, Draft['status']>> = {
  not_in_corpus: 'not_found',
  document_not_held: 'not_found',
  no_such_clause: 'not_found',
  other_place: 'out_of_scope',
  resident_matter: 'out_of_scope',
  personal_advice: 'out_of_scope',
  named_not_held: 'not_found',
  not_about: 'not_found',
  other_year: 'not_found',
  outside: 'out_of_scope',
};

/** The refusal in words, and for things that are merely not held the nearest clauses to read. */
export function composeRefusal(refusal: Refusal, { hits }: SearchResult): Draft {
  const { reason, subject, ask = '', named } = refusal;
  const near = STATUS_OF[reason] === 'not_found' ? hits.slice(0, RELATED) : [];
  const cites = named?.isAnswer ? [named.clause] : [];
  return {
    status: named?.isAnswer ? 'partial' : STATUS_OF[reason],
    statements: [
      state('headline', REFUSALS[reason](subject, ask), cites, { grounds: [subject, ask] }),
      ...(near.length > 0 ? [state('note', RELATED_LEAD)] : []),
    ],
    declined: { kind: 'refused', ...refusal },
    related: [...new Set([named?.clause ?? [], near.map(({ clause }) => clause.id)].flat())].filter(
      (id) => !cites.includes(id),
    ),
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}
