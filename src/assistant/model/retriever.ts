import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';

export interface ClauseMetadata extends Record<string, unknown> {
  readonly clause: string;
  readonly name: string;
  readonly status: string;
  readonly score: number;
}

/** The search as a LangChain retriever: `pageContent` is the clause as quoted, `metadata` says what it is worth on the day. */
export class ClauseRetriever extends BaseRetriever<ClauseMetadata> {
  override lc_namespace = ['tongce', 'retrievers'];
  readonly #sources: Sources;
  readonly #asOf: () => CalendarDate;
  readonly #limit: number;

  constructor(sources: Sources, asOf: () => CalendarDate, limit = 6) {
    super();
    this.#sources = sources;
    this.#asOf = asOf;
    this.#limit = limit;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<ClauseMetadata>[]> {
    const { hits } = await this.#sources.search({ query, asOf: this.#asOf(), limit: this.#limit });
    return hits.map(documentOf);
  }
}

function documentOf({ clause, document, validity, score }: Passage): Document<ClauseMetadata> {
  return new Document({
    id: clause.id,
    pageContent: clause.text,
    metadata: { clause: clause.id, name: nameClause(document, clause), status: validity.status, score },
  });
}
