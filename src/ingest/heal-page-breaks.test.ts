import { describe, expect, it } from 'vitest';
import { healPageBreaks } from './heal-page-breaks.ts';
import { paragraphOf } from './paragraph.ts';
import { printedParagraph } from './printed-paragraph.ts';

const heal = (...lines: readonly string[]) =>
  healPageBreaks(
    lines.map((text) =>
      printedParagraph({
        content: paragraphOf({ file: 'x', text }, 0, text.length),
        indented: false,
        blankBefore: true,
      }),
    ),
  ).map(({ content }) => content.text);

describe('healPageBreaks', () => {
  it('joins a sentence that the page cut', () => {
    expect(
      heal('（一）聚焦重点产业领域。', '（二）对绿色低碳项目支持。', '（三）鼓励技术合同认定', '登记。对前10名奖励。'),
    ).toEqual(['（一）聚焦重点产业领域。', '（二）对绿色低碳项目支持。', '（三）鼓励技术合同认定登记。对前10名奖励。']);
  });

  it('leaves titles alone where their series consists of titles', () => {
    const lines = ['（一）服务为先，按需施策', '强化主动服务。', '（二）分类服务，突出重点', '合理分配资源。'];
    expect(heal(...lines)).toEqual(lines);
  });

  it('does not join what begins anew', () => {
    const lines = ['打造新地标', '（责任单位：区商务局）', '三、保障措施', '附件：1.任务清单'];
    expect(heal(...lines)).toEqual(lines);
  });
});
