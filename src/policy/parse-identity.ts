import { z } from 'zod';
import type { Identity } from './identity.ts';
import { ancestorsOf, homeOf, type Jurisdictions, NATION } from './jurisdiction.ts';
import { placeMessages as messages } from './messages.ts';
import { readWritten, readYaml } from './read-written.ts';

const FILE = 'corpus/service.yaml';
/** Words stand in pages, scripts and sentences alike: what would end any of these is no word. */
const word = z
  .string()
  .min(1)
  .regex(/^[^"'`\\<>{}$]+$/u, messages.word);
const colour = z.string().regex(/^#[0-9a-f]{6}$/iu, messages.colour);
const shades = z.tuple([colour, colour]);
const File = z.strictObject({
  ...{ name: word, subtitle: word, realm: word, realm_english: word, area: word },
  hotline: z.strictObject({ number: word, name: word }),
  lines: z.array(word),
  ...{ crisis: word, emergency: word, disclaimer: word, not_held: word, profile: word },
  contact: word.nullable(),
  accent: z.strictObject({ light: shades, dark: shades }),
  examples: z.array(word).max(8),
  suggestions: z.array(word).max(8),
  english: z
    .strictObject({ examples: z.array(word).max(8), suggestions: z.array(word).max(8) })
    .default({ examples: [], suggestions: [] }),
});

/** `corpus/service.yaml`, with the names of the places that it serves. Throws with the entry and the remedy. */
export function parseIdentity(text: string, jurisdictions: Jurisdictions): Identity {
  const read = readWritten(FILE, readYaml(FILE, text), File, messages.head);
  const { hotline, lines, contact, accent, examples, suggestions, english, ...words } = read;
  return {
    words: {
      ...{ ...words, hotline: hotline.number, hotline_name: hotline.name },
      ...{ home: homeOf(jurisdictions).name, above: nameAbove(jurisdictions) },
    },
    ...{ lines, contact, accent, examples, suggestions, english },
  };
}

/** The place next above home that the file names, or home where there is none. */
function nameAbove(jurisdictions: Jurisdictions): string {
  const above = ancestorsOf(jurisdictions.home).filter((code) => code !== jurisdictions.home && code !== NATION);
  const named = above.flatMap((code) => jurisdictions.places.find((place) => place.code === code)?.name ?? []);
  return named[0] ?? homeOf(jurisdictions).name;
}
