import type { ClauseKind } from '../../policy/clause.ts';
import type { DocumentKind } from '../../policy/document.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import type { Near } from './closeness.ts';
import { describeClause } from './describe-support.ts';
import { ASKED_FOR } from './reach-measures.ts';
import type { SupportItem } from './supports.ts';

/** A clause that no measure encodes stands in the list when it is half as close as the best. */
const UNENCODED = 0.5;
const MOST_UNENCODED = 16;
/** Titles and the last words of a text give nothing to anybody. */
const SAYS_SOMETHING: ReadonlySet<ClauseKind> = new Set(['article', 'item', 'paragraph', 'row']);

/** Clauses that no measure encodes, of texts that may help, nearly as close as the best. */
export function unencodedClauses(
  near: readonly Near[],
  listed: readonly SupportItem[],
  isOpenAt: (clause: string) => boolean,
  seat: string | undefined,
  { measures, jurisdictions }: Sources,
): readonly SupportItem[] {
  const known = new Set(listed.filter(({ outcome }) => outcome !== 'not_eligible').map(({ clause }) => clause));
  // Whom the encoded supports of a clause are not for is not offered the clause in their place.
  const isForNobodyElse = (id: string) => {
    const supports = measuresAt(id, measures).filter(({ nature }) => nature === 'support');
    return supports.length > 0 && !supports.some(({ clause }) => isOpenAt(clause));
  };
  const fitting = near
    .filter(
      (one) => standsAlone(one) && SAYS_SOMETHING.has(one.passage.clause.kind) && !known.has(one.passage.clause.id),
    )
    .filter((one) => MAY_HELP.has(one.passage.document.kind) && (holds(one) || isSurelyMeant(one)))
    .filter(({ passage, holdsWords }) => holdsWords && !isForNobodyElse(passage.clause.id))
    .filter(({ passage }) => !isOfOtherSeat(passage, seat, jurisdictions.seats))
    .sort((one, other) => Number(isBest(one)) - Number(isBest(other)) || one.closeness - other.closeness);
  return [...new Map(fitting.map((one) => [one.passage.clause.id, one])).values()]
    .reverse()
    .slice(0, MOST_UNENCODED)
    .map(({ passage, closeness, words }) => describeClause(passage, { fit: closeness - BEHIND, because: words }));
}

/** What is for another place whose rules are held is not for whoever is known to sit here. */
function isOfOtherSeat(
  { clause, document }: Near['passage'],
  seat: string | undefined,
  { held }: Sources['jurisdictions']['seats'],
): boolean {
  if (seat === undefined || held === undefined || seat === held) return false;
  return document.title.includes(held) || clause.own.includes(held);
}

function holds({ passage }: Near): boolean {
  return mayBePresentedAsCurrent(passage.validity.status);
}

/** The nearest to a need stands before all that is only near to the whole. */
function isBest({ by, share }: Near): boolean {
  return by === 'need' && share === 1;
}

/** What is likely over is listed where nothing comes nearer to what was asked for, and has to be asked about. */
function isSurelyMeant({ by, share, closeness }: Near): boolean {
  return by === 'need' && share === 1 && closeness >= ASKED_FOR;
}

/** Of a need a clause may stand by itself; of a plan or a trade only the nearest of all. */
function standsAlone({ by, closeness, share }: Near): boolean {
  return by === 'need' ? closeness >= UNENCODED : share === 1;
}

/** What a clause that states no support of its own stands back behind one that does. */
const BEHIND = 0.15;

const MAY_HELP: ReadonlySet<DocumentKind> = new Set([
  'support',
  'service',
  'plan',
  'task',
  'regulation',
  'notice',
  'amendment',
]);
