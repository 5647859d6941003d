import { auditFile, auditView } from './audit-view.ts';
import type { OfficeRoute } from './office-route.ts';
import { sessionView } from './session-view.ts';

/** Every call of the office; a test goes through them all without a session, with the wrong role and a stolen token. */
export const OFFICE_ROUTES: readonly OfficeRoute[] = [sessionView, auditView, auditFile];
