import { describe, expect, it } from 'vitest';
import { longAnswer, supportAnswer } from '../testing/canned-answers.ts';
import { parseMarkdown } from './markdown.ts';
import { steadyText } from './steady-text.ts';

describe('the text of an answer that is still coming', () => {
  it('ends bold that is open', () => {
    expect(steadyText('首句。\n\n**最高 300 万元。')).toBe('首句。\n\n**最高 300 万元。**');
    expect(steadyText('首句。**')).toBe('首句。');
    expect(steadyText('**最高**，**实际')).toBe('**最高**，**实际**');
  });

  it('holds the head of a table back until the line below it is there', () => {
    expect(steadyText('清单：\n\n| 序号 | 任务 |\n')).toBe('清单：\n');
    const withRule = '清单：\n\n| 序号 | 任务 |\n| --- | --- |';
    expect(steadyText(withRule)).toBe(withRule);
  });

  it('is the text itself where nothing is open, and nothing where nothing has come', () => {
    expect(steadyText(supportAnswer.text)).toBe(supportAnswer.text);
    expect(steadyText('')).toBe('');
  });

  it.each([supportAnswer, longAnswer])('grows without a block turning into another kind', ({ text }) => {
    let before: readonly string[] = [];
    for (const { index } of text.matchAll(/。|\n+/gu)) {
      const kinds = parseMarkdown(steadyText(text.slice(0, index + 1))).map(({ kind }) => kind);
      expect(kinds.slice(0, before.length)).toEqual(before);
      before = kinds;
    }
  });
});
