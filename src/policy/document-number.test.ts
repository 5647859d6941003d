import { assert, constantFrom, integer, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumber } from './chinese-number.ts';
import { findDocumentNumbers, formatDocumentNumber, normaliseDocumentNumber } from './document-number.ts';

const agency = constantFrom('通政发', '通政办发', '京政发', '国办发', '厅字', '京人社市场发', '自然资办函', '发改财金');
const number = tuple(agency, integer({ min: 1949, max: 2049 }), integer({ min: 1, max: 9999 })).map(
  ([agency, year, serial]) => ({ agency, year, serial }),
);
const brackets = constantFrom('〔〕', '［］', '[]', '()', '（）', '【】', '〈〉', '<>', '｛｝', '[］', '（)');
const blank = stringMatching(/^[ \u3000\n\t]{0,3}$/u);
const wide = (digits: number) =>
  String(digits).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const digits = constantFrom(String, wide);

describe('a document number', () => {
  it('is the same number in any mixture of widths, brackets and spaces', () => {
    assert(
      property(
        number,
        brackets,
        tuple(blank, blank, blank, blank, blank),
        tuple(digits, digits),
        (one, pair, gaps, print) => {
          const [open, close] = [...pair];
          const [year, serial] = [print[0](one.year), print[1](one.serial)];
          const [a, b, c, d, e] = gaps;
          const text = `${one.agency}${a}${open}${b}${year}${c}${close}${d}${serial}${e}号`;
          return normaliseDocumentNumber(text) === formatDocumentNumber(one);
        },
      ),
    );
  });

  it('is the same number in Chinese numerals, with 第, and between the characters of the agency', () => {
    expect(normaliseDocumentNumber('通政发〔二〇二四〕十四号')).toBe('通政发〔2024〕14号');
    expect(normaliseDocumentNumber('通政办发(2022)第27号')).toBe('通政办发〔2022〕27号');
    expect(normaliseDocumentNumber('通 政 发〔2024年〕14 号')).toBe('通政发〔2024〕14号');
    expect(normaliseDocumentNumber('通政發〔2024〕14號')).toBe('通政发〔2024〕14号');
    assert(
      property(integer({ min: 1, max: 999 }), (serial) => {
        const text = `京政发〔2019〕${formatChineseNumber(serial)}号`;
        return normaliseDocumentNumber(text) === `京政发〔2019〕${serial}号`;
      }),
    );
  });

  it('is found in a sentence without the words that run into it', () => {
    const text = '根据通政发〔2024〕14号和京政发〔2019〕22号，《…暂行办法的通知》（通政发\n\n〔2015〕3号)同时废止';
    expect(findDocumentNumbers(text).map(formatDocumentNumber)).toEqual([
      '通政发〔2024〕14号',
      '京政发〔2019〕22号',
      '通政发〔2015〕3号',
    ]);
    expect(normaliseDocumentNumber('请问按照自然资办函〔2023〕364号')).toBe('自然资办函〔2023〕364号');
  });

  it('is none where a part is missing or two stand', () => {
    for (const text of ['通政发14号', '〔2024〕14号', '通政发〔2024〕', '139号令', ''])
      expect(normaliseDocumentNumber(text), text).toBeNull();
    expect(normaliseDocumentNumber('国发〔2021〕24号、京政发〔2024〕3号')).toBeNull();
  });
});
