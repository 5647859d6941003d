import { formatChineseDate } from '../../../policy/calendar-date.ts';
import { documentOfClause } from '../../../policy/clause.ts';
import { nameClause, nameDocument, nameDocumentInFull } from '../../../policy/clause-name.ts';
import { statusNames } from '../../../policy/status-names.ts';
import { mayBePresentedAsCurrent, validityOfDocument } from '../../../policy/validity.ts';
import type { ToldAttribute } from '../../../question/turn/read-attributes.ts';
import { coverageOf } from '../../../retrieval/content-words.ts';
import type { Draft } from '../../composing/compose-answer.ts';
import type { Sources } from '../../dependencies.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Statement, state } from '../../statement.ts';
import type { Understanding } from '../../understand.ts';
import type { Focus } from '../state.ts';
import { BEGAN, NO_END, NOT_WRITTEN, PAID_AFTER, PAID_BEFORE, PAID_BY, STANDING, WHOM_TO_ASK } from './messages.ts';
import { type StatedAttribute, says } from './stated-attributes.ts';
import { tellClause } from './tell-clause.ts';
import { departmentOf, tellDepartment } from './tell-department.ts';
import { tellSum } from './tell-sum.ts';

/**
 * The answer about attributes of what is in focus, from the structure of its text; null where the text has to be
 * searched for it. What the text does not say is said to be missing, with whom to ask. Pure.
 */
export function composeAttribute(
  { attributes: asks, facts, scope, own }: Pick<Understanding, 'attributes' | 'facts' | 'scope' | 'own'>,
  spoken: Focus,
  evidence: Evidence,
  sources: Sources,
): Draft | null {
  if (!asks) return null;
  const isOther = scope?.clauses.length === 0;
  const focus = isOther ? { ...spoken, documents: scope.documents ?? [], clauses: [], measures: [] } : spoken;
  const life = tellLife(asks, focus, evidence, sources);
  // Of another version only its life is told from the structure.
  if (isOther) return life.length > 0 ? draftOf(life, evidence) : null;
  if (asks.has('amount') && !asks.has('sum')) return null;
  const told = [
    ...(asks.has('sum') || asks.has('stacking') ? tellSum(focus, facts, evidence.asOf, sources) : []),
    ...(asks.has('clause') ? tellClause(clauseMeant(own, focus, evidence), evidence.asOf, sources) : []),
    ...life,
    ...(asks.has('payment') ? tellPayment(focus, sources) : []),
    ...(asks.has('department') ? tellDepartment(focus, evidence, sources) : []),
  ];
  if (told.length > 0) return draftOf(told, evidence);
  const missing = (['materials', 'procedure', 'deadline', 'payment', 'penalty'] as const).find((one) => asks.has(one));
  if (!missing || isSaidIn(focus, missing, sources)) return null;
  return draftOf(tellMissing(missing, focus, sources), evidence, 'partial');
}

/** The clause in focus, unless the words are those of another one of its document (派遣的凭啥算我头上，哪条写的). */
function clauseMeant(
  own: Understanding['own'],
  { clauses, documents }: Focus,
  { current }: Evidence,
): string | undefined {
  const [spoken] = clauses;
  const holdings = current
    .filter(({ passage }) => documents.includes(passage.document.id) || spoken === undefined)
    .map(({ passage: { clause } }) => ({
      id: clause.id,
      held: coverageOf((word) => clause.text.toLowerCase().includes(word), own),
    }));
  const heldBySpoken = holdings.find(({ id }) => id === spoken)?.held ?? 0;
  const best = holdings.reduce((one, other) => (other.held > one.held ? other : one), {
    id: spoken,
    held: heldBySpoken,
  });
  return own.length > 0 && best.held > heldBySpoken ? best.id : spoken;
}

/** Only where no clause of the document in focus says such a thing is it said to be missing. */
function isSaidIn({ documents: [id = ''] }: Focus, attribute: StatedAttribute, { clauses }: Sources): boolean {
  return clauses.ofDocument(id).some((clause) => says(attribute, clause));
}

function tellMissing(attribute: StatedAttribute, focus: Focus, sources: Sources): readonly Statement[] {
  const document = sources.documents.get(focus.documents[0] ?? '');
  if (!document) return [];
  const contact = departmentOf(focus, sources);
  const ask = WHOM_TO_ASK(contact?.name ?? null);
  return [
    state('headline', NOT_WRITTEN(nameDocumentInFull(document), attribute), focus.clauses.slice(0, 1), {
      grounds: [nameDocumentInFull(document)],
    }),
    state('note', ask, contact?.clause ? [contact.clause] : [], { grounds: [contact?.name ?? ''] }),
  ];
}

/** Since when, until when, and what ended it: of each document in focus that has ended, or of the first. */
function tellLife(
  asks: ReadonlySet<ToldAttribute>,
  { documents: ids }: Focus,
  { asOf }: Evidence,
  sources: Sources,
): readonly Statement[] {
  const { documents } = sources;
  const document = documents.get(ids[0] ?? '');
  if (!document || !LIFE.some((one) => asks.has(one))) return [];
  const { status, reason, clause } = validityOfDocument(document, asOf);
  // A text without dates is for its clauses to say.
  if (status === 'unknown') return [];
  const name = nameDocumentInFull(document);
  const ends = !mayBePresentedAsCurrent(status) || document.effective_until.date !== null;
  const start = document.effective_from.date !== null ? document.effective_from : document.issued;
  const cites = [clause, asks.has('start') && start.date !== null ? start.clause : null].flatMap((id) => id ?? []);
  return [
    state('headline', STANDING(name, statusNames[status], reason), [...new Set(cites)], { grounds: [name, reason] }),
    ...(asks.has('start') && start.date !== null && !reason.includes(formatChineseDate(start.date))
      ? [
          state('note', BEGAN(formatChineseDate(start.date)), start.clause ? [start.clause] : [], {
            grounds: [formatChineseDate(start.date)],
          }),
        ]
      : []),
    ...proofOf(clause, sources),
    ...(asks.has('end') && !ends ? [state('note', NO_END(nameDocument(document)), [], { grounds: [name] })] : []),
  ];
}

const LIFE = ['start', 'end', 'validity'] as const;

/** The clause that says so, by its name and its words. */
function proofOf(id: string | null, { clauses, documents }: Sources): readonly Statement[] {
  const clause = id === null ? undefined : clauses.get(id);
  const document = clause && documents.get(clause.document);
  if (!clause || !document) return [];
  const name = nameClause(document, clause);
  return [
    state('quote', `${name}：“${clause.own.replace(/\s*\n\s*/gu, ' ').trim()}”`, [clause.id], { grounds: [name] }),
  ];
}

function tellPayment({ measures: ids, shown }: Focus, { measures }: Sources): readonly Statement[] {
  const all = [...ids, ...shown.flatMap(({ measure }) => measure ?? [])].flatMap((id) => measures.get(id) ?? []);
  const measure = all.find(({ payment }) => payment !== null);
  if (!measure?.payment) return [];
  const meaning = measure.payment.includes('后') ? PAID_AFTER : measure.payment.includes('前') ? PAID_BEFORE : null;
  return [
    state('headline', PAID_BY(measure.title, measure.payment), [measure.clause], { grounds: [measure.title] }),
    state('quote', `“${measure.quote}”`, [measure.clause]),
    ...(meaning ? [state('note', meaning)] : []),
  ];
}

function draftOf(
  statements: readonly Statement[],
  { current, ended }: Evidence,
  status: Draft['status'] = 'answered',
): Draft {
  const cited = statements.flatMap(({ cites }) => cites);
  const near = [...current, ...ended].slice(0, NEAR).map(({ passage }) => passage.clause.id);
  const documents = new Set(cited.map(documentOfClause));
  return {
    status,
    statements,
    related: near.filter((id) => !cited.includes(id) && documents.has(documentOfClause(id))),
    calculations: [],
    quotes: new Map(),
    ended: new Set(ended.map(({ passage }) => passage.clause.id)),
  };
}

/** Clauses to read beside the answer. */
const NEAR = 2;
