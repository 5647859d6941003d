import { describe, expect, it } from 'vitest';
import { guessFacts } from './guess-facts.ts';
import { nameDocument } from './name-document.ts';
import { gazetteer } from './testing/gazetteer.ts';

const ofText = (text: string) => guessFacts(text.split('\n'), gazetteer).jurisdiction;

describe('whose rules a text holds', () => {
  it.each([
    ['by its number', '110112', '关于印发某某办法的通知\n通政发〔2025〕3号\n'],
    ['by who signs it', '110000', '某某办法\n第一条　为某某。\n北京市人民政府\n2025年3月1日\n'],
    [
      'by who decided it',
      '000000',
      '中小企业促进法\n（2002年6月29日第九届全国人民代表大会常务委员会第二十八次会议通过）\n',
    ],
    ['by its title', '310000', '上海市优化营商环境条例\n第一条　为了优化营商环境，制定本条例。\n'],
    ['of a city by the city', '440300', '深圳经济特区创业投资条例\n（2022年深圳市第七届人民代表大会常务委员会通过）\n'],
    ['of a district by the district', '110105', '北京市朝阳区促进数字经济若干措施\n第一条　支持数字经济。\n'],
    ['of a namesake by what lies above it', '220104', '长春市朝阳区招商引资办法\n第一条　为招商。\n'],
    ['of home where it names none', '110112', '某某办法\n第一条　为某某，制定本办法。\n'],
  ])('is read %s', (_, code, text) => {
    expect(ofText(text)).toBe(code);
  });
});

describe('the id of a new document', () => {
  const name = (title: string, number: string | null, jurisdiction = '110000', taken: readonly string[] = []) =>
    nameDocument({ title, number, jurisdiction }, gazetteer.jurisdictions, new Set(taken));

  it('is by its number, with the letters of a sign that nobody gave', () => {
    expect(name('某办法', '通政办发〔2025〕3号')).toBe('tzbf-2025-3');
    expect(name('某办法', '沪府规〔2025〕3号')).toBe('hfg-2025-3');
  });

  it('is by its place and title otherwise, and each is one of its kind', () => {
    const first = name('北京市商业航天发展办法', null);
    expect(first).toBe('bj-shangyehangtianfazhan');
    expect(name('北京市商业航天发展办法', null, '110000', [first])).toBe(`${first}-2`);
    expect(name('中小企业促进法', null, '000000')).toMatch(/^cn-/u);
  });
});
