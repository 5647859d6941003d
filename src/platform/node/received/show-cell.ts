import type { CellFormat, DateParts } from './cell-format.ts';

/** The number of a cell, as it is written in the file, in the words that the workbook shows; without thousands separators. */
export function showNumber(written: string, format: CellFormat, isSince1904: boolean): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  switch (format.kind) {
    case 'general':
      return decimalOf(value);
    case 'date':
      return showDate(value, format.parts, isSince1904);
    case 'number': {
      const shown = round(decimalOf(value * 10 ** format.shift), format.decimals);
      const [whole = '', rest] = shown.replace('-', '').split('.');
      const digits = whole.padStart(format.whole, '0') + (rest === undefined ? '' : `.${rest}`);
      return `${shown.startsWith('-') ? '-' : ''}${format.before}${digits}${format.after}`;
    }
  }
}

/** A double holds 15 digits; what lies beyond them (0.30000000000000004) nobody wrote. */
function decimalOf(value: number): string {
  const exact = String(Number(value.toPrecision(15)));
  return exact.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 20 : 0).replace(/\.?0+$/u, '') : exact;
}

/** Half up, as spreadsheets do, on the digits themselves. */
function round(decimal: string, [least, most]: readonly [least: number, most: number]): string {
  const [, sign = '', whole = '0', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal) ?? [];
  const digits = BigInt(whole + rest.slice(0, most).padEnd(most, '0')) + (Number(rest[most] ?? 0) >= 5 ? 1n : 0n);
  const text = digits.toString().padStart(most + 1, '0');
  const [front, back] = [text.slice(0, text.length - most), text.slice(text.length - most)];
  const kept = back.slice(0, least) + back.slice(least).replace(/0+$/u, '');
  return `${digits === 0n ? '' : sign}${front}${kept === '' ? '' : `.${kept}`}`;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A date is the number of days since one: 1899-12-30, which makes good a 29 February 1900 that never was, or 1904-01-01. */
function showDate(days: number, { year, month, day, time }: DateParts, isSince1904: boolean): string {
  const first = isSince1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const at = new Date(first + Math.round((days * DAY_MS) / MINUTE_MS) * MINUTE_MS);
  const date = [
    year ? `${at.getUTCFullYear()}年` : '',
    month ? `${at.getUTCMonth() + 1}月` : '',
    day ? `${at.getUTCDate()}日` : '',
  ].join('');
  return [date, time ? at.toISOString().slice(11, 16) : ''].filter(Boolean).join(' ');
}
