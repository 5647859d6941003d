import { type Archive, readNamed } from './archive.ts';
import { type Block, printBlocks } from './blocks.ts';
import { builtInFormat, type CellFormat, readFormat } from './cell-format.ts';
import { blocksOfRows } from './sheet-blocks.ts';
import { readSheet, textOf, type WorkbookReading } from './sheet-rows.ts';
import { attributeOf, childOf, childrenOf } from './xml.ts';

/**
 * An Excel workbook -> text: its sheets in order, what stands above and below a table one line each, tables one row a
 * line. What is hidden is left out. Throws when it is no workbook.
 */
export async function readWorkbook(archive: Archive): Promise<string> {
  const workbook = await archive.read(archive.main);
  if (!childOf(workbook, 'sheets')) throw new Error(`${archive.main} has no sheets`);
  const reading: WorkbookReading = {
    texts: childrenOf(await readNamed(archive, archive.main, 'sharedStrings'), 'si').map(textOf),
    formats: readFormats(await readNamed(archive, archive.main, 'styles')),
    isSince1904: /^(?:1|true)$/u.test(attributeOf(childOf(workbook, 'workbookPr'), 'date1904') ?? ''),
  };
  const relations = await archive.relationsOf(archive.main);
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').filter(isShown);
  const blocks: Block[] = [];
  for (const sheet of sheets) {
    const part = relations.find(({ id, kind }) => id === attributeOf(sheet, 'id') && kind === 'worksheet');
    const rows = part ? readSheet(await archive.read(part.target), reading) : [];
    blocks.push(...nameSheet(attributeOf(sheet, 'name') ?? '', blocksOfRows(rows)));
  }
  return printBlocks(blocks);
}

function isShown(sheet: Element): boolean {
  return !/^(?:hidden|veryHidden)$/u.test(attributeOf(sheet, 'state') ?? '');
}

/** As programs name a sheet that nobody named. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/iu;

/** A sheet's name is the title of a table that has none above it. */
function nameSheet(name: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks[0]?.kind !== 'table' || UNNAMED.test(name.trim())) return blocks;
  return [{ kind: 'paragraph', text: name }, ...blocks];
}

function readFormats(styles: Element | null): readonly CellFormat[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((format) => [
      attributeOf(format, 'numFmtId'),
      readFormat(attributeOf(format, 'formatCode') ?? ''),
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((style) => {
    const id = attributeOf(style, 'numFmtId');
    return own.get(id) ?? builtInFormat(Number(id));
  });
}
