import { parseInteger } from '../policy/chinese-number.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Jurisdictions } from '../policy/jurisdiction.ts';

/** A document number in a question, however sloppy. */
export interface FoundNumber {
  readonly agency: string | null;
  readonly year: number | null;
  readonly serial: number;
  readonly start: number;
  readonly end: number;
}

/** `通政发[2024]14号`, `通政发2024 4号`, `2024 14号`, `2024年6号文`, `国办发(2022)30号`; in normalised text. */
const WITH_YEAR =
  /([\u4e00-\u9fff]{2,12})?\s*[[〔(【]?\s*((?:19|20)\d{2})\s*[\]〕)】]?\s*年?\s*第?\s*(\d{1,4}|[一二三四五六七八九十]{1,3})\s*号(?!线|楼|院|店|地)/g;
/** `通政发2024-14`, `京政发〔2019〕22`: without 号, which only an agency's sign makes a number. */
const WITHOUT_SIGN =
  /([\u4e00-\u9fff]{2,12}(?:发|函|字|令))\s*[[〔(【]?\s*((?:19|20)\d{2})\s*[\]〕)】]?\s*[-—–/]?\s*(\d{1,3})(?!\s*[\d号年月日])/g;
/** `通政办发22年21号`: a short year counts only behind an agency's sign. */
const WITH_SHORT_YEAR = /([\u4e00-\u9fff]{2,12}(?:发|函|字|令))\s*(\d{2})\s*年\s*第?\s*(\d{1,4})\s*号/g;
/** `14号文`, `14号 第五条`, `14号5条`: a bare serial counts only before 文 or a label. */
const BARE =
  /(?<![\d一二三四五六七八九十])(\d{1,3}|[一二三四五六七八九十]{1,3})\s*号(?:文件?|(?=\s*第?\s*[\d一二三四五六七八九十]+\s*条))/g;
/** How agency words begin and end; characters before it are the words of the question. `signs` as `signsOf` gives it. */
function agencyOf(signs: string): RegExp {
  return new RegExp(
    `(?:[国市县区省${signs}]|工信|发改|财|银|建|人社|科|税|商)[\\u4e00-\\u9fff]{0,8}?(?:发明电|发|函|字|令|企业|财金|文)$`,
    'u',
  );
}

/** The characters with which agencies of these documents and places begin their numbers: 通 of 通政发. */
export function signsOf(documents: Iterable<PolicyDocument>, { places }: Pick<Jurisdictions, 'places'>): string {
  const numbers = [...documents].flatMap(({ number, relations }) => [number, ...relations.map((one) => one.number)]);
  const signs = places.flatMap((place) => place.signs.map(({ sign }) => sign));
  const first = [...numbers, ...signs].flatMap((word) => /^[\u4e00-\u9fff]/u.exec(word ?? '') ?? []);
  return [...new Set(first)].sort().join('');
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

export function readNumbers(text: string, signs: string): readonly FoundNumber[] {
  const agencies = agencyOf(signs);
  const withYear = [WITH_YEAR, WITHOUT_SIGN, WITH_SHORT_YEAR]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: whole, 1: before = '', 2: year, 3: serial, index }) => {
      const agency = agencies.exec(before)?.[0] ?? null;
      const start = index + before.length - (agency ?? '').length;
      return {
        agency,
        year: fullYear(Number(year)),
        serial: parseInteger(serial ?? '') ?? 0,
        start,
        end: index + whole.length,
      };
    });
  const bare = [...text.matchAll(BARE)]
    .filter(({ index }) => !withYear.some(({ start, end }) => start <= index && index < end))
    .map(({ 0: whole, 1: serial, index }) => ({
      agency: null,
      year: null,
      serial: parseInteger(serial ?? '') ?? 0,
      start: index,
      end: index + whole.length,
    }));
  return [...withYear, ...bare].sort((left, right) => left.start - right.start);
}

/** The documents that a number can mean: all that it says must agree. */
export function findByNumber(documents: Iterable<PolicyDocument>, found: FoundNumber): readonly string[] {
  return [...documents].filter(({ number }) => agrees(number, found)).map(({ id }) => id);
}

/** The documents that carry out the one of a number. */
export function findCarryingOut(documents: Iterable<PolicyDocument>, found: FoundNumber): readonly string[] {
  return [...documents]
    .filter(({ relations }) => relations.some(({ kind, number }) => kind === 'implements' && agrees(number, found)))
    .map(({ id }) => id);
}

function agrees(number: string | null, { agency, year, serial }: FoundNumber): boolean {
  const parts = /^(.+?)〔(\d{4})〕(\d+)号$/.exec(number ?? '');
  return (
    parts !== null &&
    Number(parts[3]) === serial &&
    (year === null || Number(parts[2]) === year) &&
    (agency === null || parts[1] === agency)
  );
}

/** `通政发〔2024〕14号` where agency and year were typed; null otherwise. */
export function formatFoundNumber({ agency, year, serial }: FoundNumber): string | null {
  return agency === null || year === null ? null : `${agency}〔${year}〕${serial}号`;
}
