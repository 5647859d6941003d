import { nameDocumentInFull } from '../../policy/clause-name.ts';
import type { AbsentText } from '../../policy/document.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Refusal } from './refusal.ts';

/** So many of the best clauses may be of the text that is meant. */
const MEANT = 3;
/** So many characters in a row make the kernel of a title. */
const KERNEL = 5;
/** So many characters at its end tell one table or list from another. */
const LEAST_NAME = 3;
const LONGEST_END = 4;
/** A table is called by what it lists: 主要指标表 is 主要指标. */
const SORT = /表$/u;
/** Boxes and annexes have numbers rather than names. */
const NUMBERED = /(?:专栏|附件)\d{1,2}$/u;
const LIST = /清单|名单|名录|目录/u;

/** A text is asked for, or what stands in it, and the document that would hold it names it without holding it (附件2 … 未收录). */
export function absentText(found: SearchResult, sources: Sources): Refusal | null {
  const { wants } = found.interpreted;
  const named = absentContainer(found, sources) ?? absentByTitle(found) ?? absentList(found);
  const isAsked = wants.container !== null || wants.list || wants.text || wants.annex || wants.members;
  return isAsked && named ? { reason: 'document_not_held', subject: nameAbsent(named, sources) } : null;
}

/** A box or an annex is named with the document that it belongs to. */
function nameAbsent(named: AbsentText, { documents }: Sources): string {
  const whole = [...documents.values()].find(({ absent }) => absent.includes(named));
  return NUMBERED.test(named.title) && whole ? `${nameDocumentInFull(whole)}的${named.title}` : `《${named.title}》`;
}

/** 主要指标表里…, 专栏3里…: the table, picture or list of the document that is named, or else that answers best. */
function absentContainer({ interpreted, hits }: SearchResult, { documents }: Sources): AbsentText | undefined {
  const name = interpreted.wants.container?.replace(SORT, '') ?? '';
  const numbered = NUMBERED.exec(name)?.[0];
  const addressed = interpreted.addresses.flatMap((one) => one.documents).map((id) => documents.get(id));
  const best = hits.slice(0, numbered ? MEANT : 1).map(({ document }) => document);
  const called = numbered ?? name.slice(-LONGEST_END);
  if (called.length < LEAST_NAME) return undefined;
  const meant = addressed.length > 0 ? addressed : best;
  return meant.flatMap((document) => document?.absent ?? []).find(({ title }) => isCalled(title, called));
}

/** 专栏1 is not 专栏10. */
function isCalled(title: string, name: string): boolean {
  return title.includes(name) && !/^\d/u.test(title.slice(title.indexOf(name) + name.length));
}

function absentByTitle({ interpreted: { text, wants }, hits }: SearchResult): AbsentText | undefined {
  if (!wants.list && !wants.text && !wants.annex) return undefined;
  const absent = hits.slice(0, MEANT).flatMap(({ document }) => document.absent);
  return absent.find(({ title }) => text.sharesRun(title, KERNEL));
}

/** The one list of the document that answers best: asked for without its name, or for what stands in it, where no clause surely says that. */
function absentList({ interpreted: { wants }, hits: [best], verdict }: SearchResult): AbsentText | null {
  if (wants.list) return wants.kind === null ? null : onlyOneOf(best, (title) => title.includes(wants.kind ?? ''));
  return wants.members && verdict.kind === 'partly' ? onlyOneOf(best, (title) => LIST.test(title)) : null;
}

function onlyOneOf(best: Passage | undefined, isMeant: (title: string) => boolean): AbsentText | null {
  const [list, another] = best?.document.absent.filter(({ title }) => isMeant(title)) ?? [];
  return list && !another ? list : null;
}
