import type { PasswordHasher } from '../../office/accounts/password.ts';
import { SqlAccounts } from '../sql-accounts.ts';
import type { SqlDatabase } from '../sql-database.ts';

/**
 * Accounts of an office that knows no passwords: who comes with a pass of the office on Node has one from then on, as an
 * editor who may read. A pass cannot be guessed, so that nobody is locked out.
 */
export class PassAccounts extends SqlAccounts {
  readonly #clock: () => Date;

  constructor(database: SqlDatabase, clock: () => Date) {
    super(database);
    this.#clock = clock;
  }

  override async hasAccounts(): Promise<boolean> {
    return true;
  }

  /** What a pass is held against: the name that it must be made for. */
  override async beginAttempt(name: string): Promise<string> {
    return name;
  }

  override async forgetAttempts(name: string): Promise<void> {
    await this.addAccount({ name, role: 'editor', created: this.#clock().toISOString() }, null);
  }
}

/** Takes a pass where a password is asked for. */
export function takePasses(isPass: (name: string, pass: string) => Promise<boolean>): PasswordHasher {
  const refuse = () => Promise.reject(new Error('this office keeps no passwords'));
  return { hash: refuse, verify: isPass };
}
