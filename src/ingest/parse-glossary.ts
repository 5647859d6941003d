import type { ClauseDraft } from './clause-draft.ts';
import { labelMessages } from './messages.ts';
import { parseProse } from './parse-prose.ts';
import type { ParsedSection, Section } from './section.ts';

/** 1.“二十年之问”：在学习贯彻… · 24.六大产业：数字经济、… */
const TERM = /^(\d{1,3})[.．、]\s*([^：\n]{1,40})：/u;

/** Numbered terms under a title of their own; the term is the heading of its clause. */
export function parseGlossary(section: Section): ParsedSection {
  const { clauses, noise } = parseProse(section);
  return { clauses: clauses.map((clause) => namedByTerm(clause, section.part.label ?? '')), noise };
}

function namedByTerm(clause: ClauseDraft, prefix: string): ClauseDraft {
  const [, number, term] = TERM.exec(clause.own.text) ?? [];
  if (clause.kind !== 'item' || !number || !term) return clause;
  return { ...clause, label: prefix + labelMessages.term(Number(number)), heading: term };
}
