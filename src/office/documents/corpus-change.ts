/** A file of corpus/ before and after; null where there is none. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface CorpusChange {
  readonly files: readonly ChangedFile[];
}

/** Clauses and the digests with which their measures were confirmed; all documents share the file. */
export const CONFIRMED = 'measures/confirmed.json';

/** What takes a change back, or the files in which it would lose what was done since. */
export interface TakenBack {
  readonly files: readonly ChangedFile[];
  readonly touched: readonly string[];
}

/** A change -> its reverse on the files as they are now, each null where there is none. A file already as it was before is left. Pure. */
export function takeBack({ files }: CorpusChange, read: (path: string) => string | null): TakenBack {
  const reversed = files.map((file): ChangedFile | string | null => {
    const now = read(file.path);
    if (now === file.before) return null;
    if (now === file.after) return { path: file.path, before: now, after: file.before };
    return file.path === CONFIRMED ? takeBackDigests(file, now) : file.path;
  });
  return {
    files: reversed.flatMap((one) => (one === null || typeof one === 'string' ? [] : [one])),
    touched: reversed.flatMap((one) => (typeof one === 'string' ? [one] : [])),
  };
}

type Digests = Readonly<Record<string, string>>;

/** Of the file that all documents share only the clauses of this change are taken back. */
function takeBackDigests({ path, before, after }: ChangedFile, now: string | null): ChangedFile | string {
  const [was, made, is] = [before, after, now].map((text) => JSON.parse(text ?? '{}') as Digests) as [
    Digests,
    Digests,
    Digests,
  ];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(made)])].filter((id) => was[id] !== made[id]);
  if (changed.some((id) => is[id] !== made[id])) return path;
  const kept = Object.entries(is).filter(([id]) => !changed.includes(id));
  const restored = changed.flatMap((id) => (was[id] === undefined ? [] : [[id, was[id]] as const]));
  return { path, before: now, after: printDigests(Object.fromEntries([...kept, ...restored])) };
}

/** The file of digests, in the order of their clauses. */
export function printDigests(digests: Digests): string {
  const sorted = Object.entries(digests).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
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
