import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file's name in its folder, and its content. */
export type Content = string | Uint8Array;

/**
 * Writes files into a folder so that a reader, or a crash on the way, finds the old ones or the new ones:
 * all are written beside their places first, then moved in the order given.
 */
export function writeWhole(folder: string, files: Readonly<Record<string, Content>>): void {
  mkdirSync(folder, { recursive: true });
  const suffix = `.${process.pid}.new`;
  const names = Object.keys(files);
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name + suffix), content);
    }
    for (const name of names) renameSync(join(folder, name + suffix), join(folder, name));
  } finally {
    for (const name of names) rmSync(join(folder, name + suffix), { force: true });
  }
}
