/** How a workbook shows the number of a cell. */
export type CellFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly parts: DateParts }
  | {
      readonly kind: 'number';
      /** 2 for a percentage, -3 for thousands: digits by which the point is moved before it is shown. */
      readonly shift: number;
      /** Digits after the point, those that are always there and at most; before it, at least. */
      readonly decimals: readonly [least: number, most: number];
      readonly whole: number;
      /** What is printed around it: ¥, 万元, %. */
      readonly before: string;
      readonly after: string;
    };

export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

/** Formats that a workbook uses by number without writing them down (ECMA-376, 18.8.30); dates of Chinese files too. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 37: '#,##0', 38: '#,##0', 39: '#,##0.00' },
  ...{ 40: '#,##0.00', 14: 'y/m/d', 15: 'y/m/d', 16: 'm/d', 17: 'y/m', 18: 'h:m', 19: 'h:m:s', 20: 'h:m', 21: 'h:m:s' },
  ...{ 22: 'y/m/d h:m', 27: 'y/m', 28: 'm/d', 29: 'm/d', 30: 'm/d', 31: 'y/m/d', 32: 'h:m', 33: 'h:m:s', 34: 'h:m' },
  ...{ 35: 'h:m:s', 36: 'y/m', 45: 'm:s', 46: 'h:m:s', 47: 'm:s', 50: 'y/m', 51: 'm/d', 52: 'y/m', 53: 'm/d' },
  ...{ 54: 'm/d', 55: 'h:m', 56: 'h:m:s', 57: 'y/m', 58: 'm/d' },
};

export function builtInFormat(id: number): CellFormat {
  return readFormat(BUILT_IN[id] ?? 'General');
}

/** "x" and \x are printed; _x and *x are room; [$¥-804] prints its sign, [Red] nothing; the rest is placeholders. */
const TOKEN = /"([^"]*)"|\\(.)|[_*](?:.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(AM\/PM|A\/P|上午\/下午)|(.)/giu;

/** A format as it is written (`yyyy"年"m"月"`, `0.0"万元"`); its first section, which is for positive numbers. */
export function readFormat(code: string): CellFormat {
  const [before, after] = [[] as string[], [] as string[]];
  let bare = '';
  for (const [, quoted, escaped, sign, , plain = ''] of (code.split(';')[0] ?? '').matchAll(TOKEN)) {
    const printed = quoted ?? escaped ?? sign ?? '';
    if (printed !== '') (/[0#?]/u.test(bare) ? after : before).push(printed);
    else if (/[¥￥$€%]/u.test(plain)) {
      (/[0#?]/u.test(bare) ? after : before).push(plain);
      bare += plain === '%' ? plain : '';
    } else bare += plain;
  }
  const date = readDateParts(bare);
  if (date) return { kind: 'date', parts: date };
  return readNumberFormat(bare, before.join(''), after.join(''));
}

function readDateParts(bare: string): DateParts | null {
  if (/general|通用格式|@/iu.test(bare)) return null;
  const [year, day, time] = [/y/iu.test(bare), /d/iu.test(bare), /[hs]/iu.test(bare)];
  // Beside hours or seconds alone, m is minutes.
  const month = /m/iu.test(bare) && (year || day || !time);
  return year || month || day || time ? { year, month, day, time } : null;
}

function readNumberFormat(bare: string, before: string, after: string): CellFormat {
  const digits = /([0#?,]*)(?:\.([0#?]+))?(,*)/u.exec(bare.replace(/^[^0#?.]+/u, ''));
  if (!digits || !/[0#?]/u.test(bare) || /E[+-]|[?#]\/|general|通用格式/iu.test(bare)) return { kind: 'general' };
  const [, whole = '', decimals = '', scale = ''] = digits;
  const commas = (/,*$/u.exec(whole)?.[0].length ?? 0) + scale.length;
  return {
    kind: 'number',
    shift: (bare.includes('%') ? 2 : 0) - 3 * commas,
    decimals: [decimals.replace(/[^0]/gu, '').length, decimals.length],
    whole: whole.replace(/[^0]/gu, '').length,
    ...{ before, after },
  };
}
