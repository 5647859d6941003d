/** What to do, by how the code of SQLite begins. https://www.sqlite.org/rescode.html */
const REMEDIES: readonly (readonly [code: string, remedy: string])[] = [
  [
    'SQLITE_CANTOPEN',
    'Let the user of the service read and write the file and its folder, or set DATA_DIR to another one',
  ],
  ['SQLITE_READONLY', 'Let the user of the service write the file and its folder, or set DATA_DIR to another one'],
  ['SQLITE_FULL', 'The disk is full: make room, or set DATA_DIR to a folder on another disk'],
  ['SQLITE_IOERR', 'The disk is full or faulty: make room and look at the log of the system'],
  ['SQLITE_NOTADB', 'This is no database: move it away, and put back the last backup or start with an empty one'],
  ['SQLITE_CORRUPT', 'The file is damaged: move it away, and put back the last backup or start with an empty one'],
  ['SQLITE_BUSY', 'Another program holds it: end that program, or wait for it'],
];
const ELSE = 'Look whether the disk is full and the file may be read and written';

/** Why a database cannot be used: its file, the reason as SQLite gives it, and what to do. */
export function explainDatabase(file: string, error: unknown): string {
  const { message, code = '' } = error as Error & { readonly code?: string };
  const remedy = REMEDIES.find(([start]) => code.startsWith(start))?.[1] ?? ELSE;
  return `database "${file}": ${message}${code && ` (${code})`}. ${remedy}.`;
}
