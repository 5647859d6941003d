import { statusNames } from '../../policy/status-names.ts';

/**
 * Words that may stand or be left out before a comma at the beginning of a clause without a change of what is said.
 * Words of time (目前), of sets (其中) and of togetherness (同时) change it, and are none of them.
 */
export const CONNECTIVES: readonly string[] = [
  '另外',
  '此外',
  '还有',
  '首先',
  '其次',
  '再次',
  '具体来说',
  '具体而言',
  '简单来说',
  '简单说',
  '也就是说',
  '需要注意的是',
  '需要说明的是',
  '请您注意',
  '请注意',
  '提醒您',
];

/** Words that mean the same in a policy, one row each; the first stands for all. A row never mixes 可以 with 应当, 以上 with 超过, or one status with another. */
export const SAME_MEANING: readonly (readonly string[])[] = [
  [statusNames.in_force, '现在有效', '目前有效'],
  ['已经废止', '已被废止', statusNames.repealed],
  ['已经到期失效', '已到期失效'],
  ['最高', '最多', '至多'],
  ['不少于', '不低于'],
  ['还需要知道', '还要知道', '还需要了解'],
  ['请对照原文确认', '请对照原文核对'],
  ['按照', '依照'],
  ['前提是', '条件是'],
  ['原文是', '原文为'],
  ['文件只公布了上限', '文件只写了上限'],
];
