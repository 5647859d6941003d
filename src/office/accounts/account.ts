/** An instant in ISO 8601, UTC. */
export type Instant = string;

/** `editor` prepares (inbox, wordings, drafts); `publisher` may do the same and makes it public. */
export const ROLES = ['editor', 'publisher'] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  readonly name: string;
  readonly role: Role;
  readonly created: Instant;
  /** Until then no password is taken; null when not locked. */
  readonly lockedUntil: Instant | null;
}

/** Whether somebody of this role may do what needs that one. */
export function isPermitted(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}

/** Names stand in addresses, logs and CSV files: letters, digits, Han characters, `.`, `_`, `-`, `@`. */
export function isAccountName(name: string): boolean {
  return /^[\p{Script=Han}\w.@-]{2,40}$/u.test(name);
}
