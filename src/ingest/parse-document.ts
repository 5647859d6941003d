import type { SourceRange } from '../policy/clause.ts';
import type { CatalogCopy } from './catalog.ts';
import { noiseOfCopy, type PlacedPart, partsOfCopy } from './catalog-range.ts';
import type { ClauseDraft } from './clause-draft.ts';
import type { Noise } from './noise.ts';
import { parseSection } from './parse-section.ts';
import type { ParsedSection, Section } from './section.ts';
import type { SourceText } from './source-text.ts';

/** The clauses and the noise of one copy of a document, its parts read in order. */
export function parseDocument(source: SourceText, copy: CatalogCopy): ParsedSection {
  const parsed = sectionsOf(source, copy).map(parseSection);
  return {
    clauses: parsed.flatMap(({ clauses }): readonly ClauseDraft[] => clauses),
    noise: parsed.flatMap(({ noise }): readonly Noise[] => noise),
  };
}

/** Running text that tables interrupt is one section, since its labels go on after them. */
function sectionsOf(source: SourceText, copy: CatalogCopy): readonly Section[] {
  const declaredNoise = noiseOfCopy(source, copy);
  const placed = partsOfCopy(source, copy);
  const goesOn = ({ part }: PlacedPart): boolean => part.kind === 'prose' && part.path === undefined;
  const body = placed.filter(goesOn);
  return placed
    .filter((it) => !goesOn(it) || it === body[0])
    .map(({ part, range }) => ({
      source,
      range,
      rest: part === body[0]?.part ? body.slice(1).map((it): SourceRange => it.range) : [],
      layout: copy.layout,
      part,
      declaredNoise,
    }));
}
