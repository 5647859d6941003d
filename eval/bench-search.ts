/**
 * Our search beside other engines, on the same clauses, questions and (where an engine takes them) words; and on STARD,
 * a public collection of statutes with lay questions, beside its published figures. Prints the tables of eval/bench.md.
 *
 *   npm run bench:search [-- --scales 1,10,100] [-- --engines ours,FTS5] [-- --stard <folder>] [-- --only clauses|stard]
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { inProject } from '../src/platform/node/project.ts';
import { benchEngines } from './bench/bench-engines.ts';
import { benchStard } from './bench/bench-stard.ts';

const { values } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,10' },
    engines: { type: 'string', default: '' },
    stard: { type: 'string', default: inProject('eval/bench/stard') },
    only: { type: 'string' },
  },
});
const print = (line: string) => console.log(line);

const [{ model = 'unknown' } = {}, ...others] = cpus();
print(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${others.length + 1} × ${model}, load average ${loadavg()[0]?.toFixed(1)}`,
);
if (values.only !== 'stard')
  for (const times of values.scales.split(',').map(Number))
    benchEngines(times, values.engines.split(',').filter(Boolean), print);
if (values.only !== 'clauses') await benchStard(values.stard, print);
