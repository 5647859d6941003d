import { stringify } from 'yaml';
import type { Clause } from '../policy/clause.ts';
import { simplifyHan } from '../policy/normalise.ts';
import { readCopy } from './build-corpus.ts';
import type { CatalogEntry, CatalogFact } from './catalog.ts';
import type { DepartmentTable } from './department-table.ts';
import { findOddities } from './find-oddities.ts';
import type { Gazetteer } from './gazetteer.ts';
import { guessCopy } from './guess-copy.ts';
import { type GuessedDates, guessDates } from './guess-dates.ts';
import { guessFacts } from './guess-facts.ts';
import { guessRepealedList, guessRepeals } from './guess-repeals.ts';
import { proposalMessages as messages } from './messages.ts';
import { nameDocument } from './name-document.ts';
import type { SourceText } from './source-text.ts';

/** A catalog entry made from the text alone, for an officer to correct: its YAML, the clauses it yields, what looks odd. */
export interface Proposal {
  readonly entry: CatalogEntry;
  readonly yaml: string;
  readonly clauses: readonly Clause[];
  readonly oddities: readonly string[];
}

interface Given {
  readonly source: SourceText;
  /** Chosen by the officer; without it, the number or the place and the title give one. */
  readonly id?: string | undefined;
  readonly known: readonly Pick<CatalogEntry, 'id' | 'title' | 'number'>[];
  readonly departments: DepartmentTable;
  readonly gazetteer: Gazetteer;
}

/** The text of a file that holds one document -> a proposal; null when the file holds nothing. */
export function proposeEntry({ source, id, known, departments, gazetteer }: Given): Proposal | null {
  const lines = source.text.split('\n').filter((line) => line.trim() !== '');
  const facts = guessFacts(lines, gazetteer);
  const copy = guessCopy(source, facts.title);
  if (!copy) return null;
  const text = lines.join('').replace(/\s/gu, '');
  const entry: CatalogEntry = {
    id: id ?? nameDocument(facts, gazetteer.jurisdictions, new Set(known.map((one) => one.id))),
    title: facts.title,
    title_source: facts.title_source,
    aliases: [],
    number: facts.number,
    number_printed: facts.number_printed,
    issuer: facts.issuer,
    issuer_reason: facts.issuer === null ? messages.unsigned : null,
    jurisdiction: facts.jurisdiction,
    kind: facts.kind,
    ...(facts.kind === 'explanation' ? withoutTerm(guessDates(lines)) : guessDates(lines)),
    period_end: null,
    outside: [],
    later: [],
    interpreter: interpreterIn(text),
    relations: [...guessRepeals(text, known), ...guessRepealedList(lines, known)],
    absent: [],
    slips: [],
    periods: [],
    copies: [copy],
  };
  const { clauses, fault } = tryRead(entry, source, departments);
  const assumed = facts.jurisdiction_source === 'assumed' ? [messages.placeAssumed(facts.jurisdiction)] : [];
  const oddities = [...fault, ...assumed, ...findOddities(entry, clauses, source.text, known)];
  return { entry, yaml: writeEntry(entry), clauses, oddities };
}

/** An explanation tells the days of the text that it explains, and has none of its own. */
function withoutTerm({ issued }: GuessedDates): GuessedDates {
  const none: CatalogFact = { date: null, reason: messages.explains };
  return { issued, effective_from: none, effective_until: none };
}

/** As printed, in whatever characters. */
function interpreterIn(text: string): string | null {
  const found = /由([^，。；]{2,24}?)(?:负责)?解释/u.exec(simplifyHan(text));
  return found ? text.slice(found.index + 1, found.index + 1 + (found[1]?.length ?? 0)) : null;
}

/** The clauses, or why the text could not be cut. */
function tryRead(entry: CatalogEntry, source: SourceText, departments: DepartmentTable) {
  const [copy] = entry.copies;
  if (!copy) return { clauses: [], fault: [] };
  try {
    return { clauses: readCopy(entry, copy, source, departments).clauses, fault: [] };
  } catch (error) {
    return { clauses: [], fault: [messages.notCut(error instanceof Error ? error.message : String(error))] };
  }
}

/** As `parseCatalogEntry` reads it; what is empty is left out. */
export function writeEntry(entry: CatalogEntry): string {
  const copies = entry.copies.map(({ noise, parts, ...copy }) => ({ ...copy, ...(parts.length > 0 && { parts }) }));
  const filled = Object.entries({ ...entry, copies }).filter(([name, value]) => !isEmpty(value) || REQUIRED.has(name));
  return `# ${entry.title}${entry.number ? `（${entry.number}）` : ''}\n${stringify(Object.fromEntries(filled), { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

const REQUIRED: ReadonlySet<string> = new Set(['number', 'number_printed', 'issuer']);

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
