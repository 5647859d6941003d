import type { ClauseReply, DocumentReply, DocumentsReply, SearchReply, SuggestReply } from '../client/replies.ts';
import { type Fetched, requestJson } from '../client/request-json.ts';
import type { DeskAddress } from './desk-address.ts';

/** Hits at first; each time more are wanted, as many again. */
export const SHOWN = 20;
/** Filters that search does not know are applied to what it returns, so as much is asked for as it gives. */
export const MANY = 100;
/** What is longer is no longer a beginning. */
const MOST_COMPLETED = 60;

/** `shown`: how many hits; with `answer` the words are answered as a question too. */
export function searchClauses(
  address: DeskAddress,
  signal: AbortSignal,
  { shown = SHOWN, answer = false } = {},
): Promise<Fetched<SearchReply>> {
  const { q, status, level, issuer, kind, year, within, as_of } = address;
  const isFilteredHere = year !== '' || (status !== '' && status !== 'current');
  const params = withoutEmpty({ q, level, issuer, kind, document: within, as_of });
  params.set('answer', String(answer));
  params.set('scope', status === 'current' ? 'current' : 'all');
  params.set('limit', String(isFilteredHere ? MANY : shown));
  return requestJson(`/api/search?${params}`, { signal });
}

export function completeWords(words: string, asOf: string, signal: AbortSignal): Promise<Fetched<SuggestReply>> {
  return requestJson(`/api/suggest?${withoutEmpty({ q: words.slice(0, MOST_COMPLETED), as_of: asOf })}`, { signal });
}

export function readDocuments(asOf: string): Promise<Fetched<DocumentsReply>> {
  return requestJson(`/api/documents?${withoutEmpty({ as_of: asOf })}`);
}

export function readDocument(id: string, asOf: string): Promise<Fetched<DocumentReply>> {
  return requestJson(`/api/documents/${encodeURIComponent(id)}?${withoutEmpty({ as_of: asOf })}`);
}

export function readClause(id: string, asOf: string): Promise<Fetched<ClauseReply>> {
  const path = id.split('/').map(encodeURIComponent).join('/');
  return requestJson(`/api/clauses/${path}?${withoutEmpty({ as_of: asOf })}`);
}

function withoutEmpty(fields: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''));
}
