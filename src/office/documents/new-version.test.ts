import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../ingest/build-corpus.ts';
import { parseCatalogEntry } from '../../ingest/catalog.ts';
import { proposeEntry } from '../../ingest/propose-entry.ts';
import { gazetteer } from '../../ingest/testing/gazetteer.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { successorsOf, validityOfDocument } from '../../policy/validity.ts';
import { applyForm, readForm } from './correct-entry.ts';

const departments = { nameOf: (printed: string) => printed };

function wording(id: string, amount: string, from: string) {
  const text = `通州区某某支持办法
第一条　为加强支持，制定本办法。
第二条　对企业给予${amount}奖励。
第三条　本办法自${from}起施行。
北京市通州区人民政府
`;
  const proposal = proposeEntry({ source: { file: `${id}.txt`, text }, id, known: [], departments, gazetteer });
  if (!proposal) throw new Error('The text holds nothing.');
  return { id, text, yaml: proposal.yaml };
}

describe('a later wording of a held document', () => {
  const old = wording('tz-moumou', '10万元', '2025年1月1日');
  const later = wording('tz-moumou-2027', '20万元', '2027年3月1日');
  const entries = [old, { ...later, yaml: applyForm(later.yaml, { ...readForm(later.yaml), replaces: old.id }) }].map(
    ({ id, yaml }) => parseCatalogEntry(`${id}.yaml`, yaml),
  );
  const sources = [old, later].map(({ id, text }) => ({ file: `${id}.txt`, text }));
  const { corpus } = buildCorpus({
    ...{ revision: '', entries, sources, departments },
    jurisdictions: gazetteer.jurisdictions,
  });
  const [first, second] = corpus.documents;
  const statusOn = (document: typeof first, day: string) =>
    document && validityOfDocument(document, calendarDate(day)).status;

  it('holds from its day on, and the old one until then', () => {
    expect([statusOn(first, '2027-02-28'), statusOn(second, '2027-02-28')]).toEqual(['in_force', 'not_yet_effective']);
    expect([statusOn(first, '2027-03-01'), statusOn(second, '2027-03-01')]).toEqual(['repealed', 'in_force']);
  });

  it('is what the old one leads to, whose clauses stay', () => {
    expect(successorsOf(first)).toEqual(['tz-moumou-2027']);
    expect(corpus.clauses.filter(({ document }) => document === old.id).map(({ own }) => own)).toContain(
      '第二条　对企业给予10万元奖励。',
    );
  });
});
