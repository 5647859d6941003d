import JSZip, { type JSZipObject } from 'jszip';
import { attributeOf, childrenOf, parseXml } from './xml.ts';

/** A file of parts as Word and Excel write it (ECMA-376, Open Packaging Conventions). */
export interface Archive {
  /** The part that names the others: `word/document.xml`, `xl/workbook.xml`. */
  readonly main: string;
  /** The root of a part; null where there is none. Throws when it is no XML, or larger unpacked than any document is. */
  readonly read: (path: string) => Promise<Element | null>;
  /** What a part names, by the id under which it does. */
  readonly relationsOf: (path: string) => Promise<readonly Relation[]>;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

/** Where the document is in archives that do not say it. */
const USUAL: readonly string[] = ['word/document.xml', 'xl/workbook.xml'];
/** A small file may unpack to a full disk. */
const LARGEST_PART = 64 * 1024 * 1024;
export const PART_TOO_LARGE = 'PartTooLarge';

/** Throws when the bytes are no archive of this kind. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const archive = await JSZip.loadAsync(bytes);
  const read = async (path: string) => {
    const file = archive.file(path);
    return file ? parseXml(await unpack(file)) : null;
  };
  const relationsOf = async (path: string) => {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/u.exec(path) ?? [];
    return childrenOf(await read(`${folder}_rels/${name}.rels`)).map((one) => readRelation(one, folder));
  };
  const named = (await relationsOf('')).find(({ kind }) => kind === 'officeDocument')?.target;
  const main = named ?? USUAL.find((path) => archive.file(path));
  if (main === undefined) throw new Error('the archive names no document');
  return { main, read, relationsOf };
}

/** The part of a kind that another names; null when it names none. */
export async function readNamed(archive: Archive, from: string, kind: string): Promise<Element | null> {
  const found = (await archive.relationsOf(from)).find((relation) => relation.kind === kind);
  return found ? archive.read(found.target) : null;
}

function readRelation(element: Element, folder: string): Relation {
  const target = attributeOf(element, 'Target') ?? '';
  return {
    id: attributeOf(element, 'Id') ?? '',
    kind: attributeOf(element, 'Type')?.split('/').at(-1) ?? '',
    target: target.startsWith('/') ? target.slice(1) : folder + target,
  };
}

function unpack(file: JSZipObject): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const stream = file.nodeStream();
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= LARGEST_PART) chunks.push(chunk);
      else {
        stream.pause();
        reject(Object.assign(new Error(`${file.name} is too large`), { name: PART_TOO_LARGE }));
      }
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
