import { nameClause, nameDocument } from '../../policy/clause-name.ts';
import { statusNames } from '../../policy/status-names.ts';
import { validityOfClause } from '../../policy/validity.ts';
import type { Address } from '../../question/interpreted.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { SUMMARY } from '../messages.ts';
import { type Statement, state } from '../statement.ts';

/** A clause of a list is quoted up to so many characters, and ends with a sentence. */
const LONGEST = 420;
const MOST_CLAUSES = 12;

/** Clauses of one document that were named together, each in its words; which of them are not there is said. */
export function composeClauses({ found, asOf }: Evidence, sources: Sources): readonly Statement[] {
  const addresses = found.interpreted.addresses.filter(({ label }) => label !== null);
  const [first] = addresses;
  const document = sources.documents.get(first?.documents[0] ?? '');
  const isOneList = addresses.length > 1 && addresses.every((address) => address.words === first?.words);
  if (!document || !isOneList || addresses.every(({ clauses }) => clauses.length === 0)) return [];
  const told = addresses.slice(0, MOST_CLAUSES).flatMap(({ clauses }) => {
    const clause = sources.clauses.get(clauses.find((id) => id.startsWith(`${document.id}/`)) ?? '');
    if (!clause) return [];
    const name = nameClause(document, clause);
    const status = statusNames[validityOfClause(clause, document, asOf).status];
    return [
      state('note', `**${name}**（${status}）`, [clause.id], { grounds: [name] }),
      state('quote', `“${shorten(clause.text)}”`, [clause.id]),
    ];
  });
  return [...told, ...missing(addresses, nameDocument(document))];
}

function missing(addresses: readonly Address[], name: string): readonly Statement[] {
  const labels = addresses.filter(({ clauses }) => clauses.length === 0).flatMap(({ label }) => label ?? []);
  return labels.length === 0 ? [] : [state('note', SUMMARY.missing(name, labels), [], { grounds: [name, ...labels] })];
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  const end = Math.max(...[...'。；'].map((mark) => flat.lastIndexOf(mark, LONGEST - 1))) + 1;
  return `${flat.slice(0, end || LONGEST)}……`;
}
