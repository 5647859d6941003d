/** Hashes passwords for keeping and compares with what is kept; slow on purpose. */
export interface PasswordHasher {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (kept: string, password: string) => Promise<boolean>;
}

/** NIST SP 800-63B asks for eight at least and no rule of composition; officers' accounts have more. */
const SHORTEST = 12;
const LONGEST = 200;

export type PasswordFault = 'too_short' | 'too_long' | 'like_name';

/** Why a password cannot be taken; null when it can. */
export function findPasswordFault(password: string, name: string): PasswordFault | null {
  if ([...password].length < SHORTEST) return 'too_short';
  if (password.length > LONGEST) return 'too_long';
  return password.toLowerCase().includes(name.toLowerCase()) ? 'like_name' : null;
}
