import type { Postings } from './postings.ts';
import { openSections, packSections, type Section } from './sections.ts';

/** Postings, and for each of their units the clause it belongs to. Their rarities are those of the dictionary. */
export interface OwnedPostings extends Postings {
  readonly owners: Uint32Array;
}

/** Where the terms stand: in the texts of clauses, and in the questions people ask. */
export interface BothPostings {
  readonly text: OwnedPostings;
  readonly asked: OwnedPostings;
}

export function packPostings({ text, asked }: BothPostings): Uint8Array<ArrayBuffer> {
  const sectionsOf = ({ starts, units, impacts, owners }: OwnedPostings) => [starts, units, impacts, owners];
  return packSections([...sectionsOf(text), ...sectionsOf(asked)]);
}

/** Nothing is parsed or copied. Throws on other bytes. */
export function openPostings(
  buffer: ArrayBuffer,
  rarities: Readonly<Record<keyof BothPostings, Float32Array>>,
): BothPostings {
  const sections = openSections(buffer);
  return {
    text: readPostings(sections.slice(0, 4), rarities.text),
    asked: readPostings(sections.slice(4), rarities.asked),
  };
}

function readPostings(sections: readonly Section[], rarities: Float32Array): OwnedPostings {
  const [starts, units, impacts, owners] = sections as [
    ...[Uint32Array, Uint32Array | Uint16Array, Uint8Array, Uint32Array],
  ];
  return { starts, units, impacts, rarities, owners };
}
