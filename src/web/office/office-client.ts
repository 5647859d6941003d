import type { Role } from '../../office/accounts/account.ts';
import { type Fetched, requestJson } from '../client/request-json.ts';

/** Who is signed in, as `/office/api/session` says. */
export interface SessionReply {
  readonly account: string;
  readonly role: Role;
  /** Roles whose pages and acts are open to this one. */
  readonly may: readonly Role[];
  readonly expires: string;
  readonly today: string;
  readonly form_token: string;
  /** Inbox and figures alone, and no act. */
  readonly is_read_only: boolean;
}

/** Calls of the office from its pages. */
export interface OfficeClient {
  readonly session: SessionReply;
  /** `/audit` -> GET /office/api/audit. */
  readonly read: <Body>(path: string) => Promise<Fetched<Body>>;
  /** Does something: POST with the form token of the session. */
  readonly act: <Body>(path: string, body: object) => Promise<Fetched<Body>>;
}

export function makeOfficeClient(session: SessionReply): OfficeClient {
  return {
    session,
    read: (path) => requestJson(`/office/api${path}`),
    act: (path, body) => requestJson(`/office/api${path}`, { body, headers: { 'x-form-token': session.form_token } }),
  };
}
