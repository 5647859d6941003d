import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfScopeAnswer, supportAnswer } from '../testing/canned-answers.ts';
import { arrangeAnswer, openingOf, sentencesOf, textOf } from './arrange-answer.ts';
import { followUpsOf } from './follow-ups.ts';
import { parseInline, parseMarkdown } from './markdown.ts';

const { citations, amounts } = supportAnswer;
const arranged = arrangeAnswer(parseMarkdown(supportAnswer.text), citations, amounts);

describe('the order of an answer', () => {
  it('has what it comes to in front, with the measure that this rests on', () => {
    expect(arranged.verdict && openingOf(arranged.verdict)).toBe('最高300万元（上限）。');
    expect(arranged.lead?.measure).toBe('tzf-2024-14/little-giant');
  });

  it('leaves out sentences that name only conditions, and items that are shown as measures', () => {
    expect(textOf(arranged.why)).toBe('文件只公布了上限，实际金额由区经济和信息化局核定。');
    expect(arranged.lists).toEqual([]);
    expect(arranged.others.map(({ title }) => title)).toEqual(['研发投入后补助']);
  });

  it('has what has ended apart, once', () => {
    expect(textOf(arranged.ended)).toMatch(/^已废止：/u);
    expect(arranged.endedAmounts).toEqual([]);
    expect(textOf(arranged.rest)).toBe('文件没有规定：这两项能否同时享受，所以这里不相加。');
  });

  it('keeps in sight what the verdict itself is about, though it has ended', () => {
    const text = '**您问的规定已废止。**[4]\n\n通政发〔2022〕15号第三条（一）已废止。[4]';
    const ended = arrangeAnswer(parseMarkdown(text), citations, []);
    expect(textOf(ended.why)).toBe('通政发〔2022〕15号第三条（一）已废止。');
    expect(ended.ended).toEqual([]);
  });

  it('reads a long passage up to its first sentence, and leaves the rest to what opens', () => {
    const text = `**您问的规定已废止。**[4]\n\n第三条（一）已废止。原文还有：“${'按规定办理。'.repeat(30)}”[4]`;
    const { why, quotes } = arrangeAnswer(parseMarkdown(text), citations, []);
    expect(textOf(why)).toBe('第三条（一）已废止。');
    expect(textOf(quotes)).toMatch(/^原文还有：/u);
  });

  it('keeps a list with the line that announces it', () => {
    const text = '**没有查到。**\n\n有效的相近规定：\n\n1. 甲。[1]\n\n也可以拨打12345。';
    const { lists, why, rest } = arrangeAnswer(parseMarkdown(text), citations, []);
    expect([textOf(lists), textOf(why), textOf(rest)]).toEqual(['有效的相近规定：甲。', '', '也可以拨打12345。']);
  });

  it('shows a text of any shape whole where no measures stand beside it', () => {
    const line = fc.constantFrom('**甲。**[1]', '乙。[4]', '> “丙”[2]', '1. 丁。[3]', '戊：', '| 己 | 庚 |');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const blocks = parseMarkdown(lines.join('\n\n'));
        const { verdict, why, lists, rest, quotes, ended } = arrangeAnswer(blocks, citations, []);
        const shown = [...(verdict ? [verdict] : []), ...why, ...lists, ...rest, ...quotes, ...ended];
        expect([...textOf(shown)].sort()).toEqual([...textOf(blocks)].sort());
      }),
    );
  });
});

describe('the sentences of a line', () => {
  it('end after the full stop and its markers, and join to the line again', () => {
    const line = parseInline('甲**乙。**[1][2]丙。丁');
    const sentences = sentencesOf(line);
    expect(sentences).toHaveLength(3);
    expect(textOf([{ kind: 'paragraph', content: sentences.flat() }])).toBe('甲乙。丙。丁');
  });
});

describe('what can be asked next', () => {
  it('is what the answer has and does not show', () => {
    const asked = followUpsOf({ ...supportAnswer, suggestions: [] }, arranged.lead);
    expect(asked).toEqual(['什么时候到期？', '和旧办法比有什么变化？', '能和其他支持同时享受吗？']);
    const silent = followUpsOf({ ...supportAnswer, suggestions: [], next_steps: [] }, arranged.lead);
    expect(silent).toContain('由哪个部门受理？');
  });

  it('is what the service suggests where nothing was answered', () => {
    expect(followUpsOf(outOfScopeAnswer, null)).toEqual(outOfScopeAnswer.suggestions);
  });
});
