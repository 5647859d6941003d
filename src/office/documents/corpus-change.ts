/** A file of corpus/ before and after; null where there is none. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface CorpusChange {
  readonly files: readonly ChangedFile[];
}

/** The same taken back. */
export function reverseChange({ files }: CorpusChange): CorpusChange {
  return { files: files.map(({ path, before, after }) => ({ path, before: after, after: before })) };
}

/** Files that are no longer as a change left them: to take it back would lose what was done since. */
export function findTouched({ files }: CorpusChange, read: (path: string) => string | null): readonly string[] {
  return files.filter(({ path, after }) => read(path) !== after).map(({ path }) => path);
}

const SHOWN_AROUND = 2;

/** Lines with `+`, `-` or a blank before them; what stays the same is shown only beside what changes. */
export function diffLines({ before, after }: ChangedFile): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = countCommon(old, now);
  const end = countCommon(old.slice(start).reverse(), now.slice(start).reverse());
  return [
    ...old.slice(Math.max(0, start - SHOWN_AROUND), start).map((line) => `  ${line}`),
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
    ...old.slice(old.length - end, old.length - end + SHOWN_AROUND).map((line) => `  ${line}`),
  ];
}

function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.replace(/\n$/u, '').split('\n');
}

function countCommon(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs < 0 ? Math.min(one.length, other.length) : differs;
}
