import { makePhraseFinder } from '../indexing/phrase-finder.ts';
import type { PolicyDocument } from '../policy/document.ts';
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
const OPENING =
  /^(?:关于|北京市|北京城市副中心|北京经济技术开发区|通州区|\(通州区\)|人民政府|市场监督管理局|中关村国家自主创新示范区|20\d\d年)+/;
const CLOSING = /\((?:试行|20\d\d[年—-].*)\)$/;
const SHORTEST_NAME = 4;
const TOPIC = /[“"]([^”"]{3,12})[”"]/g;

/** Titles, aliases and their cores -> a function that finds them in normalised text. */
export function makeNameFinder(documents: Iterable<PolicyDocument>): (text: string) => readonly FoundName[] {
  const owners = new Map<string, { readonly documents: Set<string>; isTopic: boolean }>();
  const add = (name: string, document: string, isTopic: boolean) => {
    const owner = owners.get(name) ?? { documents: new Set<string>(), isTopic };
    owner.documents.add(document);
    owners.set(name, owner);
  };
  for (const document of documents) {
    for (const name of namesOf(document)) add(name, document.id, false);
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

function namesOf({ title, aliases }: PolicyDocument): readonly string[] {
  return [title, ...aliases]
    .map(normalise)
    .flatMap((name) => [name, name.replace(CLOSING, ''), name.replace(CLOSING, '').replace(OPENING, '')])
    .filter((name) => name.length >= SHORTEST_NAME);
}
