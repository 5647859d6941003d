import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCatalogEntry } from '../../ingest/catalog.ts';
import { proposeEntry } from '../../ingest/propose-entry.ts';
import { gazetteer } from '../../ingest/testing/gazetteer.ts';
import { applyForm, readForm } from './correct-entry.ts';
import { listReadings } from './list-readings.ts';

const TEXT = `通州区某某支持办法
第一条　为加强支持，制定本办法。
第二条　对企业给予10万元奖励。
第三条　本办法自2027年3月1日起施行，试行期两年。《某某旧支持办法》同时废止。
北京市通州区人民政府
2027年2月1日
`;
const proposal = proposeEntry({
  source: { file: 'new.txt', text: TEXT },
  known: [],
  departments: { nameOf: (printed) => printed },
  gazetteer,
});
const yaml = proposal?.yaml ?? '';

describe('correcting a proposed entry by form', () => {
  it('shows what was read', () => {
    expect(readForm(yaml)).toMatchObject({
      id: 'tz-moumou',
      title: '通州区某某支持办法',
      'effective_from.date': '2027-03-01',
      number: '',
    });
  });
  it('changes what was changed and nothing else', () => {
    const corrected = applyForm(yaml, { ...readForm(yaml), id: 'bj-some-support', kind: 'regulation' });
    const entry = parseCatalogEntry('corpus/catalog/bj-some-support.yaml', corrected);
    expect(entry).toMatchObject({
      id: 'bj-some-support',
      kind: 'regulation',
      effective_until: proposal?.entry.effective_until,
      relations: [{ kind: 'repeals', title: '某某旧支持办法' }],
    });
  });
  it('takes a number as it is printed or in its official form', () => {
    for (const number of ['通政发[2027] 3 号', '通政发〔2027〕3号'])
      expect(parse(applyForm(yaml, { number }))).toMatchObject({ number: '通政发〔2027〕3号', number_printed: number });
    expect(parse(applyForm(applyForm(yaml, { number: '通政发〔2027〕3号' }), { number: '' }))).toMatchObject({
      number: null,
      number_printed: null,
    });
  });
  it('takes a date back with the reason', () => {
    const corrected = applyForm(yaml, {
      id: 'bj-some-support',
      'effective_until.date': '',
      'effective_until.quote': '另有通知延期',
    });
    expect(parseCatalogEntry('corpus/catalog/bj-some-support.yaml', corrected).effective_until).toEqual({
      date: null,
      reason: '另有通知延期',
    });
  });
  it('a new wording ends the old one when it begins, and can be taken back', () => {
    const corrected = applyForm(yaml, { id: 'bj-some-support-2027', replaces: 'bj-some-support' });
    const entry = parseCatalogEntry('corpus/catalog/bj-some-support-2027.yaml', corrected);
    expect(entry.relations).toContainEqual(
      expect.objectContaining({ kind: 'repeals', target: 'bj-some-support', from: '2027-03-01', quote: entry.title }),
    );
    expect(entry.relations).toHaveLength(2);
    expect(readForm(corrected).replaces).toBe('bj-some-support');
    const again = applyForm(corrected, { replaces: 'bj-other' });
    expect(readForm(again).replaces).toBe('bj-other');
    expect(parseCatalogEntry('bj-some-support-2027.yaml', applyForm(again, { replaces: '' })).relations).toHaveLength(
      1,
    );
  });
  it('lists every reading with its words', () => {
    const readings = proposal ? listReadings(proposal.entry) : [];
    expect(readings.find(({ name }) => name === '有效期至')).toMatchObject({ value: '2029-03-01' });
    expect(readings.find(({ name }) => name === '废止')).toMatchObject({
      value: '《某某旧支持办法》',
      quote: '《某某旧支持办法》同时废止',
    });
    expect(readings.every(({ value }) => value !== '')).toBe(true);
  });
});
