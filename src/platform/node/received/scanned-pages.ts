import { getResolvedPDFJS } from 'unpdf';

/** Signs on a page that is a picture with a page number or a stamp of the scanner. */
const FEW = 30;

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** The pages, from 1, on which hardly a word stands, and a picture; `texts` are their words. */
export async function findScannedPages(document: PdfDocument, texts: readonly string[]): Promise<readonly number[]> {
  const scanned: number[] = [];
  for (const [at, text] of texts.entries())
    if (text.replace(/\s/gu, '').length < FEW && (await showsPicture(document, at + 1))) scanned.push(at + 1);
  return scanned;
}

async function showsPicture(document: PdfDocument, page: number): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  const { fnArray } = await (await document.getPage(page)).getOperatorList();
  return fnArray.some((drawn) => pictures.includes(drawn));
}
