import cluster from 'node:cluster';
import { createServer } from 'node:http';
import { supervise } from '../supervise.ts';

/** A server whose answer is the number of its process, run twice; says its port, and when a process was lost. */
const tell = (line: string) => process.stdout.write(`${line}\n`);

if (cluster.isPrimary)
  supervise(2, { onListening: ({ port }) => tell(`port ${port}`), onLoss: (pid) => tell(`lost ${pid}`) });
else
  createServer((_, response) => {
    response.setHeader('Connection', 'close').end(String(process.pid));
  }).listen(0, '127.0.0.1');
