/**
 * Judges the search in process on the question sets, by kind, with 95 % ranges, and shows the worst misses.
 *
 *   npm run eval [-- --set dev|own] [--misses 20] [--index memory|database]
 */
import { parseArgs } from 'node:util';
import { openSources } from '../src/cli/open-sources.ts';
import type { SearchJudgement } from '../src/evaluation/judge-search.ts';
import { MEASURES, type Summary, summariseSearch } from '../src/evaluation/summarise-search.ts';
import type { MemoryIndex } from '../src/indexing/clause-index.ts';
import { todayInShanghai } from '../src/policy/calendar-date.ts';
import type { Library } from '../src/retrieval/library.ts';
import { search, searchAtOnce } from '../src/retrieval/search.ts';
import { measureLatency } from './bench/percentiles.ts';
import { judgeForms } from './judge-forms.ts';
import { openLibrary, openStoredLibrary } from './open-library.ts';
import { judgeSet, QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    misses: { type: 'string', default: '10' },
    index: { type: 'string', default: 'memory' },
  },
});
const TODAY = todayInShanghai(new Date());
const memory = openLibrary();
const library = values.index === 'database' ? openStoredLibrary() : memory;

for (const name of QUESTION_SETS.filter((set) => !values.set || set === values.set)) {
  const judgements = await judgeSet(library, readQuestionSet(name));
  console.log(`\n${name}: ${judgements.length} questions`);
  console.log(['kind'.padEnd(10), 'n'.padStart(4), ...MEASURES.map((measure) => measure.padStart(18))].join(' '));
  for (const summary of summariseSearch(judgements)) console.log(describe(summary));
  for (const miss of worst(judgements).slice(0, Number(values.misses))) console.log(await explain(miss));
  if (library === memory) console.log(latencies(memory, judgements));
  console.log(
    `  form of the answers: ${JSON.stringify(await judgeForms(readQuestionSet(name), openSources().sources))}`,
  );
}

function describe({ kind, count, estimates }: Summary): string {
  const cells = MEASURES.map((measure) => {
    const { mean, low, high } = estimates[measure];
    return `${mean.toFixed(3)} ${low.toFixed(2)}–${high.toFixed(2)}`.padStart(18);
  });
  return [kind.padEnd(10), String(count).padStart(4), ...cells].join(' ');
}

function worst(judgements: readonly SearchJudgement[]): readonly SearchJudgement[] {
  return judgements.filter(({ hit3 }) => hit3 === 0).sort((left, right) => left.ndcg10 - right.ndcg10);
}

/** The question, the ranks of what it wants, and what stood in front with its reasons. */
async function explain({ question, ranks }: SearchJudgement): Promise<string> {
  const { hits } = await search(library, { query: question.query, asOf: question.as_of ?? TODAY, limit: 3 });
  const wanted = question.must.map(({ doc, label }, at) => `${doc} ${label}: ${ranks[at]}`).join('; ');
  const ahead = hits.map(
    ({ clause, score, reasons }) =>
      `     ${score.toFixed(2)} ${clause.id} ${clause.text.replace(/\s+/g, '').slice(0, 40)} (${reasons.join(', ')})`,
  );
  return [`\n  ${question.id} ${question.kind} ${question.query}\n     ${wanted}`, ...ahead].join('\n');
}

function latencies(searched: Library<MemoryIndex>, judgements: readonly SearchJudgement[]): string {
  const { p50, p95 } = measureLatency(judgements, 5, ({ question: { query, as_of } }) =>
    searchAtOnce(searched, { query, asOf: as_of ?? TODAY }),
  );
  return `\n  in process, ${searched.clauses.size} clauses: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
}
