import type { AccountStore } from './account-store.ts';
import type { PasswordHasher } from './password.ts';
import { beginSession } from './session.ts';

/** So many wrong passwords in a row lock an account for so long. */
export const MOST_FAILURES = 5;
export const LOCK_MS = 15 * 60_000;

/** A hash that no password is known for: what is compared for a name that does not exist takes as long. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$FH/g8zX+0cCzP+t/4781OA$G5/h+0BsJwpl8TJele0snn30+M14aPG0dtrJtZZ4q+k';

export type SignedIn = { readonly kind: 'signed_in'; readonly token: string } | { readonly kind: 'refused' };

/** Name and password -> a session. A refusal does not tell a wrong name, a wrong password and a locked account apart. */
export async function signIn(
  { name, password }: { readonly name: string; readonly password: string },
  now: Date,
  { accounts, passwords }: { readonly accounts: AccountStore; readonly passwords: PasswordHasher },
): Promise<SignedIn> {
  const lockedUntil = new Date(now.getTime() + LOCK_MS).toISOString();
  const kept = await accounts.beginAttempt(name, now.toISOString(), { failures: MOST_FAILURES, lockedUntil });
  const isRight = await passwords.verify(kept ?? NOBODY, password);
  if (kept === null || !isRight) return { kind: 'refused' };
  await accounts.forgetAttempts(name);
  return { kind: 'signed_in', token: await beginSession(name, now, accounts) };
}
