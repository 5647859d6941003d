import JSZip from 'jszip';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetGiven {
  readonly name: string;
  readonly state?: 'hidden';
  /** Rows as XML, see `row`. */
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  readonly columns?: string;
}

/** A row by its number; a cell is its text, or XML. */
export function row(number: number, ...cells: readonly string[]): string {
  const written = cells.map((text, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    return text.startsWith('<c') ? text : text && `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** An Excel file of sheets; `formats` are format codes, which cells name by `s="1"` on. */
export async function workbookFile(
  sheets: readonly SheetGiven[],
  {
    formats = [],
    texts = [],
    since1904 = false,
  }: Partial<Record<'formats' | 'texts', readonly string[]>> & { since1904?: boolean } = {},
): Promise<Uint8Array> {
  const archive = new JSZip();
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  archive.file('_rels/.rels', `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`);
  const listed = sheets.map(
    ({ name, state }, at) => `<sheet name="${name}" r:id="r${at}"${state ? ` state="${state}"` : ''}/>`,
  );
  archive.file(
    'xl/workbook.xml',
    `<workbook xmlns:r="${RELATIONS}"><workbookPr date1904="${since1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
  );
  const named = sheets.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`));
  const parts = [relation('s', 'styles', 'styles.xml'), relation('t', 'sharedStrings', '/xl/sharedStrings.xml')];
  archive.file('xl/_rels/workbook.xml.rels', `<Relationships>${[...named, ...parts].join('')}</Relationships>`);
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${quoted(code)}"/>`);
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)];
  archive.file(
    'xl/styles.xml',
    `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
  );
  archive.file('xl/sharedStrings.xml', `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`);
  sheets.forEach(({ rows, merges = [], columns = '' }, at) => {
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    archive.file(
      `xl/worksheets/sheet${at}.xml`,
      `<worksheet><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    );
  });
  return archive.generateAsync({ type: 'uint8array' });
}
