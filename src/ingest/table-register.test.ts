import { describe, expect, it } from 'vitest';
import { readCopy } from './testing/read-copy.ts';

const register = readCopy('tzf-2024-2');

describe('the register of 通政发〔2024〕2号', () => {
  it('has its 20 items and loses no character', () => {
    expect(register.rowsOf('list/')).toHaveLength(20);
    expect(register.gaps).toEqual([]);
  });

  it('tells the five columns apart', () => {
    expect(register.at('list/1')).toMatchObject({
      label: '名录第1项',
      heading: '古琴艺术（闽派）',
      text: '1　古琴艺术（闽派）\n项目类别：传统音乐\n保护单位：北京闻天阁文化传播有限公司\n属地：永乐店镇',
      columns: {
        项目类别: '传统音乐',
        项目名称: '古琴艺术（闽派）',
        保护单位: '北京闻天阁文化传播有限公司',
        属地: '永乐店镇',
      },
    });
    expect(register.at('list/20').columns?.属地).toBe('西集镇');
  });

  it('joins wrapped cells', () => {
    expect(register.at('list/4').text).toBe(
      '4　民间土棋\n项目类别：传统体育、游艺与杂技\n保护单位：北京百年世界老电话博物馆\n属地：宋庄镇',
    );
    expect(register.at('list/17').text).toBe(
      '17　书画装裱修复技艺（苏裱）\n项目类别：传统技艺\n保护单位：北京海玉文化发展有限公司\n属地：宋庄镇',
    );
  });
});
