import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { groupItems } from './group-items.ts';
import type { InboxItem } from './inbox-store.ts';

const { likeness } = openSources();
const read = (question: string) => likeness.read(question, calendarDate('2026-11-20'));
const item = (question: string, at: number): InboxItem => ({
  ...{ answer: `a${at}`, asked: `2026-11-${20 - at}T00:00:00.000Z`, question, status: 'not_found' },
  ...{ causes: ['not_found'], comments: [], assignee: null, closed: null, reason: null },
});
const group = (...questions: readonly string[]) =>
  groupItems(questions.map(item), read, likeness).map(({ items }) => items.map(({ question }) => question));

describe('the inbox', () => {
  it('puts together what asks the same in other words, most frequent first', () => {
    const groups = group(
      '人才公寓怎么申请',
      '充电桩建设有补贴吗',
      '请问充电桩建设有没有补贴啊',
      '充电桩建设给不给补助',
      '人才公寓怎样申请呢',
    );
    expect(groups).toEqual([
      ['充电桩建设有补贴吗', '请问充电桩建设有没有补贴啊', '充电桩建设给不给补助'],
      ['人才公寓怎么申请', '人才公寓怎样申请呢'],
    ]);
  });

  it('keeps apart what only sounds alike', () => {
    expect(group('餐饮店装修有补贴吗', '民宿装修要审批吗', '养老院床位有补贴吗')).toHaveLength(3);
  });

  it('takes an equal question as the same, however short', () => {
    expect(group('补贴', '补贴', '补贴')).toHaveLength(1);
  });

  it('says how often, since when and why', () => {
    const items = [item('充电桩有补贴吗', 0), { ...item('充电桩有补贴吗', 3), causes: ['unhelpful'] }];
    expect(groupItems(items, read, likeness)[0]).toMatchObject({
      ...{ count: 2, causes: ['not_found', 'unhelpful'] },
      ...{ first: '2026-11-17T00:00:00.000Z', last: '2026-11-20T00:00:00.000Z' },
    });
  });
});
