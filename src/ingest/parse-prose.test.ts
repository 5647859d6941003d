import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleClauses } from './assemble-clauses.ts';
import { LAYOUTS, type Layout } from './catalog.ts';
import { parseProse } from './parse-prose.ts';
import type { Section } from './section.ts';
import { traceSource } from './trace-source.ts';

function sectionOf(text: string, layout: Layout = 'paragraphs'): Section {
  const source = { file: 'text.txt', text };
  const part = { kind: 'prose', from: { line: 1, text: 'x' } } as const;
  return { source, range: [0, text.length], layout, part, declaredNoise: [] };
}

function read(text: string, layout: Layout = 'paragraphs') {
  const section = sectionOf(text, layout);
  const { clauses: drafts, noise } = parseProse(section);
  const clauses = assembleClauses({ document: 'd', source: section.source, drafts, noise, departmentsOf: () => [] });
  const located = noise.map((one) => ({ ...one, file: 'text.txt' }));
  return { clauses, gaps: traceSource(section.source, clauses, located) };
}

const pathsOf = (lines: readonly string[], layout?: Layout) =>
  read(lines.join('\n\n'), layout).clauses.map(({ path, label }) => `${path} ${label}`);

describe('parseProse', () => {
  it('leaves chapters out of the numbers of articles and counts unnumbered paragraphs', () => {
    const lines = [
      '某办法',
      '第一章 总则',
      '　　第一条 为了规范，制定本办法。',
      '　　有下列情形之一的，适用：',
      '　　（一）甲；',
      '　　（二）乙。',
      '　　第二章 附则',
      '　　第二条 本办法自印发之日起施行。',
    ];
    expect(pathsOf(lines)).toEqual([
      'title 〔标题〕',
      'c1 第一章',
      '1 第一条',
      '1.p2 第一条第二款',
      '1.p2.1 第一条第二款（一）',
      '1.p2.2 第一条第二款（二）',
      'c2 第二章',
      '2 第二条',
    ]);
  });

  it('numbers items that run straight through the sections by themselves', () => {
    const lines = [
      '一、甲',
      '（一）子。内容。',
      '（二）丑。内容。',
      '二、乙',
      '（三）寅。内容。',
      '本措施自发布之日起施行。',
    ];
    expect(pathsOf(lines)).toEqual(['s1 一、', '1 （一）', '2 （二）', 's2 二、', '3 （三）', 'closing 〔附则〕']);
  });

  it('nests items that begin anew in each section', () => {
    const lines = ['一、甲', '（一）子。内容。', '1.细目。内容。', '二、乙', '（一）丑。一是先做；二是后做。'];
    expect(pathsOf(lines)).toEqual([
      '1 一、',
      '1.1 一、（一）',
      '1.1.1 一、（一）1.',
      '2 二、',
      '2.1 二、（一）',
      '2.1.1 二、（一）一是',
      '2.1.2 二、（一）二是',
    ]);
  });

  it('tells 节 of different chapters apart', () => {
    const lines = ['第一章 甲', '第一节 子', '　　第一条 内容。', '第二章 乙', '第一节 丑', '　　第二条 内容。'];
    expect(pathsOf(lines)).toEqual([
      'c1 第一章',
      'c1.1 第一章第一节',
      '1 第一条',
      'c2 第二章',
      'c2.1 第二章第一节',
      '2 第二条',
    ]);
  });

  it('gives a number that occurs twice a path of its own', () => {
    expect(pathsOf(['一、甲。', '一、乙。'])).toEqual(['1 一、', '1-2 一、']);
  });

  it('loses no character of any text in any layout', () => {
    const lines = constantFrom(
      ...[
        '第一章 总则',
        '　　第一条 内容，',
        '第三条 标题',
        '（一）甲。乙',
        '(2)丙；',
        '1.丁：',
        '一、戊',
        '附件：1.清单',
        '抄送：区委',
        '',
        '各区人民政府：',
        '序言',
        '2024年1月2日',
        '<b>加粗</b>',
        '# 标题',
        '- （二）项；',
        '12',
        '专栏1.png',
        '[bookmark: _a]己',
        '“引文',
        '完”。',
        '一是庚；二是辛。',
        '（责任单位：区科委）',
        '（此件公开发布）',
        '通政发〔2024〕1 号',
        '没有句号的一行文字，一直写到行末，长度够得上一整行的宽度还要更多一些',
        'AR 导购 live house',
      ],
    );
    assert(
      property(
        array(lines, { maxLength: 16 }),
        constantFrom(...LAYOUTS),
        constantFrom('\n', '\n\n'),
        (text, layout, gap) => {
          const { gaps } = read(text.join(gap), layout);
          return gaps.length === 0;
        },
      ),
      { numRuns: 1000 },
    );
  });
});
