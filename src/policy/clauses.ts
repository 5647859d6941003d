import type { Clause } from './clause.ts';
import type { Corpus } from './document.ts';

/** All clauses of a corpus in text order, however they are kept; those of a document stand together. */
export interface Clauses {
  readonly size: number;
  get(id: string): Clause | undefined;
  values(): Iterable<Clause>;
  /** The clauses of a document; none when it is not held. */
  ofDocument(document: string): readonly Clause[];
  /** What they are called, without reading them. */
  outlineOf(document: string): readonly Pick<Clause, 'id' | 'label'>[];
}

/** Clauses that are in memory already. */
export function holdClauses(clauses: readonly Clause[]): Clauses {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const byDocument = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const group = byDocument.get(clause.document);
    if (group) group.push(clause);
    else byDocument.set(clause.document, [clause]);
  }
  const ofDocument = (document: string) => byDocument.get(document) ?? [];
  return {
    size: byId.size,
    get: (id) => byId.get(id),
    values: () => byId.values(),
    ofDocument,
    outlineOf: ofDocument,
  };
}

/** A corpus with its clauses, however they are kept. */
export type HeldCorpus = Omit<Corpus, 'clauses'> & { readonly clauses: Clauses };

/** A corpus that is in memory already. */
export function holdCorpus(corpus: Corpus): HeldCorpus {
  return { ...corpus, clauses: holdClauses(corpus.clauses) };
}
