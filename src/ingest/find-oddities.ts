import { parseChineseNumber } from '../policy/chinese-number.ts';
import type { Clause } from '../policy/clause.ts';
import type { CatalogEntry } from './catalog.ts';
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
  return [
    ...(twin ? [messages.twin(twin.id)] : []),
    ...(entry.title_source === 'inferred' ? [messages.titleInferred] : []),
    ...(entry.number === null ? [messages.noNumber] : []),
    ...(entry.issuer === null ? [messages.noIssuer] : []),
    ...(/\ufffd|\p{Co}/u.test(text) ? [messages.strangeCharacters] : []),
    ...(tabbed > 2 ? [messages.table(tabbed)] : []),
    ...(clauses.length < 3 ? [messages.fewClauses(clauses.length)] : []),
    ...missingArticles(clauses).map(messages.missingArticle),
    ...longClauses(clauses).map(({ label, own }) => messages.longClause(label, own.length)),
  ];
}

/** Articles that the count of the others passes over: 第三条, 第五条. */
function missingArticles(clauses: readonly Clause[]): readonly number[] {
  const numbers = clauses.flatMap(({ label }) => parseChineseNumber(ARTICLE.exec(label)?.[1] ?? '') ?? []);
  const present = new Set(numbers);
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, i) => i + 1).filter((number) => !present.has(number));
}

function longClauses(clauses: readonly Clause[]): readonly Clause[] {
  const parents = new Set(clauses.map(({ parent }) => parent));
  return clauses.filter(({ path, own }) => own.length > LONG && !parents.has(path));
}
