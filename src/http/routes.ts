import { calculateRoute } from './calculate.ts';
import { caseRoute, openCaseRoute } from './cases.ts';
import { changesRoute } from './changes.ts';
import { chatRoute } from './chat.ts';
import { clauseRoute } from './clauses.ts';
import { compareRoute } from './compare.ts';
import { deadlineRoute } from './deadline.ts';
import { documentRoute, documentsRoute } from './documents.ts';
import { feedbackRoute } from './feedback.ts';
import { healthRoute } from './health.ts';
import { matchRoute } from './match.ts';
import { measureRoute, measuresRoute } from './measures.ts';
import type { Route } from './route.ts';
import { searchRoute } from './search.ts';
import { suggestRoute } from './suggest.ts';
import { tradesRoute } from './trades.ts';
import { verifyRoute } from './verify.ts';

/** Every call of the interface, in the order of its description. */
export const ROUTES: readonly Route[] = [
  healthRoute,
  searchRoute,
  suggestRoute,
  documentsRoute,
  documentRoute,
  clauseRoute,
  compareRoute,
  changesRoute,
  measuresRoute,
  measureRoute,
  calculateRoute,
  matchRoute,
  tradesRoute,
  deadlineRoute,
  chatRoute,
  verifyRoute,
  feedbackRoute,
  openCaseRoute,
  caseRoute,
];
