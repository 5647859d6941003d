import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Article {
  readonly id: string;
  readonly law: string;
  readonly text: string;
}

export interface LayQuestion {
  readonly text: string;
  /** Articles that answer it, by their position. */
  readonly relevant: ReadonlySet<number>;
  /** Of the part that the collection sets apart for judging. */
  readonly isDev: boolean;
}

/** Articles of statutes and lay questions about them: STARD (Su et al. 2024), in the layout of BEIR. */
export interface Stard {
  readonly articles: readonly Article[];
  readonly questions: readonly LayQuestion[];
}

/** Null when the folder does not hold it. */
export function readStard(folder: string): Stard | null {
  if (!existsSync(join(folder, 'corpus.jsonl'))) return null;
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const articles = lines('corpus.jsonl').map((line): Article => {
    const { _id, title, text } = JSON.parse(line) as { _id: string; title: string; text: string };
    return { id: _id, law: lawOf(title), text };
  });
  const positions = new Map(articles.map(({ id }, at) => [id, at]));
  const pairs = (name: string) =>
    lines(`qrels/${name}.tsv`)
      .slice(1)
      .map((line) => line.split('\t'));
  const relevant = new Map<string, Set<number>>();
  for (const [question = '', article = ''] of pairs('all'))
    relevant.set(question, (relevant.get(question) ?? new Set()).add(positions.get(article) ?? -1));
  const dev = new Set(pairs('dev').map(([question]) => question));
  const questions = lines('queries.jsonl').flatMap((line): readonly LayQuestion[] => {
    const { _id, text } = JSON.parse(line) as { _id: string; text: string };
    const wanted = relevant.get(_id);
    return wanted ? [{ text, relevant: wanted, isDev: dev.has(_id) }] : [];
  });
  return { articles, questions };
}

/** `中华人民共和国刑法第一条` -> 刑法. */
function lawOf(title: string): string {
  return title.replace(/第[零一二三四五六七八九十百千]+条.*$/, '').replace(/^中华人民共和国/, '');
}
