import type { Statement } from '../statement.ts';
import type { ProofOfClause } from './guard-figures.ts';

/** Promises and verdicts that no text makes of anybody. */
const PROMISES =
  /一定(?:能|会|可以)|保证(?:能|可以|拿)|肯定(?:能|会|可以)|必然|必定|必能|百分之百|您?已(?:经)?符合(?:全部|所有)?条件|稳拿|包过|绝对(?:能|可以)/u;
/** Where people are sent: links, chat accounts, mail. */
const CONTACTS = /https?:|www\.|javascript:|\]\(|微信|[Qq]{2}|@|加群|公众号/u;

/** What a sentence promises, or where it sends people, that no clause which it cites says; null when it does neither. */
export function findUnprovenPromise({ text, cites, grounds }: Statement, proofOfClause: ProofOfClause): string | null {
  const found = [PROMISES, CONTACTS].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  if (found.length === 0) return null;
  const proof = [...cites.map(proofOfClause), ...grounds].join('\n');
  return found.find((words) => !proof.includes(words)) ?? null;
}
