import { setTimeout } from 'node:timers/promises';
import type { LocalWorker } from './start-worker.ts';

/** What an isolate holds, in bytes, garbage collected: objects, and the buffers outside of the heap. */
export interface WorkerHeap {
  readonly used: number;
  readonly buffers: number;
}

interface Message {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
}

/** Asks the inspector of a Worker that was started with one. Node 20 needs `--experimental-websocket`. */
export async function readHeap({ miniflare, origin }: LocalWorker): Promise<WorkerHeap> {
  const address = await miniflare.getInspectorURL();
  const targets = (await (await fetch(new URL('/json', address.href.replace(/^ws/u, 'http')))).json()) as readonly {
    readonly id: string;
    readonly webSocketDebuggerUrl: string;
  }[];
  const target = targets.find(({ id }) => id.endsWith('user:tongce'));
  if (!target) throw new Error(`inspector: no Worker among ${targets.map(({ id }) => id).join(', ')}`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  await whileAwake(origin, call(socket, 1, 'HeapProfiler.collectGarbage'));
  const usage = await whileAwake(origin, call(socket, 2, 'Runtime.getHeapUsage'));
  const { usedSize = 0, backingStorageSize = 0 } = usage ?? {};
  socket.close();
  return { used: usedSize, buffers: backingStorageSize };
}

function call(socket: WebSocket, id: number, method: string): Promise<Message['result']> {
  return new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id === id) resolve(message.result);
    });
    socket.send(JSON.stringify({ id, method }));
  });
}

/** An idle isolate answers its inspector only when it is next asked for something: it is asked until it has. */
async function whileAwake<Value>(origin: string, reply: Promise<Value>): Promise<Value> {
  let isWaiting = true;
  void reply.then(() => {
    isWaiting = false;
  });
  while (isWaiting) {
    await (await fetch(`${origin}/healthz`)).text();
    await setTimeout(20);
  }
  return reply;
}
