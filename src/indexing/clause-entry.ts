import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Entry, FieldTexts } from './entry.ts';
import { splitPieces } from './split-pieces.ts';

/** A clause and its document -> what the index takes. A long clause is found by its pieces and shown whole. */
export function makeEntry(clause: Clause, document: PolicyDocument, questions: readonly string[]): Entry {
  const around: FieldTexts = {
    heading: [...clause.headings, clause.heading ?? ''].join('\n'),
    title: [document.title, ...document.aliases].join('\n'),
  };
  const inner = clause.kind === 'heading' ? '' : innerText(clause);
  const whole: FieldTexts = { ...around, own: clause.own, inner };
  const pieces = splitPieces(clause.own).map((own): FieldTexts => ({ ...around, own }));
  return { id: clause.id, units: pieces.length > 1 ? [whole, ...pieces] : [whole], questions };
}

/** What stands in the sub-clauses: the lines of `text` that are not `own`. */
function innerText({ text, own }: Clause): string {
  const lines = new Set(own.split('\n'));
  return text
    .split('\n')
    .filter((line) => !lines.has(line))
    .join('\n');
}
