import type { Answer } from '../assistant/answer.ts';
import type { Opening } from '../assistant/answer-question.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { PhrasingCounts } from '../assistant/model/count-phrasings.ts';
import type { Keeping, Store } from '../assistant/store.ts';
import type { CaseStore } from '../office/cases/human-case.ts';
import type { NoticeStore } from '../office/notices/notice.ts';
import type { QuestionRequest } from '../question/request.ts';
import type { Suggester } from '../retrieval/suggest.ts';
import type { OfficeParts } from './office/office-parts.ts';
import type { Page } from './page.ts';
import type { Turnstile } from './turnstile.ts';

/** One request as it is logged: no address, no query, nothing that people wrote. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly id: string;
  readonly method: string;
  /** The pattern of the route, such as `/api/clauses/:document/:path`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly error?: string;
}

/** The settings that the HTTP face needs; see settings.ts for their meaning. */
export interface HttpSettings {
  readonly widgetOrigins: readonly string[];
  readonly allowedHosts: readonly string[];
  readonly publicOrigin: string | null;
  readonly rateLimitPerMinute: number;
  readonly bodyLimitBytes: number;
}

/** Everything the HTTP face works with; node.ts and worker.ts wire it. */
export interface Dependencies {
  readonly clock: () => Date;
  /** A fresh id for what is kept. */
  readonly newId: () => string;
  readonly sources: Sources;
  readonly suggest: Suggester;
  readonly answer: (request: QuestionRequest, tell?: (opening: Opening) => void) => Promise<Answer>;
  readonly store: Store;
  /** Questions that were handed to a person. */
  readonly cases: CaseStore;
  /** Addresses to be told when an answer changes; absent where nobody is asked for one. */
  readonly notices?: NoticeStore;
  /** Whether what is written is kept; absent where nothing tells. */
  readonly readKeeping?: () => Promise<Keeping>;
  /** The file at a path of the web build (`/`, `/widget.js`, `/assets/…`); null when there is none. */
  readonly findPage: (path: string) => Promise<Page | null>;
  /** Address for the rate limit; null when it is not to be limited. */
  readonly addressOf: (request: Request, environment: unknown) => string | null;
  /** One after the other; absent where the platform sees to it. */
  readonly turnstile?: Turnstile;
  /** Name of the language model; null when there is none. */
  readonly model: string | null;
  /** What became of the model's phrasings since the start; absent without a model. */
  readonly phrasings?: () => PhrasingCounts;
  /** The officers' workbench; absent where there is none, as in a Worker. */
  readonly office?: OfficeParts;
  readonly settings: HttpSettings;
  readonly log: (entry: LogEntry) => void;
}
