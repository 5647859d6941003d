import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Where a command writes: results to one stream, progress and complaints to the other. */
export interface Terminal {
  /** Columns to fill; 80 when the output is not a terminal. */
  readonly width: number;
  readonly write: (line: string) => void;
  readonly complain: (line: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** What is typed after a prompt, unseen; the first line of standard input where nobody types. */
  readonly readSecret: (prompt: string) => Promise<string>;
}

const [NARROWEST, WIDEST] = [40, 100];

export function openTerminal(): Terminal {
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? 80)),
    write: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    readInput,
    async readSecret(prompt) {
      if (!process.stdin.isTTY) return (await readInput()).split(/\r?\n/u)[0] ?? '';
      process.stderr.write(prompt);
      const typed = await typeUnseen();
      process.stderr.write('\n');
      return typed;
    },
  };
}

async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A line from the terminal that is not shown. */
function typeUnseen(): Promise<string> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((resolve) => {
    lines.question('', (line) => {
      lines.close();
      resolve(line);
    });
  });
}
