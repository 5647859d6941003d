import { redact } from '../../policy/redact.ts';
import type { Reply } from '../route.ts';
import type { OfficeCall, OfficeRoute } from './office-route.ts';

/** Longer details are cut: the log says what was done, the tables hold the content. */
const MOST = 2000;

/** Writes down one act with its outcome; refused ones too. */
export async function writeAudit(
  route: Extract<OfficeRoute, { method: 'post' }>,
  input: unknown,
  reply: Reply,
  { session, now, office }: OfficeCall,
): Promise<void> {
  const noted = reply.kind === 'body' ? reply.noted : undefined;
  await office.accounts.addAudit({
    at: now.toISOString(),
    account: session.account,
    act: route.act,
    outcome: reply.kind === 'problem' ? reply.code : (noted?.outcome ?? 'done'),
    subject: route.subjectOf(input),
    detail: redact(`${noted ? `${noted.detail} ` : ''}${JSON.stringify(input, shortened)}`).slice(0, MOST),
  });
}

/** Of an uploaded file the log needs no content. */
function shortened(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > MOST ? value.slice(0, MOST) : value;
}
