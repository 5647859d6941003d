import { type Clause, documentOfClause } from '../../../policy/clause.ts';
import { nameDocument } from '../../../policy/clause-name.ts';
import type { Sources } from '../../dependencies.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { HOTLINE } from '../../messages.ts';
import { type Statement, state } from '../../statement.ts';
import type { Focus } from '../state.ts';
import { ALSO_IN_CHARGE, DEPARTMENT_LEAD, INTERPRETED_BY } from './messages.ts';
import { says } from './stated-attributes.ts';

/** A unit in charge and the clause that names it. */
export interface Contact {
  readonly name: string;
  readonly clause: string | null;
}

/** Who is in charge of what is in focus: as its measure, its clause or its document says; null when none does. */
export function departmentOf(
  {
    measures: [measureId = ''],
    clauses: [clauseId = ''],
    documents: [documentId = ''],
  }: Pick<Focus, 'measures' | 'clauses' | 'documents'>,
  { measures, clauses, documents }: Sources,
): Contact | null {
  const measure = measures.get(measureId);
  const clause = clauses.get(clauseId);
  if (clause && clause.departments.length > 0) return { name: clause.departments.join('、'), clause: clause.id };
  if (measure?.department)
    return { name: measure.department, clause: clauseNaming(measure.department, documentId, clauses) };
  const interpreter = documents.get(documentId)?.interpreter;
  return interpreter ? { name: interpreter, clause: clauseNaming(interpreter, documentId, clauses) } : null;
}

const INTERPRETS = /解释/u;

/** The article that gives a unit its task: the shortest that names it and says that it is in charge, one on its tasks before one on interpretation. */
function clauseNaming(department: string, document: string, clauses: Sources['clauses']): string | null {
  const naming = clauses
    .ofDocument(document)
    .filter((clause) => clause.own.includes(department) && says('department', clause))
    .sort(
      (one, other) =>
        Number(INTERPRETS.test(one.own)) - Number(INTERPRETS.test(other.own)) || one.own.length - other.own.length,
    );
  return naming[0]?.id ?? null;
}

/** The unit in charge of the next thing shown, where that stands in another document. */
function secondContact(focus: Focus, sources: Sources): (Contact & { readonly title: string }) | null {
  const next = focus.shown.find(
    ({ clause, measure }) =>
      measure !== null &&
      documentOfClause(clause) !== focus.documents[0] &&
      focus.documents.includes(documentOfClause(clause)),
  );
  const measure = next?.measure ? sources.measures.get(next.measure) : undefined;
  if (!measure) return null;
  const documents = [measure.document];
  const contact = departmentOf({ ...focus, documents, measures: [measure.id], clauses: [measure.clause] }, sources);
  return contact && { ...contact, title: measure.title };
}

const MOST = 3;

/** The unit in charge, who interprets the text, and the clauses that say so. */
export function tellDepartment(focus: Focus, { current }: Evidence, sources: Sources): readonly Statement[] {
  const { documents, clauses } = sources;
  const [first, ...others] = focus.documents.slice(0, MOST);
  const contact = departmentOf(focus, sources);
  const held = documents.get(first ?? '');
  if (!held || !contact) return [];
  const inCharge = current
    .map(({ passage }) => passage.clause)
    .find((clause) => clause.document === held.id && isInCharge(clause));
  const cites = [contact.clause, inCharge?.id].flatMap((id) => id ?? []);
  const second = secondContact(focus, sources);
  const interpreters = [held, ...others.flatMap((id) => documents.get(id) ?? [])].flatMap(
    ({ id, interpreter, ...rest }) => {
      if (!interpreter) return [];
      const clause = clauseNaming(interpreter, id, clauses);
      return [
        state('note', INTERPRETED_BY(nameDocument(rest), interpreter), clause ? [clause] : [], {
          grounds: [nameDocument(rest)],
        }),
      ];
    },
  );
  return [
    state('headline', DEPARTMENT_LEAD([contact.name]), [...new Set(cites)]),
    ...(second && second.name !== contact.name
      ? [
          state('note', ALSO_IN_CHARGE(second.title, second.name), second.clause ? [second.clause] : [], {
            grounds: [second.title],
          }),
        ]
      : []),
    ...(inCharge && inCharge.own.length < SHORT
      ? [state('quote', `“${inCharge.own.replace(/\s*\n\s*/gu, ' ').trim()}”`, [inCharge.id])]
      : []),
    ...interpreters,
    state('note', HOTLINE),
  ];
}

/** Longer articles are not quoted whole. */
const SHORT = 200;

function isInCharge(clause: Clause): boolean {
  return says('department', clause);
}
