import { describe, expect, it } from 'vitest';
import { cleanMessage } from './clean-message.ts';

describe('a message made ready to be read', () => {
  it('loses markup and signs that nobody sees', () => {
    expect(cleanMessage('<b>小升规</b>给多少')).toBe('小升规 给多少');
    expect(cleanMessage('小升\u200b规给多少')).toBe('小升规给多少');
  });

  it('loses a greeting before a question, and keeps one that is all of it', () => {
    expect(cleanMessage('你好，小升规给多少')).toBe('小升规给多少');
    expect(cleanMessage('老师好！请问高企怎么认定')).toBe('请问高企怎么认定');
    expect(cleanMessage('你好')).toBe('你好');
    expect(cleanMessage('您好，谢谢')).toBe('您好，谢谢');
    expect(cleanMessage('你好多')).toBe('你好多');
  });

  it('loses where a message that is passed on came from', () => {
    expect(cleanMessage('接12345：市民问偷排罚了62万，举报人拿多少')).toBe('偷排罚了62万，举报人拿多少');
    expect(cleanMessage('热线工单：开店补多少')).toBe('开店补多少');
    expect(cleanMessage('我先打过12345，他们查实了，还能领有奖举报吗')).toBe(
      '我先打过12345，他们查实了，还能领有奖举报吗',
    );
  });

  it.each([
    ...['身份证11010519491231002X', '身份证１１０１０５１９４９１２３１００２Ｘ', '身份证110105 19491231 002x'],
    ...[
      '身份证110105-1949-1231-002X',
      '身份证一一零一零五一九四九一二三一零零二X',
      '身份证一一〇一〇五 一九四九 一二三一 〇〇二X',
    ],
    ...[
      '手机13800138000',
      '手机１３８００１３８０００',
      '手机138-0013-8000',
      '手机138.0013.8000',
      '手机+86 138 0013 8000',
    ],
    ...[
      '手机0086-13800138000',
      '手机一三八零零一三八零零零',
      '手机幺三八 零零幺三 八零零零',
      '手机一三八，零零一三，八零零零',
    ],
    ...['手机1三8零零1三8000', '手机壹叁捌零零壹叁捌零零零'],
    ...['卡号6222 0210 0111 6245 702', '卡号６２２２０２１００１１１６２４５７０２', '卡号6222-0210-0111-6245'],
    ...[
      '卡号六二二二零二一零零一一一六二四五',
      '邮箱zhang.san@example.com',
      '邮箱ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      '邮箱zhang@qq。com',
    ],
    ...[
      '车牌京A12345',
      '车牌京Ａ１２３４５',
      '车牌京A·12345',
      '车牌京 A12345',
      '车牌京a12345',
      '车牌京AD12345',
      '车牌粤B 8K5L2',
    ],
    ...['座机010-69546666', '座机０１０－６９５４６６６６', '座机(010)69546666', '座机010 6954 6666', '座机69546666'],
    ...['护照E12345678', '护照G1234 5678', '微信号zhangsan_88', 'QQ 123456789'],
    // Said in two turns, each holds a half.
    ...['卡号前半62220210', '卡号后半01116245', '身份证前六位110105', '身份证后四位002X', '尾号5702', '手机前三位138'],
  ])('holds nothing personal: %s', (said) => {
    expect(cleanMessage(said).normalize('NFKC')).not.toMatch(/[0-9a-z]{3}|[零〇一二三四五六七八九壹叁捌]{3}/iu);
  });

  it.each([
    ...[
      '注册资本3000万',
      '研发投入8000000',
      '营收12000000元',
      '12345热线',
      '通政发〔2024〕14号',
      '代码91110112MA01C2E5XJ',
    ],
    ...[
      '办了一二三四五件事',
      '京A区',
      '一千二百三十四万五千元',
      '2024-07-01到2025-06-30',
      '20240701',
      '前三名奖100万',
      '前5位各奖20万元',
    ],
  ])('keeps figures of business, days and numbers of texts: %s', (said) => {
    expect(cleanMessage(said)).toBe(said);
  });
});
