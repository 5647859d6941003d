import type { ScoredClause, WeightedTerm } from '../indexing/clause-index.ts';
import type { FieldName, Weights } from '../indexing/fields.ts';

/**
 * The index that a cluster holds for corpora beyond one machine: one document a unit (a clause whole, or a piece of a
 * long one) and one a question people ask. Terms come cut, joined by spaces, so the cluster only splits at spaces.
 */
export function openSearchIndex({ fields, saturation }: Weights) {
  const names = Object.keys(fields) as readonly FieldName[];
  const bm25 = (penalty: number) => ({ type: 'BM25', k1: saturation, b: penalty });
  const cut = (similarity: string) => ({ type: 'text', analyzer: 'cut', similarity });
  return {
    settings: {
      analysis: { analyzer: { cut: { type: 'custom', tokenizer: 'whitespace' } } },
      similarity: {
        ...Object.fromEntries(names.map((name) => [name, bm25(fields[name].lengthPenalty)])),
        asked: bm25(0.5),
      },
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        clause: { type: 'keyword' },
        /** Place of the clause in the corpus, to order equal scores. */
        number: { type: 'integer' },
        /** Number of the question people ask; absent in units of a text. */
        question: { type: 'integer' },
        ...Object.fromEntries(names.map((name) => [name, cut(name)])),
        asked: cut('asked'),
      },
    },
  };
}

/** The question that `retrieval` asks: every term with its weight in every field, the best unit of each clause. */
export function makeClauseQuery(terms: readonly WeightedTerm[], limit: number, weights: Weights): object {
  const fields = Object.entries(weights.fields).map(([name, { weight }]) => `${name}^${weight}`);
  const should = terms.flatMap(({ term, weight }) => [
    { multi_match: { query: term, fields, type: 'most_fields', analyzer: 'cut', boost: weight } },
    { match: { asked: { query: term, analyzer: 'cut', boost: weight * weights.asked } } },
  ]);
  return {
    size: limit,
    _source: ['clause', 'number', 'question'],
    query: { bool: { should, minimum_should_match: 1 } },
    collapse: { field: 'clause' },
    sort: [{ _score: 'desc' }, { number: 'asc' }],
    track_total_hits: false,
  };
}

interface Found {
  readonly hits: {
    readonly hits: readonly {
      readonly _score: number;
      readonly _source: { readonly clause: string; readonly number: number; readonly question?: number };
    }[];
  };
}

/** Asks a cluster over its REST API. Throws with the status when it does not answer. */
export async function searchOpenSearch(
  address: string,
  terms: readonly WeightedTerm[],
  limit: number,
  weights: Weights,
): Promise<readonly ScoredClause[]> {
  if (terms.length === 0) return [];
  const response = await fetch(`${address}/_search`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(makeClauseQuery(terms, limit, weights)),
  });
  if (!response.ok) throw new Error(`OpenSearch ${address}: status ${response.status}. Look at the cluster's log.`);
  const { hits } = ((await response.json()) as Found).hits;
  return hits.map(({ _score: score, _source: { number, question = -1 } }) => ({
    ...{ clause: number, score, question },
    asked: question < 0 ? 0 : score,
  }));
}
