/**
 * How well the search finds a clause by words that are not its own: questions by one who saw nothing but the clauses, none
 * of which the index holds. A clause's parent or part counts as found too. `npm run eval:colloquial`.
 */
import { readFileSync } from 'node:fs';
import { inProject } from '../src/platform/node/project.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { searchAtOnce } from '../src/retrieval/search.ts';
import { openLibrary } from './open-library.ts';

interface Asked {
  readonly clause: string;
  readonly query: string;
  /** Who wrote it; the questions of hands 1 to 7 are in corpus/vocabulary/questions. */
  readonly hand: number;
}

const asOf = calendarDate('2026-11-20');
const library = openLibrary();
const lines = readFileSync(inProject('eval/questions/colloquial.jsonl'), 'utf8').trim().split('\n');
const asked = lines.map((line) => JSON.parse(line) as Asked);
const ranks = asked.map(({ clause, query }) => {
  const { hits } = searchAtOnce(library, { query, asOf, limit: 10 });
  return hits.findIndex(({ clause: { id } }) => isSame(id, clause) || isSame(clause, id));
});

for (const hand of new Set(asked.map((one) => one.hand))) report(`hand ${hand}`, (one) => one.hand === hand);
report('all', () => true);

/** The clause itself, or one that it is part of. */
function isSame(part: string, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}.`);
}

function report(name: string, isOf: (one: Asked) => boolean): void {
  const own = ranks.filter((_, at) => isOf(asked[at] as Asked));
  const share = (least: number) => (own.filter((rank) => rank >= 0 && rank < least).length / own.length).toFixed(3);
  console.log(`${name.padEnd(8)} n ${own.length}  hit@1 ${share(1)}  recall@10 ${share(10)}`);
}
