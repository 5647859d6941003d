/** 发文字号, normalised: agency word, year, serial. */
export interface DocumentNumber {
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
}

/** `通政发〔2024〕14 号`, `通政发[2024]14号`, `国办发【2022】2号`, full or half width, spaces anywhere. */
export const DOCUMENT_NUMBER =
  /([\u4e00-\u9fff]{2,12}?)\s*[〔[［(（【]\s*((?:19|20)\d{2})\s*[〕\]］)）】]\s*(\d{1,4})\s*号/gu;

/** Every document number in a text, in order. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  return [...foldDigits(text).matchAll(DOCUMENT_NUMBER)].map(([, agency = '', year, serial]) => ({
    agency,
    year: Number(year),
    serial: Number(serial),
  }));
}

/** The number as officially printed: `通政发〔2024〕14号`. */
export function formatDocumentNumber({ agency, year, serial }: DocumentNumber): string {
  return `${agency}〔${year}〕${serial}号`;
}

/** Any printed form -> the official form; null when the text is not one document number. */
export function normaliseDocumentNumber(text: string): string | null {
  const found = findDocumentNumbers(text.replace(/\s+/gu, ''));
  return found.length === 1 && found[0] ? formatDocumentNumber(found[0]) : null;
}

function foldDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
