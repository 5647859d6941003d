import { makeBoundedCache } from '../../policy/bounded-cache.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Sources } from '../dependencies.ts';
import { readClaims } from './claim.ts';
import { listContrasts } from './contrasts.ts';
import { foldText } from './fold-text.ts';
import type { Rule, RuleBook } from './verify-figures.ts';

/** Clauses read once for all figures of a text. */
export function openRuleBook(asOf: CalendarDate, sources: Sources): RuleBook {
  const rules = makeBoundedCache<string, Rule>(4_000);
  const sets = makeBoundedCache<string, readonly Rule[]>(400);
  const departments = makeBoundedCache<string, readonly string[]>(400);
  const deciding = departmentsByClause(sources);
  const ruleOf = (clause: Clause, document: PolicyDocument) =>
    rules(clause.id, () => readRule(clause, document, deciding, sources));
  return {
    rulesOf: (document, clauses) =>
      sets([document.id, ...clauses.map(({ id }) => id)].join(' '), () =>
        withWhatStandsUnder(document, clauses, sources).map((clause) => ruleOf(clause, document)),
      ),
    contrasts: listContrasts(sources.facts.values(), sources.jurisdictions),
    departmentsIn: (text) => departments(text, () => sources.interpret(text, asOf).departments),
  };
}

function departmentsByClause({ measures }: Sources): ReadonlyMap<string, readonly string[]> {
  const deciding = new Map<string, string[]>();
  for (const { clause, department } of measures.values())
    if (department !== null) deciding.set(clause, [...(deciding.get(clause) ?? []), department]);
  return deciding;
}

function readRule(
  clause: Clause,
  document: PolicyDocument,
  deciding: ReadonlyMap<string, readonly string[]>,
  sources: Sources,
): Rule {
  const above = clause.parent === null ? '' : (sources.clauses.get(`${document.id}/${clause.parent}`)?.own ?? '');
  const own = foldText(clause.own);
  return {
    clause,
    claims: readClaims(own),
    evidence: [own, clause.heading ?? '', ...clause.headings, above, document.title].join('\n'),
    departments: deciding.get(clause.id) ?? [],
  };
}

/** The clauses named and all under them, or all of the document; each with words of its own. */
function withWhatStandsUnder(document: PolicyDocument, named: readonly Clause[], sources: Sources): readonly Clause[] {
  const all = sources.clauses.ofDocument(document.id);
  const within = new Set(named.map(({ path }) => path));
  return all.filter((clause) => {
    const isWithin =
      named.length === 0 || within.has(clause.path) || (clause.parent !== null && within.has(clause.parent));
    if (isWithin) within.add(clause.path);
    return isWithin && clause.own !== '';
  });
}
