import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusSources } from '../../ingest/build-corpus.ts';
import { parseCatalogEntry } from '../../ingest/catalog.ts';
import { decodeSource } from '../../ingest/decode-source.ts';
import { parseDepartmentTable } from '../../ingest/department-table.ts';

/** The catalog and the source files under a corpus folder, in the order of their names. */
export function readCorpus(folder: string): CorpusSources {
  const entries = filesIn(join(folder, 'catalog'), '.yaml').map(({ name, bytes }) =>
    parseCatalogEntry(`corpus/catalog/${name}`, bytes.toString('utf8')),
  );
  const sources = filesIn(join(folder, 'documents'), '.txt').map(({ name, bytes }) => {
    const decoded = decodeSource(bytes);
    if (decoded.kind !== 'text')
      throw new Error(
        `source file corpus/documents/${name}: ${decoded.kind}. Replace it by the text as UTF-8 or GB18030.`,
      );
    return { file: name, text: decoded.text };
  });
  const file = join('vocabulary', 'departments.yaml');
  const departments = parseDepartmentTable(`corpus/${file}`, readFileSync(join(folder, file), 'utf8'));
  return { revision: revisionOf(folder), entries, sources, departments };
}

/** SHA-256 over names and contents of everything under the folder. */
export function revisionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(path.slice(folder.length));
    hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesIn(folder: string, extension: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
