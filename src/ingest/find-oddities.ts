import { parseChineseNumber } from '../policy/chinese-number.ts';
import type { Clause } from '../policy/clause.ts';
import { readLabel } from '../policy/clause-label.ts';
import type { CatalogEntry, CatalogPart } from './catalog.ts';
import { proposalMessages as messages } from './messages.ts';

/** Longer ones without parts of their own were probably not cut. */
const LONG = 1500;
const ARTICLE = /^第([〇零一二三四五六七八九十百]+)条$/u;

/** What an officer should look at before a proposed document is taken: doubts, not faults. */
export function findOddities(
  entry: CatalogEntry,
  clauses: readonly Clause[],
  text: string,
  known: readonly Pick<CatalogEntry, 'id' | 'title' | 'number'>[],
): readonly string[] {
  const twin = known.find(({ title, number }) => title === entry.title || (number !== null && number === entry.number));
  const tabbed = text.split('\n').filter((line) => /\S\t\S/u.test(line)).length;
  const grids = entry.copies.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'grid');
  return [
    ...(twin ? [messages.twin(twin.id)] : []),
    ...(entry.title_source === 'inferred' ? [messages.titleInferred] : []),
    ...(entry.number === null ? [messages.noNumber] : []),
    ...(entry.issuer === null ? [messages.noIssuer] : []),
    ...(/\ufffd|\p{Co}/u.test(text) ? [messages.strangeCharacters] : []),
    ...(tabbed > 2 && grids.length === 0 ? [messages.table(tabbed)] : []),
    ...grids.flatMap((part) => oddGrid(part, clauses)),
    ...(clauses.length < 3 ? [messages.fewClauses(clauses.length)] : []),
    ...duplicateLabels(clauses),
    ...missingArticles(clauses).map(messages.missingArticle),
    ...numberingGaps(clauses).map(([before, after]) => messages.gap(before.label, after.label)),
    ...longClauses(clauses).map(({ label, own }) => messages.longClause(label, own.length)),
  ];
}

/** A table, so that its head is looked at, and the rows whose left cells were read from above. */
function oddGrid(
  { path = '', label = path, columns = [] }: CatalogPart,
  clauses: readonly Clause[],
): readonly string[] {
  const rows = clauses.filter((clause) => clause.kind === 'row' && clause.path.startsWith(`${path}/`));
  const carried = rows.filter(({ columns: cells, own }) =>
    Object.entries(cells ?? {}).some(([name, text]) => !own.includes(`${name}：${text}`) && !own.startsWith(text)),
  );
  return [
    messages.grid(label, rows.length, columns.join('、')),
    ...(carried.length > 0 ? [messages.carried(label, carried.length)] : []),
  ];
}

/** Labels that two clauses have: one of them may only refer to the other. */
function duplicateLabels(clauses: readonly Clause[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { kind, label } of clauses) if (kind !== 'front') times.set(label, (times.get(label) ?? 0) + 1);
  return [...times].flatMap(([label, count]) => (count > 1 ? [messages.duplicateLabel(label, count)] : []));
}

/** Articles that the count of the others passes over: 第三条, 第五条. */
function missingArticles(clauses: readonly Clause[]): readonly number[] {
  const numbers = clauses.flatMap(({ label }) => parseChineseNumber(ARTICLE.exec(label)?.[1] ?? '') ?? []);
  const present = new Set(numbers);
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, i) => i + 1).filter((number) => !present.has(number));
}

/** Items of one list whose numbers skip one: 1. 2. 4. */
function numberingGaps(clauses: readonly Clause[]): readonly (readonly [Clause, Clause])[] {
  const last = new Map<string | null, Clause>();
  return clauses
    .filter(({ kind, label }) => kind !== 'front' && !ARTICLE.test(label))
    .flatMap((clause): readonly (readonly [Clause, Clause])[] => {
      const before = last.get(clause.parent);
      last.set(clause.parent, clause);
      const [one, other] = [before && readLabel(before.own), readLabel(clause.own)];
      const isGap = one && other && one.form === other.form && other.number > one.number + 1;
      return before && isGap ? [[before, clause]] : [];
    });
}

function longClauses(clauses: readonly Clause[]): readonly Clause[] {
  const parents = new Set(clauses.map(({ parent }) => parent));
  return clauses.filter(({ path, own }) => own.length > LONG && !parents.has(path));
}
