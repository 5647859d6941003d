import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchDocument, Cut, EngineMaker } from '../search-engine.ts';

/** Python of the system: Debian's python3-xapian is its. */
const PYTHON = '/usr/bin/python3';
const SERVER = join(import.meta.dirname, 'xapian_server.py');
const BUFFER_BYTES = 65_536;

export const XAPIAN: readonly EngineMaker[] = [
  {
    name: 'Xapian 1.4, n-grams',
    largestScale: 100,
    build: (documents) => buildXapian(documents, 'ngrams', (text) => text),
  },
  {
    name: 'Xapian 1.4, pre-cut by jieba',
    largestScale: 100,
    build: (documents, cut) => buildXapian(documents, 'words', (text) => spaced(cut, text)),
  },
];

function spaced(cut: Cut, text: string): string {
  return cut(text).join(' ');
}

interface Reply {
  /** Positions of documents, best first. */
  readonly found: readonly number[];
  readonly ms: number;
}

/** The database lies in a folder that goes with the process. */
function buildXapian(documents: readonly BenchDocument[], mode: 'ngrams' | 'words', form: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'xapian-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  writeFileSync(path('texts.json'), JSON.stringify(documents.map(({ text }) => form(text))));
  execFileSync('mkfifo', [path('questions'), path('answers')]);
  const parts = ['texts.json', 'database', mode, 'questions', 'answers'];
  const isPath = (part: string) => part !== mode;
  const server = spawn(PYTHON, [SERVER, ...parts.map((part) => (isPath(part) ? path(part) : part))], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  server.unref();
  const questions = openSync(path('questions'), 'w');
  const readReply = replyReader(openSync(path('answers'), 'r'));
  let { ms: spent } = readReply();
  const { ms: loadMs } = readReply();
  return {
    bytesOutside: 0,
    clock: () => spent,
    search({ query }: { query: string }, limit: number) {
      writeSync(questions, `${JSON.stringify({ query: form(query), limit })}\n`);
      const { found, ms } = readReply();
      spent += ms;
      return found.map((at) => documents[at]?.id ?? '');
    },
    measureStored: () => ({ bytes: sizeOf(path('database')), loadMs }),
  };
}

/** The next line of a pipe, waited for; an error at its end, when the server has ended. */
function replyReader(pipe: number): () => Reply {
  const buffer = Buffer.alloc(BUFFER_BYTES);
  let read = '';
  return () => {
    while (!read.includes('\n')) {
      const length = readSync(pipe, buffer);
      if (length === 0) throw new Error('Xapian ended. Is python3-xapian installed?');
      read += buffer.toString('utf8', 0, length);
    }
    const end = read.indexOf('\n');
    const line = read.slice(0, end);
    read = read.slice(end + 1);
    return JSON.parse(line) as Reply;
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
