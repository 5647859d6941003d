/** Kinds of personal numbers, with the words that take their place. */
const MASKS = { identity: '〔身份证号已隐去〕', mobile: '〔手机号已隐去〕', card: '〔银行卡号已隐去〕' } as const;

/** Between two digits: a space, a dash or a dot, as people group long numbers. */
const GAP = '[ \\u00a0\\u3000.·\\-‐-―－]?';
const LONG_NUMBER = new RegExp(`(?<![0-9])[0-9](?:${GAP}[0-9]){13,17}${GAP}[0-9X](?![0-9])`, 'giu');
/** 138 0013 8000, +86-13800138000; 12345 and numbers of departments are left alone. */
const MOBILE = new RegExp(String.raw`(?<![0-9])(?:\+?86${GAP})?1${GAP}[3-9](?:${GAP}[0-9]){9}(?![0-9])`, 'gu');

/**
 * Masks identity card, mobile and bank card numbers in what people write, in any grouping and in full width.
 * Long numbers that could be either are masked. Unified social credit codes (统一社会信用代码) are public and stay, by their check character (GB 32100-2015).
 */
export function redact(text: string): string {
  const places = [...findNumbers(foldWidth(text))];
  return places.reduceRight((result, { start, end, mask }) => result.slice(0, start) + mask + result.slice(end), text);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

function findNumbers(folded: string): readonly Place[] {
  const long = [...folded.matchAll(LONG_NUMBER)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (isSocialCreditCode(wordAround(folded, match.index, end))) return [];
    return [{ start: match.index, end, mask: isIdentityNumber(digitsOf(match[0])) ? MASKS.identity : MASKS.card }];
  });
  const mobile = [...folded.matchAll(MOBILE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, mask: MASKS.mobile }))
    .filter((place) => !long.some(({ start, end }) => place.start < end && start < place.end));
  return [...long, ...mobile].sort((one, other) => one.start - other.start);
}

/** The letters and digits that stand without a gap around a place. */
function wordAround(text: string, start: number, end: number): string {
  const before = /[0-9A-Za-z]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[0-9A-Za-z]*/u.exec(text.slice(end))?.[0] ?? '';
  return digitsOf(before + text.slice(start, end) + after);
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9A-Za-z]/gu, '').toUpperCase();
}

/** 110112 19900307 123X with a possible birthday, or the fifteen digits of before 1999. */
function isIdentityNumber(characters: string): boolean {
  const birthday = /^\d{6}(?:(?:18|19|20)\d{2}(\d{2})(\d{2})\d{3}[\dX]|\d{2}(\d{2})(\d{2})\d{3})$/u.exec(characters);
  if (!birthday) return false;
  const [month, day] = [Number(birthday[1] ?? birthday[3]), Number(birthday[2] ?? birthday[4])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015, 3^(i-1) mod 31. */
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** GB 11643-1999, 2^(18-i) mod 11. */
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A code whose check character is right and that is no identity number with a right check digit. */
function isSocialCreditCode(characters: string): boolean {
  if (characters.length !== 18 || [...characters].some((character) => !CODE_CHARACTERS.includes(character)))
    return false;
  const sum = CODE_WEIGHTS.reduce(
    (total, weight, i) => total + weight * CODE_CHARACTERS.indexOf(characters[i] ?? ''),
    0,
  );
  return characters[17] === CODE_CHARACTERS[(31 - (sum % 31)) % 31] && !hasIdentityCheckDigit(characters);
}

function hasIdentityCheckDigit(characters: string): boolean {
  if (!/^\d{17}[\dX]$/u.test(characters)) return false;
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, i) => total + weight * Number(characters[i]), 0);
  return characters[17] === '10X98765432'[sum % 11];
}

/** Full-width letters, digits and signs to half width, one character for one, so that places stay the same. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
