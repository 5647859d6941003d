import type { CalendarDate } from '../../policy/calendar-date.ts';
import { documentOfClause } from '../../policy/clause.ts';
import type { Level, PolicyDocument, RelationKind } from '../../policy/document.ts';
import type { Facts } from '../../policy/fact.ts';
import { mayBePresentedAsCurrent, validityOfDocument } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import type { Focus, Shown } from './state.ts';

/** Where an answer is looked for when the message leans on what is spoken of. */
export interface Scope {
  /** The only documents that may answer; null for all of them. */
  readonly documents: readonly string[] | null;
  /** The clauses spoken of: where they answer as well as others, they stand first. */
  readonly clauses: readonly string[];
  /** The measures that are reckoned again. */
  readonly measures: readonly string[];
  /** The first clause stands among what is found, whatever is searched: a fact on which it depends was told. */
  readonly isReckoned?: boolean;
  /** The same is asked of another day, and of nothing else: the first clause answers where it holds. */
  readonly isSame?: boolean;
  /** The measure that a fact told in this turn is one of, as it now applies: it opens the answer. */
  readonly leads?: string | null;
}

const EARLIER: readonly RelationKind[] = ['repeals', 'replaces'];
const LATER: readonly RelationKind[] = ['repealed_by'];

/** The documents of the focus, or those that they replaced, or that replaced them; null where none is held. */
export function documentsOfVersion(
  focus: Focus,
  version: 'earlier' | 'later',
  asOf: CalendarDate,
  { documents }: Pick<Sources, 'documents'>,
): readonly string[] | null {
  const first = documents.get(focus.documents[0] ?? '');
  // Of a text that is over, the earlier one is itself.
  if (first && version === 'earlier' && !mayBePresentedAsCurrent(validityOfDocument(first, asOf).status))
    return [first.id];
  const kinds = version === 'earlier' ? EARLIER : LATER;
  const related = focus.documents.flatMap((id) => heldRelatives(documents.get(id), kinds));
  const backwards = [...documents.values()]
    .filter(({ relations }) =>
      relations.some(
        ({ kind, target }) =>
          target !== null &&
          focus.documents.includes(target) &&
          (version === 'earlier' ? LATER : EARLIER).includes(kind),
      ),
    )
    .map(({ id }) => id);
  const all = [...new Set([...related, ...backwards])];
  return all.length > 0 ? all : null;
}

/** The documents in which an attribute of the focus is looked for: the first that are spoken of, with what amends them. */
export function documentsAround(
  focus: Focus,
  { documents }: Pick<Sources, 'documents'>,
  most = SPOKEN,
): readonly string[] {
  const own = focus.documents.slice(0, most);
  const amendments = own.flatMap((id) => heldRelatives(documents.get(id), ['amends', 'amended_by']));
  return [...new Set([...own, ...amendments])];
}

/** True where the document that is spoken of was in force on a day, or had been, or an earlier one is held that it replaced. */
export function hasBegun(focus: Focus, day: CalendarDate, sources: Pick<Sources, 'documents'>): boolean {
  const document = sources.documents.get(focus.documents[0] ?? '');
  const isAhead = document !== undefined && validityOfDocument(document, day).status === 'not_yet_effective';
  return !isAhead || documentsOfVersion(focus, 'earlier', day, sources) !== null;
}

/** The scope with the rules for the case as it is now: a company that is no longer a carrier is reckoned by the rule for all others. */
export function reckonAnew(
  scope: Scope | null,
  told: readonly string[],
  facts: Facts,
  asOf: CalendarDate,
  { measures, calculate }: Pick<Sources, 'measures' | 'calculate'>,
): Scope | null {
  if (!scope) return null;
  const appliedFor = (id: string) => calculate(id, facts, asOf).applies_instead ?? id;
  const applied = scope.measures.map(appliedFor);
  const asking = scope.measures.find((id) => measures.get(id)?.facts.some((name) => told.includes(name)));
  const leads = asking === undefined ? null : appliedFor(asking);
  const fresh = applied.filter((id) => id === leads || !scope.measures.includes(id));
  const clauses = fresh.flatMap((id) => measures.get(id)?.clause ?? []);
  return {
    ...scope,
    isReckoned: applied.length > 0,
    leads,
    measures: [...new Set(applied)],
    clauses: [...new Set([...clauses, ...scope.clauses])],
  };
}

/** The same without those that are over beside one that is not: what they said is asked for in words of its own. */
export function currentAround(
  focus: Focus,
  asOf: CalendarDate,
  sources: Pick<Sources, 'documents'>,
): readonly string[] {
  return documentsAround(focus, sources).filter((id) => {
    const document = sources.documents.get(id);
    return (
      id === focus.documents[0] ||
      (document !== undefined && mayBePresentedAsCurrent(validityOfDocument(document, asOf).status))
    );
  });
}

/** So many documents can be spoken of at once. */
const SPOKEN = 2;

function heldRelatives(document: PolicyDocument | undefined, kinds: readonly RelationKind[]): readonly string[] {
  return (document?.relations ?? []).flatMap(({ kind, target }) => (kinds.includes(kind) && target ? [target] : []));
}

/** The clauses that the one spoken of lists, as if they had been shown. */
export function listedIn({ clauses: [id = ''] }: Focus, sources: Pick<Sources, 'clauses'>): readonly Shown[] {
  const spoken = sources.clauses.get(id);
  return spoken ? listUnder(spoken.document, spoken.path, sources) : [];
}

/** The clauses that stand in one list with the one spoken of, itself among them; none for articles. */
export function listedBeside({ clauses: [id = ''] }: Focus, sources: Pick<Sources, 'clauses'>): readonly Shown[] {
  const spoken = sources.clauses.get(id);
  return spoken && spoken.parent !== null ? listUnder(spoken.document, spoken.parent, sources) : [];
}

function listUnder(document: string, path: string, { clauses }: Pick<Sources, 'clauses'>): readonly Shown[] {
  return clauses
    .ofDocument(document)
    .filter(({ parent }) => parent === path)
    .map(({ id }) => ({ clause: id, measure: null }));
}

/** The focus narrowed to one of the things shown. */
export function narrowTo(focus: Focus, place: number, { clauses, measures }: Sources): Focus | null {
  const shown = focus.shown[place];
  const clause = shown && clauses.get(shown.clause);
  if (!shown || !clause) return null;
  const measure = shown.measure === null ? undefined : measures.get(shown.measure);
  return {
    ...focus,
    topic: measure?.title ?? clause.heading ?? clause.text.slice(0, TOPIC_LENGTH),
    documents: [documentOfClause(clause.id)],
    clauses: [clause.id],
    measures: measure ? [measure.id] : [],
  };
}

/** A clause without a title is searched by its first characters. */
const TOPIC_LENGTH = 40;

/** 区里那个: of the things shown those of a level, where what is spoken of is of another; the focus as it is where none was shown. */
export function narrowToLevel(focus: Focus, level: Level | null, { documents }: Pick<Sources, 'documents'>): Focus {
  const isOf = (clause: string) => documents.get(documentOfClause(clause))?.level === level;
  const [spoken] = focus.clauses;
  const shown = focus.shown.filter(({ clause }) => isOf(clause));
  if (level === null || spoken === undefined || isOf(spoken) || shown.length === 0) return focus;
  return {
    ...focus,
    documents: [...new Set([...shown.map(({ clause }) => documentOfClause(clause)), ...focus.documents])],
    clauses: shown.map(({ clause }) => clause),
    measures: shown.flatMap(({ measure }) => measure ?? []),
  };
}

/** 保护单位写的谁: columns of the row that is spoken of, which a message names. */
export function columnsNamed(
  text: string,
  { clauses: [id = ''] }: Focus,
  { clauses }: Pick<Sources, 'clauses'>,
): readonly string[] {
  return Object.keys(clauses.get(id)?.columns ?? {}).filter((name) => text.includes(name));
}
