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
  it.each(['首次认定高企补多少', '一家罚8万，一家罚9万，一共奖多少', '老人、小孩坐车要钱吗'])(
    'are none where one thing is named, or cases, or nothing of all: %s',
    (message) => expect(words(message)).toEqual([]),
  );
});
