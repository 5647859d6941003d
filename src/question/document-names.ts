import { makePhraseFinder } from '../indexing/phrase-finder.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type Jurisdictions, ownNames } from '../policy/jurisdiction.ts';
import { normalise } from '../policy/normalise.ts';

/** A document named in a text by its title, or by a name people use for it. */
export interface FoundName {
  readonly documents: readonly string[];
  /** True for a topic that titles put in quotation marks, “三大工程”. */
  readonly isTopic: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words before the part of a title that people say; the rest must keep enough to be told apart. */
function openingOf(jurisdictions: Jurisdictions): RegExp {
  const names = ownNames(jurisdictions)
    .filter((name) => name.length >= SHORTEST_NAMED)
    .map(normalise);
  const bracketed = names.map((name) => `\\(${name}\\)`);
  return new RegExp(`^(?:关于|人民政府|市场监督管理局|20\\d\\d年|${[...names, ...bracketed].join('|')})+`, 'u');
}
/** 北京 is no name of a place in a title: 北京国际科技创新中心. */
const SHORTEST_NAMED = 3;
const CLOSING = /\((?:试行|20\d\d[年—-].*)\)$/;
const SHORTEST_NAME = 4;
const TOPIC = /[“"]([^”"]{3,12})[”"]/g;

/** Titles, aliases and their cores -> a function that finds them in normalised text. */
export function makeNameFinder(
  documents: Iterable<PolicyDocument>,
  jurisdictions: Jurisdictions,
): (text: string) => readonly FoundName[] {
  const opening = openingOf(jurisdictions);
  const owners = new Map<string, { readonly documents: Set<string>; isTopic: boolean }>();
  const add = (name: string, document: string, isTopic: boolean) => {
    const owner = owners.get(name) ?? { documents: new Set<string>(), isTopic };
    owner.documents.add(document);
    owners.set(name, owner);
  };
  for (const document of documents) {
    for (const name of namesOf(document, opening)) add(name, document.id, false);
    for (const topic of document.title.matchAll(TOPIC)) add(normalise(topic[1] ?? ''), document.id, true);
  }
  const names = [...owners.entries()];
  const find = makePhraseFinder(names.map(([name]) => name));
  return (text) =>
    find(text).flatMap(({ phrase, start, end }) => {
      const owner = names[phrase]?.[1];
      return owner ? [{ documents: [...owner.documents], isTopic: owner.isTopic, start, end }] : [];
    });
}

/** 关于公布《…清单（2023年版）》的通知: what it makes public, with its year, which people say without brackets. */
function editionsOf(title: string, opening: RegExp): readonly string[] {
  const name = (/^关于(?:公布|印发|发布)《(.+)》的通知$/u.exec(title)?.[1] ?? title).replace(opening, '');
  return CLOSING.test(name) ? [name, name.replace(/[()]/gu, '')] : [];
}

function namesOf({ title, aliases }: PolicyDocument, opening: RegExp): readonly string[] {
  return [title, ...aliases]
    .map(normalise)
    .flatMap((name) => [name, name.replace(CLOSING, ''), name.replace(CLOSING, '').replace(opening, '')])
    .concat(editionsOf(normalise(title), opening))
    .filter((name) => name.length >= SHORTEST_NAME);
}
