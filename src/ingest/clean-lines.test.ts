import { describe, expect, it } from 'vitest';
import { cleanLines } from './clean-lines.ts';
import type { Section } from './section.ts';

function clean(text: string, declared: readonly string[] = []) {
  const section: Section = {
    source: { file: 'x', text },
    range: [0, text.length],
    layout: 'markdown',
    part: { kind: 'prose', from: { line: 1, text: 'x' } },
    declaredNoise: declared.map((words) => [text.indexOf(words), text.indexOf(words) + words.length]),
  };
  const { lines, noise } = cleanLines(section);
  return {
    lines: lines.map(({ content }) => content.text),
    noise: noise.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
  };
}

describe('cleanLines', () => {
  it.each([
    ['[bookmark: _Hlk159372147]（十二）打造', '（十二）打造', 'bookmark: [bookmark: _Hlk159372147]'],
    ['## 一、工作目标', '一、工作目标', 'markup: ##'],
    ['- （一）制作虚假证明材料举报的；', '（一）制作虚假证明材料举报的；', 'markup: -'],
  ])('takes the remains out of %s', (text, line, noise) => {
    expect(clean(text)).toEqual({ lines: [line], noise: [noise] });
  });

  it.each(['专栏1.png', '打印字号：   大   中   小', '---'])('drops the line %s', (text) => {
    expect(clean(text)).toMatchObject({ lines: [], noise: [expect.stringContaining(text)] });
  });

  it('takes a number for that of a page only when three blank lines follow it', () => {
    expect(clean('的企业\n\n183\n\n\n\n给予支持').noise).toEqual(['page-number: 183']);
    expect(clean('1\n\n提高质量').lines).toEqual(['1', '提高质量']);
  });

  it('drops what the catalog declares', () => {
    expect(clean('文件来源 政府公报\n正文。', ['文件来源 政府公报'])).toEqual({
      lines: ['正文。'],
      noise: ['junk: 文件来源 政府公报'],
    });
  });

  it('leaves a dash that belongs to the words', () => {
    expect(clean('-打样中心-中试基地').lines).toEqual(['-打样中心-中试基地']);
  });
});
