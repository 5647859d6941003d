/** Where a command writes: results to one stream, progress and complaints to the other. */
export interface Terminal {
  /** Columns to fill; 80 when the output is not a terminal. */
  readonly width: number;
  readonly write: (line: string) => void;
  readonly complain: (line: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
}

const [NARROWEST, WIDEST] = [40, 100];

export function openTerminal(): Terminal {
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? 80)),
    write: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    async readInput() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}
