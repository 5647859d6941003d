import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDivisions } from '../policy/divisions.ts';
import { parseIdentity } from '../policy/parse-identity.ts';
import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import { makeCorpusFiles } from './make-corpus-files.ts';

const read = (path: string) => readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8');
const make = (home: string | null) =>
  makeCorpusFiles({
    ...{ home, divisions: parseDivisions(read('vocabulary/divisions.txt')) },
    ...{ service: read('service.yaml'), facts: read('measures/facts.yaml'), foreign: ['北京', '通州'] },
  });

describe('a new corpus', () => {
  it('knows its place and what lies above it', () => {
    const files = make('330127');
    const jurisdictions = parseJurisdictions(files?.['jurisdictions.yaml'] ?? '');
    expect(jurisdictions.places.map(({ name }) => name)).toEqual(['淳安县', '杭州市', '浙江省', '中华人民共和国']);
    expect(parseIdentity(files?.['service.yaml'] ?? '', jurisdictions).words.above).toBe('杭州市');
  });

  it('takes the facts that speak of no other place, and asks for the seat with its own options', () => {
    const text = make('330127')?.['measures/facts.yaml'] ?? '';
    const { facts } = parse(text) as {
      readonly facts: readonly { readonly name: string; readonly options?: unknown }[];
    };
    expect(facts.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/北京|通州/u);
    expect(facts.find(({ name }) => name === 'district')?.options).toContain('淳安县');
  });

  it('has a name to be replaced where none is said, and is none for a code that means nothing', () => {
    expect(make(null)?.['jurisdictions.yaml']).toContain('某县');
    expect(make('123456')).toBeNull();
  });
});
