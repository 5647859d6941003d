import { readdirSync, readFileSync } from 'node:fs';

/** /proc counts CPU time in these. */
const TICK_MS = 10;

/** The workerd that Miniflare started last, below this process. Read from /proc, so Linux only. */
export function findWorkerd(): number {
  const found = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && fieldsOf(id)?.[1] === process.pid && nameOf(id) === 'workerd');
  const last = found.sort((one, other) => one - other).at(-1);
  if (last === undefined) throw new Error('workerd is not running below this process.');
  return last;
}

/** User and system time of a process so far, in milliseconds. */
export function cpuMs(id: number): number {
  const fields = fieldsOf(id) ?? [];
  return ((fields[11] ?? 0) + (fields[12] ?? 0)) * TICK_MS;
}

function nameOf(id: number): string {
  return readFileSync(`/proc/${id}/comm`, 'utf8').trim();
}

/** The numbers of /proc/<id>/stat after the name: state, parent, …; user and system time are the 12th and 13th. */
function fieldsOf(id: number): readonly number[] | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return null;
  }
}
