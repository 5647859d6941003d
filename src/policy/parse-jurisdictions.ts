import { z } from 'zod';
import { type Jurisdictions, WHEREABOUTS } from './jurisdiction.ts';
import { placeMessages as messages } from './messages.ts';
import { readWritten, readYaml } from './read-written.ts';

const FILE = 'corpus/jurisdictions.yaml';
const code = z.string().regex(/^\d{6}(?:-[a-z0-9-]+)?$/u, messages.code);
const words = z.array(z.string().min(1)).default([]);
const Place = z.strictObject({
  code,
  name: z.string().min(2),
  aliases: words,
  within: words,
  signs: z.record(z.string().min(2), z.string().regex(/^[a-z][a-z0-9]*$/u)).default({}),
  bodies: words,
});
const File = z.strictObject({
  home: code,
  held: z.array(code),
  seats: z.partialRecord(z.enum(WHEREABOUTS), z.string().min(2)).default({}),
  places: z.array(Place).min(1),
});

/** `corpus/jurisdictions.yaml`. Throws with the place and the remedy when it is not as its head describes it. */
export function parseJurisdictions(text: string): Jurisdictions {
  const read = readWritten(FILE, readYaml(FILE, text), File, messages.head);
  const { home, held, seats, places } = read;
  const known = new Map(places.map((place) => [place.code, place]));
  if (known.size < places.length) throw new Error(messages.sameCode);
  const missing = [home, ...held].find((one) => !known.has(one));
  if (missing !== undefined) throw new Error(messages.missing(missing));
  return {
    ...{ home, held },
    seats: { ...seats, home: seats.home ?? known.get(home)?.name ?? '' },
    places: places.map(({ signs, ...place }) => ({
      ...place,
      signs: Object.entries(signs).map(([sign, id]) => ({ sign, id })),
    })),
  };
}
