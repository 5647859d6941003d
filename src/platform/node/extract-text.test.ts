import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { extractText, LARGEST_BYTES } from './extract-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const extract = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return extractText(join(folder, name));
};

/** A zip of one file each way: local header, bytes, central directory. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [bytes, path] = [Buffer.from(content), Buffer.from(name)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, path, bytes]);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, place, path]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const word = (paragraphs: readonly string[]) =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  });

const SLIDES =
  '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>';
const container = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);

/** A picture of one grey point, drawn over the page. */
const PICTURE = 'q 600 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';

/** One page that shows one line; readers rebuild the missing table of places. */
const pdf = (text: string, drawn = '') => {
  const stream = `${drawn} BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
`;
};

describe('reading a file that an officer has received', () => {
  it('takes Word, one paragraph a line', async () => {
    expect(await extract('a.docx', word(['某某支持办法', '第一条　为支持企业，制定本办法。']))).toEqual({
      kind: 'text',
      format: 'docx',
      text: '某某支持办法\n第一条　为支持企业，制定本办法。\n',
      scanned: [],
    });
  });

  it('takes PDF', async () => {
    expect(await extract('a.pdf', pdf('Article 1'))).toEqual({
      ...{ kind: 'text', format: 'pdf', text: 'Article 1\n', scanned: [] },
    });
  });

  it('takes a file for what it is, whatever its name says', async () => {
    expect(await extract('renamed.xlsx', word(['某某办法']))).toMatchObject({ kind: 'text', format: 'docx' });
  });

  it('does not unpack without end', async () => {
    const bomb = new JSZip().file('word/document.xml', ' '.repeat(65 * 1024 * 1024));
    const bytes = await bomb.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(await extract('bomb.docx', bytes)).toEqual({ kind: 'too_large' });
  });

  it('takes HTML without its menus and scripts, in the encoding that it names', async () => {
    const page = '<!doctype html><nav>首页</nav><h1>某某办法</h1><p>第一条 支持。</p><script>x</script>';
    expect(await extract('a.html', page)).toMatchObject({ kind: 'text', text: '某某办法\n第一条 支持。\n' });
    const gbk = Buffer.concat([Buffer.from('<html><meta charset=gb2312><p>'), Buffer.from([0xd6, 0xa7, 0xb3, 0xd6])]);
    expect(await extract('gbk.htm', gbk)).toMatchObject({ kind: 'text', text: '支持\n' });
  });

  it('leaves the encoding of plain text to be judged', async () => {
    expect(await extract('a.txt', '某某办法')).toMatchObject({ kind: 'bytes' });
  });

  it('says why there is no text', async () => {
    expect(await extractText(join(folder, 'none.txt'))).toEqual({ kind: 'missing' });
    expect(await extractText(folder)).toEqual({ kind: 'folder' });
    expect(await extract('empty.txt', '')).toEqual({ kind: 'empty' });
    expect(await extract('broken.docx', 'PK\u0003\u0004 this is no zip')).toEqual({ kind: 'broken' });
    expect(await extract('table.xlsx', zip({ 'xl/workbook.xml': '<workbook/>' }))).toEqual({ kind: 'broken' });
    expect(await extract('slides.pptx', zip({ '_rels/.rels': SLIDES }))).toEqual({ kind: 'other_office' });
    expect(await extract('broken.pdf', '%PDF-1.4 nothing')).toEqual({ kind: 'broken' });
    expect(await extract('scan.pdf', pdf(''))).toEqual({ kind: 'no_text' });
    expect(await extract('picture.pdf', pdf('Page 1', PICTURE))).toEqual({ kind: 'no_text' });
    expect(await extract('old.xls', container('Workbook'))).toEqual({ kind: 'old_workbook' });
    expect(await extract('locked.docx', container('EncryptedPackage'))).toEqual({ kind: 'encrypted' });
    expect(await extract('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual({ kind: 'old_word' });
    expect(await extract('large.txt', Buffer.alloc(LARGEST_BYTES + 1))).toEqual({ kind: 'too_large' });
  });
});
