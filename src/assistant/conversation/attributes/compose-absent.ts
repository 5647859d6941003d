import { areNested } from '../../../policy/clause.ts';
import { nameDocumentInFull } from '../../../policy/clause-name.ts';
import { normalise } from '../../../policy/normalise.ts';
import type { ContentWord } from '../../../retrieval/content-words.ts';
import { countsUnit } from '../../../retrieval/scope/stated.ts';
import type { Draft } from '../../composing/compose-answer.ts';
import type { Sources } from '../../dependencies.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { state } from '../../statement.ts';
import type { Understanding } from '../../understand.ts';
import type { Focus } from '../state.ts';
import { COUNTS_NO, HAS_NO_WORD, WHOM_TO_ASK } from './messages.ts';
import { departmentOf } from './tell-department.ts';

/** A message about what is in focus whose own words stand nowhere in its text: said so, with whom to ask; null where they stand there. */
export function composeAbsent(
  { absent, form }: Pick<Understanding, 'absent' | 'form'>,
  focus: Focus,
  { current, ended }: Evidence,
  sources: Sources,
): Draft | null {
  const document = sources.documents.get(focus.documents[0] ?? '');
  const [clause] = focus.clauses;
  if (!document || !clause) return null;
  const found = [...current, ...ended].map(({ passage }) => passage.clause);
  const counts = (unit: string) =>
    [...found, ...sources.clauses.ofDocument(document.id)].some(({ own }) => countsUnit(normalise(own), unit));
  const uncounted = form.unitsCounted.filter((unit) => !counts(unit));
  const name = nameDocumentInFull(document);
  if (uncounted.length > 0)
    return say(COUNTS_NO(name, uncounted), { name, echoes: uncounted, clause, focus, ended }, sources);
  if (absent.length === 0) return null;
  if (isWrittenIn(document.id, absent, sources)) return null;
  // Synonyms count: a clause found for a word under another name covers it. Another clause of the document that is found for the whole may answer in other words.
  const [best] = current.length > 0 ? current : ended;
  if (best?.passage.document.id === document.id && !isSpokenOf(best.passage.clause.id, clause)) return null;
  if ([...current, ...ended].some(({ passage }) => passage.coverage > COVERED)) return null;
  const words = absent.map(({ text }) => text);
  return say(HAS_NO_WORD(name, words), { name, echoes: words, clause, focus, ended }, sources);
}

interface Absence {
  readonly name: string;
  /** Words of the asker. */
  readonly echoes: readonly string[];
  readonly clause: string;
  readonly focus: Focus;
  readonly ended: Evidence['ended'];
}

function say(text: string, { name, echoes, clause, focus, ended }: Absence, sources: Sources): Draft {
  const contact = departmentOf(focus, sources);
  return {
    status: 'partial',
    statements: [
      state('headline', text, [clause], { grounds: [name], echoes }),
      state('note', WHOM_TO_ASK(contact?.name ?? null), contact?.clause ? [contact.clause] : [], {
        grounds: [contact?.name ?? ''],
      }),
    ],
    related: [],
    calculations: [],
    quotes: new Map(),
    ended: new Set(ended.map(({ passage }) => passage.clause.id)),
  };
}

function isSpokenOf(id: string, spoken: string): boolean {
  return id === spoken || areNested(id, spoken);
}

/** Any of the words, or what the texts call it, stands somewhere in a document. */
function isWrittenIn(document: string, words: readonly ContentWord[], { clauses }: Sources): boolean {
  const texts = clauses.ofDocument(document).map(({ own }) => own.toLowerCase());
  return words.some(({ alternatives }) => alternatives.some((word) => texts.some((text) => text.includes(word))));
}

/** Of the content of a message a clause that says less says nothing of it. */
const COVERED = 0.2;
