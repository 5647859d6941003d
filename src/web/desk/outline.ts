import type { DocumentClause } from '../client/replies.ts';

export interface OutlineEntry {
  readonly id: string;
  /** Label with the beginning of the clause: its own short title where it has one. */
  readonly words: string;
  /** 0 at the top, at most 2. */
  readonly depth: number;
}

const DEEPEST = 2;
const LONGEST = 22;

/** What stands at the top of a document and one level below its headings: enough to find one's way. */
export function outlineOf(clauses: readonly DocumentClause[]): readonly OutlineEntry[] {
  const parents = new Map(clauses.map((clause) => [clause.path, clause]));
  return clauses.flatMap((clause) => {
    const above = ancestorsOf(clause, parents);
    const isListed = above.every(({ kind }) => kind === 'heading') && above.length <= DEEPEST;
    return isListed ? [{ id: clause.id, words: wordsOf(clause), depth: above.length }] : [];
  });
}

function ancestorsOf(clause: DocumentClause, parents: ReadonlyMap<string, DocumentClause>): readonly DocumentClause[] {
  const parent = clause.parent === null ? undefined : parents.get(clause.parent);
  return parent ? [...ancestorsOf(parent, parents), parent] : [];
}

/** `第三条　加大研发投入。对于…` -> `第三条　加大研发投入`; a made-up label stands for itself. */
function wordsOf({ label, own, text, kind }: DocumentClause): string {
  if (label.startsWith('〔')) return label;
  const first = (own || text).split(/[。：\n]/u)[0]?.trim() ?? '';
  const isTitle = kind === 'heading' || first.length <= LONGEST;
  return isTitle ? first : `${first.slice(0, LONGEST)}…`;
}
