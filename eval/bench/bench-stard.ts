import { makeCut, openSegmenter } from './cut-words.ts';
import { formatRow } from './engine-report.ts';
import { judgeEngine } from './judge-engine.ts';
import { openJudge, type StardReport } from './judge-stard.ts';
import { FTS5 } from './peers/fts5.ts';
import { XAPIAN } from './peers/xapian.ts';
import { readStard } from './stard.ts';

const COLUMNS = ['', 'questions', 'nDCG@10', 'R@10', 'R@100', 'MRR@10', 'p50 ms', 'p95 ms'];
/** Su et al. 2024, STARD: A Chinese Statute Retrieval Dataset with Real Queries Issued by Non-professionals. */
const PUBLISHED = [
  ['published: BM25', '–', '–', '0.394', '0.649', '–', '–', '–'],
  ['published: Dense-STARD, fine-tuned', '–', '–', '0.606', '0.907', '0.472', '–', '–'],
];

/** Without words of ours; what needs hours for so many articles is left out. */
const PEERS = [...XAPIAN, ...FTS5];

/** Prints a table, or where the collection would have to lie. */
export async function benchStard(folder: string, print: (line: string) => void): Promise<void> {
  const stard = readStard(folder);
  if (!stard) {
    print(`\nSTARD: not in ${folder}. Give its folder with --stard.`);
    return;
  }
  print(`\n## STARD: ${stard.articles.length} articles, ${stard.questions.length} questions\n`);
  print([COLUMNS, COLUMNS.map(() => '---'), ...PUBLISHED].map(formatRow).join('\n'));
  const segmenter = openSegmenter();
  for (const peer of PEERS) print(describe(peer.name, await judgeEngine(peer, stard, makeCut(segmenter))));
  const { judge } = openJudge(stard, segmenter);
  print(describe('no training questions, five folds', judge('folds', false)));
  print(describe('with training questions, five folds', judge('folds', true)));
  print(describe('no training questions, dev split', judge('dev', false)));
  print(describe('with training questions, dev split', judge('dev', true)));
}

function describe(name: string, report: StardReport): string {
  const { questions, ndcg10, recall10, recall100, mrr10, p50, p95 } = report;
  const scores = [ndcg10, recall10, recall100, mrr10].map((value) => value.toFixed(3));
  return formatRow([name, String(questions), ...scores, p50.toFixed(2), p95.toFixed(2)]);
}
