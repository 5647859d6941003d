import { describe, expect, it } from 'vitest';
import { outOfScopeAnswer, supportAnswer } from '../testing/canned-answers.ts';
import { hotlineSummary, plainTextOf, shareTextOf } from './plain-text.ts';

describe('an answer that leaves the page', () => {
  it('carries its sources, their standing, the label and the date', () => {
    const text = plainTextOf('能拿多少', supportAnswer);
    expect(text).toContain('问：能拿多少');
    expect(text).not.toContain('**');
    expect(text).toContain(
      '[1] 《北京城市副中心加强科技创新引领高质量发展支持办法》（通政发〔2024〕14号）第四条（二）：“对新认定或新迁入的国家级专精特新“小巨人”企业，给予最高300万元一次性奖励。”（现行有效，2024年7月1日起施行；截至2026年11月20日）',
    );
    expect(text).toMatch(/已经失效，不能再作依据：\n\[4\]/u);
    expect(text).toContain('（已废止，自2024-07-01起被通政发〔2024〕14号废止；截至2026年11月20日）');
    expect(text).toMatch(/人工智能生成.*（.*，截至2026年11月20日）$/u);
  });
});

describe('an answer that is sent on', () => {
  it('is the question, what it comes to, the day and a link', () => {
    expect(shareTextOf('能拿多少', supportAnswer, 'https://policy.example/#q=x').split('\n')).toEqual([
      '能拿多少',
      '最高300万元（上限）。国家级专精特新“小巨人”企业奖励（通政发〔2024〕14号第四条（二），现行有效）。',
      expect.stringContaining('截至2026年11月20日；以正式文件为准'),
      'https://policy.example/#q=x',
    ]);
  });
});

describe('what to say on the telephone', () => {
  it('names the question, the situation and the clauses in force', () => {
    const words = hotlineSummary('能拿多少', supportAnswer);
    expect(words).toContain('我想咨询：能拿多少');
    expect(words).toContain('行业：医药');
    expect(words).toContain('通政发〔2024〕14号第四条（二）');
    expect(words).not.toContain('15号');
  });

  it('says so when nothing was found', () => {
    expect(hotlineSummary('人才房', outOfScopeAnswer)).toContain('没有查到有效的依据');
  });
});
