import { describe, expect, it } from 'vitest';
import { splitThings } from './split-things.ts';

const words = (message: string) => splitThings(message).map((thing) => thing.words);

describe('things of which one question is asked', () => {
  it('are the clauses that tell them', () =>
    expect(words('今年第一次评上高新，又进了小升规名单，加一块儿给多少')).toEqual([
      '今年第一次评上高新',
      '又进了小升规名单',
    ]));
  it('are the members of a list', () =>
    expect(splitThings('贴息、评估费、担保费分别补多少').map(({ question }) => question)).toEqual([
      '贴息分别补多少',
      '评估费分别补多少',
      '担保费分别补多少',
    ]));
  it.each([
    [
      '今年头一回评上高新 又头一回进小升规名单 区里这俩奖加一块最多多少',
      ['今年头一回评上高新', '又头一回进小升规名单'],
    ],
    ['通州首店又在深夜食堂街上 200加100 一共300万对吧', ['通州首店', '又在深夜食堂街上']],
    ['既是国家级孵化器又是市级众创空间，两个奖都能拿吗', ['既是国家级孵化器', '又是市级众创空间']],
    ['做了跨境电商体验店，还办了促消费活动，加起来最多给多少', ['做了跨境电商体验店', '还办了促消费活动']],
    ['新三板挂牌了还准备去北交所上市，合起来能补几个钱', ['新三板挂牌了', '还准备去北交所上市']],
    ['总部企业搬来通州 还是纳统的 一共给多少', ['总部企业搬来通州', '还是纳统的']],
  ])('are what 又 and 还 add, with or without marks, and the sum that is hoped for is none: %s', (message, things) =>
    expect(words(message)).toEqual(things),
  );
  it.each(['首次认定高企补多少', '一家罚8万，一家罚9万，一共奖多少', '老人、小孩坐车要钱吗', '老板又跑了 一共欠了3万'])(
    'are none where one thing is named, or cases, or nothing of all: %s',
    (message) => expect(words(message)).toEqual([]),
  );
});
