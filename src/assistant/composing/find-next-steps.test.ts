import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../ingest/build-corpus.ts';
import { parseCatalogEntry } from '../../ingest/catalog.ts';
import { holdCorpus } from '../../policy/clauses.ts';
import { parseJurisdictions } from '../../policy/parse-jurisdictions.ts';
import type { Sources } from '../dependencies.ts';
import { nextStepsOf } from './find-next-steps.ts';

const FOLDER = 'eval/corpora/chengxi';
const read = (path: string) => readFileSync(`${FOLDER}/${path}`, 'utf8');

function open(id: string): Pick<Sources, 'clauses' | 'documents'> {
  const entry = parseCatalogEntry(`corpus/catalog/${id}.yaml`, read(`catalog/${id}.yaml`));
  const sources = entry.copies.map(({ file }) => ({ file, text: read(`documents/${file}`) }));
  const jurisdictions = parseJurisdictions(read('jurisdictions.yaml'));
  const departments = { nameOf: () => null };
  const { corpus } = buildCorpus({ revision: '', entries: [entry], sources, departments, jurisdictions });
  return { clauses: holdCorpus(corpus).clauses, documents: new Map(corpus.documents.map((one) => [one.id, one])) };
}

describe('the next steps about what a guide offers', () => {
  it('are its materials, channel, time and telephone, wherever in it they stand', () => {
    const held = open('cx-digital-guide-2026');
    const offered = held.clauses.ofDocument('cx-digital-guide-2026').find(({ own }) => own.includes('最高60万元'));
    if (!offered) throw new Error('no such clause');
    const steps = nextStepsOf(offered, null, held as Sources);
    const said = Object.fromEntries(steps.map(({ kind, text, held: isHeld }) => [kind, isHeld ? text : null]));
    expect(said.materials).toMatch(/项目申报书.*营业执照复印件.*付款凭证.*专项审计报告.*验收意见书/su);
    expect(said.channel).toContain('“澜企通”平台');
    expect(said.deadline).toBe('申报时间为2026年7月1日至2026年8月15日，逾期不予受理。');
    expect(said.phone).toContain('0500-6100212');
  });
});
