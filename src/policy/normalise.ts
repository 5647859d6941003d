import { SIMPLIFIED_CHARACTERS, TRADITIONAL_CHARACTERS } from './simplified-characters.ts';

/** A text as it is compared, and for each of its UTF-16 units the offset in the original that it came from. */
export interface NormalisedText {
  readonly text: string;
  /** One entry more than `text` is long: the last is the length of the original. */
  readonly offsets: readonly number[];
}

/** Radicals that PDF readers put for the characters, and that NFKC leaves as they are. */
const RADICALS: Readonly<Record<string, string>> = {
  '⻓': '长',
  '⻔': '门',
  '⻛': '风',
  '⻋': '车',
  '⻅': '见',
  '⻚': '页',
};

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Han characters keep their place or become one other Han character, so a table of code units is enough. */
const SIMPLIFIED = buildHanTable();

/** Half width, lower case, simplified: the one form in which texts and questions meet. Never shown to people. */
export function normalise(text: string): string {
  let [out, kept] = ['', 0];
  for (let at = 0; at < text.length; at++) {
    if (isNormal(text.charCodeAt(at))) continue;
    out += text.slice(kept, at) + normaliseUnit(text, at);
    kept = at + 1;
  }
  return out + text.slice(kept);
}

/** Traditional characters as simplified ones, all others and the length as they are. */
export function simplifyHan(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    return isHan(code) ? String.fromCharCode(SIMPLIFIED[code - FIRST_HAN] ?? code) : (text[at] ?? '');
  }).join('');
}

/** Most characters stay as they are, and are copied together. */
function isNormal(code: number): boolean {
  if (isHan(code)) return SIMPLIFIED[code - FIRST_HAN] === code;
  return code < 0x80 && (code < 0x41 || code > 0x5a);
}

/** The same, with the way back to the original for highlights. */
export function normaliseWithOffsets(text: string): NormalisedText {
  const offsets: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const form = normaliseUnit(text, at);
    for (let unit = 0; unit < form.length; unit++) offsets.push(at);
    out += form;
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

function normaliseUnit(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (isHan(code)) return String.fromCharCode(SIMPLIFIED[code - FIRST_HAN] ?? code);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : (text[at] ?? '');
  const char = text[at] ?? '';
  return RADICALS[char] ?? simplify(char.normalize('NFKC').toLowerCase());
}

/** NFKC turns compatibility ideographs into Han characters, which may be traditional. */
function simplify(text: string): string {
  const code = text.charCodeAt(0);
  return isHan(code) ? String.fromCharCode(SIMPLIFIED[code - FIRST_HAN] ?? code) : text;
}

function buildHanTable(): Uint16Array {
  const table = Uint16Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) => FIRST_HAN + index);
  for (let at = 0; at < TRADITIONAL_CHARACTERS.length; at++)
    table[TRADITIONAL_CHARACTERS.charCodeAt(at) - FIRST_HAN] = SIMPLIFIED_CHARACTERS.charCodeAt(at);
  return table;
}
