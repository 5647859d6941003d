import JSZip from 'jszip';

const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph; `list` counts it in a list of the file. */
export function paragraph(text: string, list?: readonly [list: number, level: number], style?: string): string {
  const [id, level] = list ?? [];
  const numbered = list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>` : '';
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** `wide`: columns that the cell runs over; `down`: it begins a merged cell, or goes on with the one above. */
export function cell(content: string, wide = 1, down?: 'restart' | 'continue'): string {
  const merged = down ? `<w:vMerge w:val="${down}"/>` : '';
  const inside = content.startsWith('<w:') ? content : paragraph(content);
  return `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/>${merged}</w:tcPr>${inside}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const printed = rows.map((cells) => cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join(''));
  return `<w:tbl>${printed.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

/** A level of a list: `['chineseCounting', '（%1）']`. */
export type Level = readonly [format: string, text: string];

export function lists(
  abstracts: readonly (readonly Level[])[],
  overrides: Readonly<Record<number, string>> = {},
): string {
  const levels = (all: readonly Level[]) =>
    all.map(
      ([format, text], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    );
  const abstract = abstracts.map(
    (all, at) => `<w:abstractNum w:abstractNumId="${at}">${levels(all).join('')}</w:abstractNum>`,
  );
  const numbers = abstracts.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/>${overrides[at + 1] ?? ''}</w:num>`,
  );
  return `<w:numbering ${NAMES}>${abstract.join('')}${numbers.join('')}${overrides[0] ?? ''}</w:numbering>`;
}

/** A Word file of a body, with its lists and styles. */
export async function wordFile(body: readonly string[], numbering?: string, styles?: string): Promise<Uint8Array> {
  const archive = new JSZip();
  const parts = { numbering, styles: styles && `<w:styles ${NAMES}>${styles}</w:styles>` };
  const relations = Object.entries(parts).flatMap(([name, xml]) => {
    if (!xml) return [];
    archive.file(`word/${name}.xml`, xml);
    return [`<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`];
  });
  archive.file(
    '_rels/.rels',
    `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  archive.file('word/_rels/document.xml.rels', `<Relationships>${relations.join('')}</Relationships>`);
  archive.file('word/document.xml', `<w:document ${NAMES}><w:body>${body.join('')}</w:body></w:document>`);
  return archive.generateAsync({ type: 'uint8array' });
}
