import type { PasswordHasher } from '../../office/accounts/password.ts';

/** argon2id with 19 MiB and two passes, as OWASP's password storage cheat sheet asks for; off the thread that answers. */
export const passwordHasher: PasswordHasher = {
  // Loaded by who signs in: most processes never need it.
  hash: async (password) => (await import('@node-rs/argon2')).hash(password, COST),
  verify: async (kept, password) => (await import('@node-rs/argon2')).verify(kept, password),
};

/** `algorithm` is argon2id by default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
