import { makeBoundedCache } from '../../policy/bounded-cache.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { normalise } from '../../policy/normalise.ts';
import { type FoundNumber, findByNumber } from '../../question/read-number.ts';
import type { Sources } from '../dependencies.ts';

/** A document as a text names it, by title, by number or by both. */
export interface NamedDocument {
  readonly title: string | null;
  readonly number: FoundNumber | null;
  /** Characters before the number: another agency's sign makes it another number. */
  readonly before: string;
}

export type ResolvedDocument =
  | { readonly kind: 'found'; readonly document: PolicyDocument }
  /** The title is that of one document, the number that of another or of none. */
  | { readonly kind: 'contradiction'; readonly document: PolicyDocument }
  | { readonly kind: 'several' }
  | { readonly kind: 'absent' };

/** One text names the same document many times; what was found lately is kept. */
const titles = makeBoundedCache<string, { readonly document: PolicyDocument | null }>(200);

/** The document that is meant; `latest` decides between several of one serial. */
export function resolveDocument(
  { title, number, before }: NamedDocument,
  latest: PolicyDocument | null,
  asOf: CalendarDate,
  sources: Sources,
): ResolvedDocument {
  const titled =
    title === null
      ? null
      : titles(`${sources.revision} ${title}`, () => ({ document: findByTitle(title, asOf, sources) })).document;
  if (!number) return titled ? { kind: 'found', document: titled } : { kind: 'absent' };
  const numbered = isOtherAgency(number, before)
    ? []
    : findByNumber(sources.documents.values(), number).flatMap((id) => sources.documents.get(id) ?? []);
  if (titled) return { kind: numbered.includes(titled) ? 'found' : 'contradiction', document: titled };
  const [only, another] = numbered;
  if (!only) return { kind: 'absent' };
  if (another) return latest && numbered.includes(latest) ? { kind: 'found', document: latest } : { kind: 'several' };
  return { kind: title === null || isAlike(title, only) ? 'found' : 'contradiction', document: only };
}

/** 朝政发〔2024〕14号 is no number of ours, whatever its year and serial. */
function isOtherAgency({ agency }: FoundNumber, before: string): boolean {
  return agency === null && /[\u4e00-\u9fff](?:发|函|字|令|规|办)$/u.test(before.trimEnd());
}

/** Exactly, or as people shorten it: the name covers most of what was said. */
function findByTitle(title: string, asOf: CalendarDate, sources: Sources): PolicyDocument | null {
  const said = bare(title);
  for (const document of sources.documents.values())
    if ([document.title, ...document.aliases].some((name) => bare(name) === said)) return document;
  const { addresses } = sources.interpret(title, asOf);
  const [best] = addresses.filter(
    ({ words, documents }) => documents.length === 1 && words.length >= said.length * 0.6,
  );
  return sources.documents.get(best?.documents[0] ?? '') ?? null;
}

function bare(title: string): string {
  return normalise(title).replace(/[\s“”"《》〈〉<>]/gu, '');
}

function isAlike(title: string, { title: own, aliases }: PolicyDocument): boolean {
  const said = pairs(bare(title));
  return [own, ...aliases].some((name) => {
    const held = pairs(bare(name));
    return [...said].filter((pair) => held.has(pair)).length >= Math.min(said.size, held.size) * 0.6;
  });
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
