import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { inProject } from '../../src/platform/node/project.ts';

/** The service in processes of its own. */
export interface Service {
  readonly port: number;
  readonly pids: readonly number[];
  stop(): void;
  /** Ends it without a word (SIGKILL). */
  kill(): void;
}

/** What processes have used. */
export interface Usage {
  /** Seconds of processor time, all processes together. */
  readonly cpuSeconds: number;
  /** Resident memory of the largest process. */
  readonly residentMegabytes: number;
}

const TICKS_A_SECOND = 100;

/** Starts the service on a free port, without a log and with a database in memory unless set otherwise, and waits until it listens. */
export async function spawnService(processes: number, over: Readonly<Record<string, string>> = {}): Promise<Service> {
  const settings = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: ':memory:', LOG_REQUESTS: 'no' };
  const child = spawn(process.execPath, startArguments(), {
    cwd: inProject('.'),
    env: { PATH: inProject('node_modules/.bin'), ...settings, PROCESSES: String(processes), ...over },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  const pid = child.pid ?? 0;
  return {
    port,
    pids: [pid, ...childrenOf(pid)],
    stop: () => child.kill('SIGTERM'),
    kill: () => child.kill('SIGKILL'),
  };
}

/** What `npm start` gives to node: the flags that keep its memory small are measured with it. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (stdout)
    for await (const line of createInterface(stdout)) {
      const port = /http:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
      if (port) return Number(port);
    }
  throw new Error('the service ended before it listened.');
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .map(Number);
}

/** Null for a process that ended while the list was read. */
function parentOf(pid: number): number | null {
  try {
    return Number(fieldsOf(pid)[1]);
  } catch {
    return null;
  }
}

/** Fields of /proc/PID/stat after the name: state, parent, … */
function fieldsOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

export function usageOf(pids: readonly number[]): Usage {
  const ticks = pids.map((pid) => {
    const fields = fieldsOf(pid);
    return Number(fields[11]) + Number(fields[12]);
  });
  const resident = pids.map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
  );
  return {
    cpuSeconds: ticks.reduce((sum, own) => sum + own, 0) / TICKS_A_SECOND,
    residentMegabytes: Math.max(...resident) / 1024,
  };
}
