import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../policy/calendar-date.ts';
import { searchAtOnce } from '../search.ts';
import { openRealLibrary } from '../testing/real-library.ts';
import { leaveOver } from './cover-units.ts';
import { countsUnit, SELDOM_STATED } from './stated.ts';

const library = openRealLibrary();
const verdict = (query: string) => searchAtOnce(library, { query, asOf: calendarDate('2026-11-29') }).verdict;
const unit = (text: string, start: number) => ({
  ...{ text, start, end: start + text.length, weight: 6, alternatives: [text] },
});
const cover = (held: 0 | 1) => ({ own: held, text: held, around: held, section: held, alike: held });

describe('the verdict on whether a question is held', () => {
  it.each([
    '首次拿到高企，区里给多少钱',
    '举报偷排被罚了，举报人能拿多少',
    '新加坡母公司做股东，主体资格文件还要认证吗',
    '法院判了我不是法人，公司不去改，登记机关管吗',
  ])('%s: at least partly', (query) => expect(['held', 'partly']).toContain(verdict(query).kind));

  it.each([
    '评上通州区级非遗之后，传承人每年能领多少补助',
    '运河英才卡在哪个网站报名，要什么学历',
    '离婚冷静期是几天',
    '怎么做红烧肉',
  ])('%s: not held', (query) => expect(['near', 'outside']).toContain(verdict(query).kind));
});

describe('what a clause leaves of a question', () => {
  it('is the question with what is held taken out', () => {
    const units = [unit('首贷', 0), unit('网站', 4)];
    expect(leaveOver('首贷在哪网站报', units, [cover(1), cover(0)])).toBe('□在哪网站报');
  });
});

describe('what a clause states', () => {
  const held = library.held(library.index.clauses[0] ?? '');
  it.each([
    ['phone', '咨询电话：010-69546666', true],
    ['phone', '由区商务局负责解释', false],
    ['form', '填写申请表并提交', true],
    ['form', '给予一次性奖励', false],
    ['score', '评分标准由专家组确定', true],
  ] as const)('%s in %s: %s', (name, text, isStated) => {
    expect(held && SELDOM_STATED[name](text, held)).toBe(isStated);
  });

  it.each([
    ['不少于3家企业', '家', true],
    ['企业应当申报', '家', false],
    ['15个工作日内办结', '天', true],
    ['每亩2000元', '平米', false],
  ])('a number in %s of %s: %s', (text, counted, isCounted) => expect(countsUnit(text, counted)).toBe(isCounted));
});
