import type { Measure } from '../../calculator/measure.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import { normalise } from '../../policy/normalise.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import { readThingAsked, type Unwritten } from '../../question/read-unwritten.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { NextStep } from '../answer.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { nextStepsOf } from '../composing/find-next-steps.ts';
import { WHOM_TO_ASK } from '../conversation/attributes/messages.ts';
import { departmentOf } from '../conversation/attributes/tell-department.ts';
import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import { PASSAGES } from '../evidence/find-passages.ts';
import { UNWRITTEN_OF } from '../messages.ts';
import { state } from '../statement.ts';
import { holdsRarest } from './unstated-of-thing.ts';

/** Which step of a support says each of them, where its text says it. */
const STEP_OF: Partial<Readonly<Record<Unwritten, NextStep['kind']>>> = {
  ...({ materials: 'materials', form: 'materials', procedure: 'channel', website: 'channel' } as const),
  ...({ deadline: 'deadline', phone: 'phone' } as const),
};

/** A support that is held, and something of it that its text does not write: says where it stands, that this is not written, and whom to ask; null for all else, and for what is not among `only`. */
export async function composeUnwritten(
  interpreted: Interpreted,
  asOf: CalendarDate,
  sources: Sources,
  only?: ReadonlySet<Unwritten>,
): Promise<Draft | null> {
  const asked = readThingAsked(interpreted);
  if (!asked || interpreted.elsewhere.length > 0) return null;
  if (only && !asked.what.every((one) => only.has(one))) return null;
  const found = await sources.search({ query: asked.thing, asOf, limit: PASSAGES });
  const isHeld = found.verdict.kind === 'held' || (asked.isSupport && found.verdict.kind !== 'outside');
  const support = isHeld ? findSupport(found, sources.listWords(asked.thing, asOf), sources) : null;
  if (!support) return null;
  const { clause, document, measure } = support;
  const steps = nextStepsOf(clause, measure.department, sources);
  if (asked.what.some((one) => steps.some(({ kind, held }) => held && kind === STEP_OF[one]))) return null;
  const where = nameClause(document, clause);
  const contact = departmentOf({ measures: [measure.id], clauses: [clause.id], documents: [document.id] }, sources);
  return {
    status: 'not_found',
    statements: [
      state('headline', UNWRITTEN_OF(asked.thing, where, asked.what), [], {
        grounds: [where],
        echoes: [asked.thing],
      }),
      state('note', WHOM_TO_ASK(contact?.name ?? null), [], { grounds: [contact?.name ?? ''] }),
    ],
    related: [clause.id],
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}

/** The current clause that gives the support; null where none is surely about it. */
function findSupport({ hits }: SearchResult, words: readonly ContentWord[], sources: Sources): Support | null {
  for (const { clause, document, validity, score } of hits) {
    if (score < NEARLY * (hits[0]?.score ?? 0) || !mayBePresentedAsCurrent(validity.status)) continue;
    const text = normalise([clause.text, ...clause.headings].join('\n'));
    const measure = givenBy(clause.id, sources);
    if (measure && holdsRarest(words, text)) return { clause, document, measure };
  }
  return null;
}

interface Support extends Pick<Passage, 'clause' | 'document'> {
  readonly measure: Measure;
}

/** Share of the best score from which a current clause behind one that has ended is on the same matter. */
const NEARLY = 0.6;

function givenBy(clause: string, { measures }: Sources): Measure | undefined {
  return measuresAt(clause, measures).find(
    (one) => one.clause === clause && (one.nature === 'support' || one.nature === 'loan'),
  );
}
