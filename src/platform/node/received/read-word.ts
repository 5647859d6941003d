import { type Archive, readNamed } from './archive.ts';
import { printBlocks } from './blocks.ts';
import { countLists } from './count-lists.ts';
import { readBlocks } from './word-blocks.ts';
import { readNumbering } from './word-numbering.ts';
import { readStyles } from './word-styles.ts';
import { childOf } from './xml.ts';

/**
 * A Word file -> text, one paragraph a line, automatic numbers printed and tables one row a line. Throws when it is
 * no Word file.
 */
export async function readWord(archive: Archive): Promise<string> {
  const body = childOf(await archive.read(archive.main), 'body');
  if (!body) throw new Error(`${archive.main} has no body`);
  const numbering = readNumbering(await readNamed(archive, archive.main, 'numbering'));
  const styles = readStyles(await readNamed(archive, archive.main, 'styles'));
  return printBlocks(readBlocks(body, { styles, numbering, count: countLists(numbering) }));
}
