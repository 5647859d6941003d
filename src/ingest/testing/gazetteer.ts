import { readFileSync } from 'node:fs';
import { parseDivisions } from '../../policy/divisions.ts';
import { parseJurisdictions } from '../../policy/parse-jurisdictions.ts';
import type { Gazetteer } from '../gazetteer.ts';

const read = (path: string) => readFileSync(new URL(`../../../corpus/${path}`, import.meta.url), 'utf8');

/** The places of the corpus, and the divisions of the country. */
export const gazetteer: Gazetteer = {
  jurisdictions: parseJurisdictions(read('jurisdictions.yaml')),
  divisions: parseDivisions(read('vocabulary/divisions.txt')),
};
