import { makeProblem } from '../problem.ts';
import { auditFile, auditView } from './audit-view.ts';
import { CASE_ROUTES } from './case-routes.ts';
import { CURATED_ROUTES } from './curated-routes.ts';
import { DOCUMENT_ROUTES } from './document-routes.ts';
import { INBOX_ROUTES } from './inbox-routes.ts';
import { LESSON_ROUTES } from './lesson-routes.ts';
import { MEASURE_ROUTES } from './measure-routes.ts';
import { NOTICE_ROUTES } from './notice-routes.ts';
import type { OfficeRoute } from './office-route.ts';
import { PUBLISHING_ROUTES } from './publishing-routes.ts';
import { REVIEW_ROUTES } from './review-routes.ts';
import { sessionView } from './session-view.ts';

/** Every call of the office; a test goes through them all without a session, with the wrong role and a stolen token. */
export const OFFICE_ROUTES: readonly OfficeRoute[] = [
  sessionView,
  auditView,
  auditFile,
  ...INBOX_ROUTES,
  ...CURATED_ROUTES,
  ...LESSON_ROUTES,
  ...DOCUMENT_ROUTES,
  ...MEASURE_ROUTES,
  ...PUBLISHING_ROUTES,
  ...CASE_ROUTES,
  ...NOTICE_ROUTES,
  ...REVIEW_ROUTES,
];

const READING = /^\/(?:session|inbox|answers|figures)\b/u;
/** Where nothing can be changed: what is read there as ever, and of everything else, to whoever is signed in, the sentence that says so. */
export const READING_ROUTES: readonly OfficeRoute[] = OFFICE_ROUTES.map((route) =>
  route.method === 'get' && READING.test(route.path)
    ? route
    : { ...route, role: 'editor', run: async () => makeProblem('read_only') },
);
