import type { z } from 'zod';
import type { OutcomeReply } from '../../http/calculate.ts';
import type { CaseReply as Case } from '../../http/cases.ts';
import type { PlacedClauseReply } from '../../http/clauses.ts';
import type { ComparisonReply } from '../../http/compare.ts';
import type { DocumentsReply as Documents, WholeDocumentReply } from '../../http/documents.ts';
import type { HealthReply as Health } from '../../http/health.ts';
import type { MeasureReply as Measure, MeasuresReply as Measures } from '../../http/measures.ts';
import type { DocumentReply as Summary } from '../../http/schema.ts';
import type { SearchReply as Search } from '../../http/search.ts';
import type { SuggestReply as Suggest } from '../../http/suggest.ts';
import type { VerificationReply } from '../../http/verify.ts';

/** Replies of the service as its schemas describe them; what was received is only read. */
type Reply<Schema extends z.ZodType> = Received<z.output<Schema>>;
type Received<Value> = Value extends object ? { readonly [Key in keyof Value]: Received<Value[Key]> } : Value;

/** A document where it is named: what it is, and whether it holds. */
export type DocumentSummary = Reply<typeof Summary>;

/** `GET /api/search` */
export type SearchReply = Reply<typeof Search>;
export type SearchHit = SearchReply['hits'][number];
export type DirectAnswer = NonNullable<SearchReply['answer']>;

/** `GET /api/suggest` */
export type SuggestReply = Reply<typeof Suggest>;
export type Completion = SuggestReply['suggestions'][number];

/** `GET /api/documents` */
export type DocumentsReply = Reply<typeof Documents>;
export type ListedDocument = DocumentsReply['documents'][number];

/** `GET /api/documents/{id}` */
export type DocumentReply = Reply<typeof WholeDocumentReply>;
export type DocumentClause = DocumentReply['clauses'][number];

/** `GET /api/clauses/{document}/{path}` */
export type ClauseReply = Reply<typeof PlacedClauseReply>;

/** `GET /api/measures`, `GET /api/measures/{id}` */
export type MeasuresReply = Reply<typeof Measures>;
export type MeasureReply = Reply<typeof Measure>;
export type MeasureFact = MeasureReply['facts'][number];

/** `POST /api/calculate` */
export type CalculateReply = Reply<typeof OutcomeReply>;

/** `POST /api/verify` */
export type VerifyReply = Reply<typeof VerificationReply>;

/** `GET /api/compare?a&b` */
export type CompareReply = Reply<typeof ComparisonReply>;
export type ComparedSide = CompareReply['a'];
export type ComparedRow = CompareReply['rows'][number];

/** `GET /api/cases/{code}` */
export type CaseReply = Reply<typeof Case>;

/** `GET /healthz` */
export type HealthReply = Reply<typeof Health>;
