import { describe, expect, it } from 'vitest';
import { cleanLines } from './clean-lines.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import type { Section } from './section.ts';

function join(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n\n');
  const section: Section = {
    source: { file: 'x', text },
    range: [0, text.length],
    layout: 'wrapped',
    part: { kind: 'prose', from: { line: 1, text: 'x' } },
    declaredNoise: [],
  };
  return joinWrappedLines(cleanLines(section).lines).map(({ content }) => content.text);
}

describe('joinWrappedLines', () => {
  it('joins the lines of a paragraph, over the top of a page too', () => {
    expect(
      join(
        '（四）强化共性技术服务。面向产业共性技术研发与应用服',
        ' 务需求，支持领军企业、链主企业等联合相关机构，建设共性技',
        '1000 万元支持。',
      ),
    ).toEqual([
      '（四）强化共性技术服务。面向产业共性技术研发与应用服务需求，支持领军企业、链主企业等联合相关机构，建设共性技1000 万元支持。',
    ]);
  });

  it('takes no label for one inside a sentence', () => {
    const [paragraph, ...more] = join(
      '京市非物质文化遗产条例》要求，认真贯彻“保护为主、抢救第',
      '一、合理利用、传承发展”的工作方针，坚持科学保护理念，扎',
    );
    expect(paragraph).toContain('抢救第一、合理利用');
    expect(more).toEqual([]);
  });

  it('begins a new paragraph after a sentence that ends with its line', () => {
    expect(
      join(
        '面构建，区级政务服务事项实现百分百“全程网办”，全部完成了。',
        '产业集群加快建设，科技创新增势赋能。国投云网、中建新',
        '科等 17 家央企二三级公司实现落户。',
      ),
    ).toHaveLength(2);
  });

  it('takes a short line after a full one for its tail', () => {
    expect(
      join('展，台湖镇唐大庄村成为全区第一个乡村民宿集中村，增速居前。', '农村居民人均可支配收入增速居全市前列。'),
    ).toHaveLength(1);
  });

  it('leaves titles, leads and signatures alone', () => {
    const lines = [
      '一、总体要求',
      '（一）试点总结阶段（2024 年 10 月－2024 年 12 月）',
      '总结典型经验和做法。',
      '北京市通州区人民政府',
      '2024 年 2 月 2 日',
    ];
    expect(join(...lines)).toEqual(lines);
  });
});
