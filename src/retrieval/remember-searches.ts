import type { SearchRequest, SearchResult } from './search-result.ts';

type Search = (request: SearchRequest) => Promise<SearchResult>;

/** Results that are kept: some megabytes. */
const SIZE = 1_000;

/**
 * Questions repeat, and corpus, question and day decide a result: the last ones are kept, the oldest goes first. What
 * failed is searched again. The results hold clauses that are in memory anyhow, and are never written anywhere.
 */
export function rememberSearches(search: Search, size = SIZE): Search {
  const kept = new Map<string, SearchResult>();
  return async (request) => {
    const key = JSON.stringify(request);
    const known = kept.get(key);
    if (known) return known;
    const found = await search(request);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= size) kept.delete(oldest);
    kept.set(key, found);
    return found;
  };
}
