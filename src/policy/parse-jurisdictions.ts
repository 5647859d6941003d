import { parse } from 'yaml';
import { z } from 'zod';
import { type Jurisdictions, WHEREABOUTS } from './jurisdiction.ts';

const code = z.string().regex(/^\d{6}(?:-[a-z0-9-]+)?$/u, 'is no code of GB/T 2260, nor one with a word: 110000-etown');
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
  const read = File.safeParse(parse(text));
  if (!read.success) throw new Error(`jurisdictions.yaml: ${z.prettifyError(read.error)}. See the head of the file.`);
  const { home, held, seats, places } = read.data;
  const known = new Map(places.map((place) => [place.code, place]));
  if (known.size < places.length) throw new Error('jurisdictions.yaml: a code stands twice. Keep each place once.');
  const missing = [home, ...held].find((one) => !known.has(one));
  if (missing !== undefined)
    throw new Error(`jurisdictions.yaml: ${missing} is home or held and not among the places. Add it with its name.`);
  return {
    ...{ home, held },
    seats: { ...seats, home: seats.home ?? known.get(home)?.name ?? '' },
    places: places.map(({ signs, ...place }) => ({
      ...place,
      signs: Object.entries(signs).map(([sign, id]) => ({ sign, id })),
    })),
  };
}
