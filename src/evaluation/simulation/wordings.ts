/** How people say it: `{topic}`, `{word}`, `{value}`. The second half is never looked at while the service is made. */
export interface Wordings {
  readonly open: readonly string[];
  readonly tell: readonly string[];
  readonly correct: readonly string[];
  readonly suppose: readonly string[];
  readonly clause: readonly string[];
  readonly department: readonly string[];
  readonly aside: readonly string[];
}

export type Split = 'train' | 'test';

export const WORDINGS: Readonly<Record<Split, Wordings>> = {
  train: {
    open: ['{topic}怎么算', '想问一下{topic}，是多少', '{topic}有什么规定'],
    tell: ['{word}是{value}', '我们{word}{value}', '{word}{value}'],
    correct: ['说错了，{word}是{value}', '不对，{word}应该是{value}', '更正一下，{word}{value}'],
    suppose: ['要是{word}是{value}呢', '如果{word}{value}呢', '假如{word}变成{value}呢'],
    clause: ['依据是哪一条', '写在哪条'],
    department: ['找哪个部门', '这个归谁管'],
    aside: ['好的', '嗯，知道了'],
  },
  test: {
    open: ['请教下，{topic}是怎么个标准', '我想了解{topic}', '{topic}，帮我看看'],
    tell: ['哦，{word}的话是{value}', '{word}嘛，{value}', '补充一下，{word}有{value}'],
    correct: ['我刚才讲错了，{word}其实是{value}', '刚查了，{word}是{value}才对', '等等，{word}弄错了，{value}'],
    suppose: ['那{word}到{value}呢', '万一{word}是{value}呢', '换成{word}{value}呢'],
    clause: ['哪条规定的', '这话出自哪一条'],
    department: ['要找谁办', '由哪个单位负责'],
    aside: ['谢谢啊', '明白了，多谢'],
  },
};
