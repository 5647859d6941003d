import JSZip from 'jszip';
import { printBlocks } from './blocks.ts';
import { countLists } from './count-lists.ts';
import { readBlocks } from './word-blocks.ts';
import { readNumbering } from './word-numbering.ts';
import { readStyles } from './word-styles.ts';
import { attributeOf, childOf, childrenOf, parseXml } from './xml.ts';

/**
 * A Word file -> text, one paragraph a line, automatic numbers printed and tables one row a line. Throws when it is
 * no Word file.
 */
export async function readWord(bytes: Uint8Array): Promise<string> {
  const archive = await JSZip.loadAsync(bytes);
  const main = (await targetOf(archive, '', 'officeDocument')) ?? 'word/document.xml';
  const part = async (kind: string) => {
    const path = await targetOf(archive, main, kind);
    return path === null ? null : readPart(archive, path);
  };
  const body = childOf(await readPart(archive, main), 'body');
  if (!body) throw new Error(`${main} has no body`);
  const numbering = readNumbering(await part('numbering'));
  const styles = readStyles(await part('styles'));
  return printBlocks(readBlocks(body, { styles, numbering, count: countLists(numbering) }));
}

async function readPart(archive: JSZip, path: string): Promise<Element | null> {
  const file = archive.file(path);
  return file ? parseXml(await file.async('string')) : null;
}

/** The part of a kind that another part (empty: the file) names; null when it names none. */
async function targetOf(archive: JSZip, from: string, kind: string): Promise<string | null> {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/u.exec(from) ?? [];
  const relations = await readPart(archive, `${folder}_rels/${name}.rels`);
  const found = childrenOf(relations).find((one) => attributeOf(one, 'Type')?.endsWith(`/${kind}`));
  const target = attributeOf(found ?? null, 'Target');
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
