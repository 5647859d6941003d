import { linesOfPage, type PlacedRun } from './pdf-lines.ts';
import { withoutMargins } from './pdf-margins.ts';
import { joinPdfLines } from './pdf-paragraphs.ts';

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;
type Matrix = readonly number[];

/** The words of a PDF, one paragraph a line, and what stands on each page, to tell scanned ones. */
export async function readPdf(
  document: PdfDocument,
): Promise<{ readonly text: string; readonly pages: readonly string[] }> {
  const pages = [];
  for (let page = 1; page <= document.numPages; page += 1) pages.push(linesOfPage(page, await runsOf(document, page)));
  return {
    text: joinPdfLines(withoutMargins(pages).flat()).join('\n'),
    pages: pages.map((lines) => lines.map(({ text }) => text).join('\n')),
  };
}

/** In the order of the file, as the page is turned to be read. */
async function runsOf(document: PdfDocument, number: number): Promise<readonly PlacedRun[]> {
  const page = await document.getPage(number);
  const turned: Matrix = page.getViewport({ scale: 1 }).transform;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item ? [place(item, turned)] : []));
}

function place({ str, transform, width, height }: Drawn, turned: Matrix): PlacedRun {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turned;
  const [, , c1 = 0, d1 = 0, x = 0, y = 0] = transform as Matrix;
  const size = Math.hypot(c1, d1) || height;
  return { text: foldSigns(str), x: a * x + c * y + e, y: b * x + d * y + f, width, size };
}

interface Drawn {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/**
 * Signs that a PDF's font maps in place of those that were written: radicals (⾼ U+2FBC for 高), brackets, a long dash. NFKC
 * knows none of the supplement of radicals, and gives some forms that are not written today.
 */
function foldSigns(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\u2329\u232a\u2e3a]/gu, (radical) => FOLDED[radical] ?? radical.normalize('NFKC'));
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u2e3a': '——',
  '\u2f3e': '户',
  '\u2fad': '青',
  '\u2e8e': '兀',
  '\u2e93': '幺',
  '\u2e9f': '母',
  '\u2ea0': '民',
  '\u2ec1': '虎',
  '\u2ec4': '西',
  '\u2ec5': '见',
  '\u2ec6': '角',
  '\u2ec9': '贝',
  '\u2ecb': '车',
  '\u2ed1': '長',
  '\u2ed3': '长',
  '\u2ed4': '门',
  '\u2ed8': '青',
  '\u2ed9': '韦',
  '\u2eda': '页',
  '\u2edb': '风',
  '\u2edc': '飞',
  '\u2edd': '食',
  '\u2ee2': '马',
  '\u2ee3': '骨',
  '\u2ee4': '鬼',
  '\u2ee5': '鱼',
  '\u2ee6': '鸟',
  '\u2ee7': '卤',
  '\u2ee8': '麦',
  '\u2ee9': '黄',
  '\u2eec': '齐',
  '\u2eee': '齿',
  '\u2ef0': '龙',
  '\u2ef3': '龟',
};
