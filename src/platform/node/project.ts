import { fileURLToPath } from 'node:url';

/** Absolute path of a file or folder of the project: `corpus`, `dist/web`. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
