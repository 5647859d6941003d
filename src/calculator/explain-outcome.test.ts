import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';
import { calculate } from './calculate.ts';
import { library } from './testing/sample-library.ts';

const say = (id: string, facts: Facts = {}, day = '2026-11-20') =>
  calculate(library, id, facts, calendarDate(day)).text;

describe('an outcome in words', () => {
  it('states the term where the first day is not known, with 内 only where the clause has it', () => {
    expect(say('bj-construction-permit/permit-issue-deadline')).toContain('：自收到施工许可申请之日起5个工作日内。');
    expect(say('bj-enforcement-recording/retention')).toContain('：自音像记录之日起6个月。');
    expect(say('bj-enforcement-publicity/decision-publication-deadline')).toContain(
      '起20个工作日内，或者自执法决定作出之日起7个工作日内。',
    );
    expect(say('tzbf-2022-21/report-handling-extension')).toContain('：自原办结期限起30个自然日。');
  });

  it('says of a condition what it depends on, and nothing that contradicts it', () => {
    const text = say('bj-construction-permit/small-works-exempt', { works_investment_yuan: 400_000 });
    expect(text).toContain('：符不符合，要看建筑面积。');
    expect(text).not.toMatch(/请再告诉我|：符合条件/u);
  });

  it('says of a fine that it may be imposed, never that one is eligible for it', () => {
    expect(say('bj-work-safety-responsibility/no-training-record-fine')).toContain('可能被处罚款，1,000元至10,000元。');
    expect(say('bj-work-safety-responsibility/no-safety-agreement-fine')).toContain('可能被处罚款，最高50,000元。');
    expect(
      say('bj-work-safety-responsibility/no-training-record-fine', { safety_training_record_lacking: false }),
    ).toContain('不属于这一条所说的情形');
  });

  it('gives no figure without the conditions that it waits for', () => {
    expect(say('bj-work-safety-responsibility/safety-staff-high-risk', { employees: 250 })).toContain(
      '：符合条件的，3人。',
    );
  });

  it('calls only a support a service', () => {
    for (const { id, nature, certainty } of library.measures) {
      if (certainty !== 'service' || nature === 'support' || nature === 'loan') continue;
      expect(say(id)).not.toContain('提供服务');
    }
  });
});
