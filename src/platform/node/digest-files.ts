import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the names and contents of all files in some folders (or of some files), so that a change of any is seen. */
export function digestFiles(paths: readonly string[], counts: (name: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const name of namesIn(path).filter(counts)) {
      hash.update(`${name}\0`);
      hash.update(readFileSync(join(path, name)));
      hash.update('\0');
    }
  return hash.digest('hex');
}

/** The files below a folder by their paths in it, in one order everywhere; of a file, the file itself. */
function namesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [''];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).sort();
}
