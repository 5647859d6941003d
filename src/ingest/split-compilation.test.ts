import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitCompilation } from './split-compilation.ts';

const FOLDER = 'eval/corpora/chengxi/documents';
const TEXTS = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
const headOf = (text: string) => text.slice(0, 8);

describe('a file of several documents', () => {
  it('is split where its contents say that one begins; the contents are of none', () => {
    const contents = TEXTS.map((text, at) => `${at + 1}. ${text.split('\n')[0]}……${at * 3 + 1}`);
    const { documents, before } = splitCompilation(`某某县政策汇编\n目录\n${contents.join('\n')}\n${TEXTS.join('\n')}`);
    expect(documents.map(headOf)).toEqual(TEXTS.map(headOf));
    expect(before).toHaveLength(contents.length + 2);
  });

  it('is split at titles that have a number, a history, a day of signing above, or articles from one', () => {
    const { documents } = splitCompilation(
      [
        '甲乙丙促进条例\n（2024年10月30日某某会议通过）\n第一条　甲。\n第二条　乙。\n2024年11月1日',
        '某某县丙丁若干措施\n一、培育\n二、引进\n某某局\n2025年2月1日',
        '关于支持戊己的通知\n某政发〔2025〕3号\n一、支持。\n二、奖励。',
        '某某县庚辛管理办法\n第一条　为了庚辛。\n第二条　施行。',
      ].join('\n'),
    );
    expect(documents).toHaveLength(4);
  });

  it('is one document with what its notice puts before, and with its annexes', () => {
    const whole = `关于印发某某支持办法的通知\n某政发〔2025〕3号\n一、请遵照。\n二、请落实。\n2025年3月1日\n某某支持办法\n第一条　甲。\n第二条　乙。\n附件\n某某申报指南\n一、材料\n二、时间\n`;
    expect(splitCompilation(whole).documents).toEqual([whole]);
    for (const text of TEXTS) expect(splitCompilation(text).documents).toEqual([text]);
  });
});
