import { nameClause, withoutLabel } from '../../policy/clause-name.ts';
import { isOfHome } from '../../policy/jurisdiction.ts';
import { splitSentences } from '../../policy/sentence.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence, Finding } from '../evidence/evidence.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** So many places in one sentence are a list of places. */
const PLACES = 2;
/** 有效期为三年 */
const TERM = /有效期(?:限)?(?:为|是)?(?:[一二三四五六七八九十]+|\d+)个?[年月]/u;

/** A clause and the one sentence of it that is missing. */
interface Missing {
  readonly id: string;
  readonly sentence: string;
}

/** What the leading clause leaves to others of its document: the places, named once for a whole section, and the term, set in an article of its own. */
export function completeLead(
  { act, asks, form }: Understanding,
  lead: Finding,
  { asOf, found: { interpreted } }: Evidence,
  sources: Sources,
): readonly Statement[] {
  const asksWhere = form.isWhere;
  const asked = interpreted.places.filter(({ where }) => where !== 'above').map(({ name }) => name);
  const listsThem = (text: string) =>
    (asksWhere || asked.some((name) => text.includes(name))) && sources.interpret(text, asOf).places.length >= PLACES;
  const isAsked = asksWhere || (asked.length > 0 && !isOfHome(lead.passage.document, sources.jurisdictions));
  const places = isAsked ? findAbove(lead, listsThem, sources) : null;
  const term = act === 'validity' || asks.has('validity') || asks.has('end') ? findTerm(lead, sources) : null;
  return [places, term].flatMap((missing) => (missing ? tell(missing, lead, sources) : []));
}

/** The sentence of the nearest section above that lists places. */
function findAbove(
  { passage: { clause, document } }: Finding,
  listsPlaces: (text: string) => boolean,
  { clauses }: Sources,
): Missing | null {
  for (let above = clause; above.parent !== null; ) {
    const parent = clauses.get(`${document.id}/${above.parent}`);
    if (!parent) return null;
    const sentence = sentenceOf(parent.own, listsPlaces);
    if (sentence) return { id: parent.id, sentence };
    above = parent;
  }
  return null;
}

/** The sentence that says how long what the lead speaks of is valid, where the lead names a term without its length and one article alone sets it. */
function findTerm({ passage: { document }, quote }: Finding, { clauses }: Sources): Missing | null {
  if (!quote.includes('有效期') || TERM.test(quote)) return null;
  const [setting, another] = clauses.ofDocument(document.id).filter(({ own }) => TERM.test(own));
  const sentence = setting && !another ? sentenceOf(setting.own, (text) => TERM.test(text)) : null;
  return setting && sentence ? { id: setting.id, sentence } : null;
}

function sentenceOf(text: string, test: (sentence: string) => boolean): string | null {
  return (
    splitSentences(text)
      .find((sentence) => test(sentence.text))
      ?.text.trim() ?? null
  );
}

function tell(
  { id, sentence }: Missing,
  { passage: { document } }: Finding,
  { clauses }: Sources,
): readonly Statement[] {
  const clause = clauses.get(id);
  return clause ? [state('item', `${nameClause(document, clause)}：${withoutLabel(sentence, clause)}`, [id])] : [];
}
