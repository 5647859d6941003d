import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const pad = (value: number, length: number) => String(value).padStart(length, '0');
const identity = fc
  .tuple(
    digits(6),
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([region, year, month, day, serial]) => {
    const body = `${region}${year}${pad(month, 2)}${pad(day, 2)}${serial}`;
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    return body + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11];
  });
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([second, rest]) => `1${second}${rest}`);
const card = fc
  .integer({ min: 16, max: 19 })
  .chain(digits)
  .filter((number) => !number.startsWith('0'));
const separator = fc.constantFrom('', ' ', '-', '　');
const fullWidth = (text: string) =>
  text.replace(/[0-9A-Z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
/** Grouped in fours with one separator, in half or full width, inside a sentence. */
const written = (number: fc.Arbitrary<string>) =>
  fc.tuple(number, separator, fc.boolean()).map(([text, gap, wide]) => {
    const grouped = (text.match(/.{1,4}/g) ?? []).join(gap);
    return `我的号码是${wide ? fullWidth(grouped) : grouped}，请查一下`;
  });
const longDigits = (text: string) => /\d{7}/.test(text.normalize('NFKC').replace(/[^0-9\u4e00-\u9fff]/g, ''));

describe('redaction', () => {
  it('masks each kind with its own words', () => {
    expect(redact('身份证11010519491231002X，手机138 0013 8000，卡号6222 0210 0111 6245 702')).toBe(
      '身份证〔身份证号已隐去〕，手机〔手机号已隐去〕，卡号〔银行卡号已隐去〕',
    );
  });

  it('masks numbers that stick to letters', () => {
    expect(redact('ID110105194912310021号')).toBe('ID〔身份证号已隐去〕号');
    expect(redact('tel13800138000ok')).toBe('tel〔手机号已隐去〕ok');
  });

  it('keeps a unified social credit code, also one that is all digits', () => {
    expect(redact('我公司91110112MA01C2E5XJ')).toBe('我公司91110112MA01C2E5XJ');
    expect(redact('代码 91350100M000100Y43')).toBe('代码 91350100M000100Y43');
  });

  it('keeps hotlines, telephones of departments, amounts, numbers of documents and dates', () => {
    const text = '拨打12345或010-69546241，通政发〔2024〕14号，2024-07-01起，3000000元，1,200,000.00元';
    expect(redact(text)).toBe(text);
  });

  it('leaves nothing of an identity card, mobile or bank card number, however it is grouped', () => {
    for (const number of [identity, mobile, card])
      fc.assert(
        fc.property(written(number), (text) => {
          // A random card number can be a right social credit code by chance (1 in 31): those stay.
          const masked = redact(text);
          fc.pre(masked !== text || number !== card);
          expect(longDigits(masked)).toBe(false);
        }),
      );
  });

  it('does not touch text without long numbers, and masks nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('政', '策', '1', '2', '0', '万', ' ', 'A', '，') }), (text) => {
        fc.pre(!/[0-9][0-9 ]{10}/.test(text.replace(/A/g, '1')));
        expect(redact(text)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(written(identity), (text) => {
        expect(redact(redact(text))).toBe(redact(text));
      }),
    );
  });
});
