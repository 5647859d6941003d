import { isAccountName, isRole } from '../office/accounts/account.ts';
import { makePass } from '../office/accounts/pass.ts';
import { findPasswordFault } from '../office/accounts/password.ts';
import { readSettings } from '../settings.ts';
import { type Command, EXIT, type Given, type Workplace } from './command.ts';
import { padDisplay } from './display-width.ts';
import { ACCOUNT, MESSAGES } from './messages.ts';

type Ended = Promise<number | string>;

/** Accounts of the office; passwords are typed or come from standard input, and never stand in the command line. */
export const accountCommand: Command = {
  name: 'account',
  ...ACCOUNT.words,
  options: {
    role: { type: 'string', help: ACCOUNT.roleOption },
    openid: { type: 'boolean', help: ACCOUNT.openIdOption },
  },
  async run(given, place) {
    const [verb = '', name = ''] = given.words;
    if (verb === 'list') return list(place);
    const act = ACTS[verb];
    if (!act) return MESSAGES.wordsMissing(ACCOUNT.verbs);
    if (!isAccountName(name)) return ACCOUNT.nameWrong;
    return act(name, given, place);
  },
};

const ACTS: Readonly<Record<string, (name: string, given: Given, place: Workplace) => Ended>> = {
  add: addAccount,
  remove: removeAccount,
  role: changeRole,
  password: changePassword,
  pass: givePass,
};

async function list(place: Workplace): Ended {
  const { accounts } = await place.office();
  const all = await accounts.listAccounts();
  if (all.length === 0) place.terminal.write(ACCOUNT.none);
  for (const { name, role, created, lockedUntil } of all)
    place.terminal.write(
      `${padDisplay(name, 24)}${padDisplay(role, 12)}${created.slice(0, 10)}${lockedUntil ? `  ${ACCOUNT.locked(lockedUntil)}` : ''}`,
    );
  return EXIT.done;
}

async function addAccount(name: string, { options }: Given, place: Workplace): Ended {
  const role = options.role ?? 'editor';
  if (typeof role !== 'string' || !isRole(role)) return ACCOUNT.roleWrong;
  const { accounts, passwords } = await place.office();
  const password = options.openid ? null : await askPassword(name, place);
  if (password === null && !options.openid) return EXIT.found;
  const hash = password === null ? null : await passwords.hash(password);
  const isAdded = await accounts.addAccount({ name, role, created: now() }, hash);
  return tell(isAdded, 'account_add', name, ACCOUNT.added(name, role), ACCOUNT.taken(name), place);
}

async function removeAccount(name: string, _: Given, place: Workplace): Ended {
  const { accounts } = await place.office();
  const isDone = await accounts.removeAccount(name);
  return tell(isDone, 'account_remove', name, ACCOUNT.removed(name), ACCOUNT.unknown(name), place);
}

async function changeRole(name: string, { options, words }: Given, place: Workplace): Ended {
  const role = options.role ?? words[2];
  if (typeof role !== 'string' || !isRole(role)) return ACCOUNT.roleWrong;
  const { accounts } = await place.office();
  const isDone = await accounts.setRole(name, role);
  return tell(isDone, 'account_role', name, ACCOUNT.roleSet(name, role), ACCOUNT.unknown(name), place);
}

async function changePassword(name: string, _: Given, place: Workplace): Ended {
  const { accounts, passwords } = await place.office();
  const password = await askPassword(name, place);
  if (password === null) return EXIT.found;
  const isDone = await accounts.setPassword(name, await passwords.hash(password));
  return tell(isDone, 'account_password', name, ACCOUNT.passwordSet(name), ACCOUNT.unknown(name), place);
}

/** For the reading office of a Worker, which knows no passwords. */
async function givePass(name: string, _: Given, place: Workplace): Ended {
  const { officeSecret } = readSettings();
  if (officeSecret === null) return ACCOUNT.noSecret;
  const { accounts } = await place.office();
  const isHeld = (await accounts.listAccounts()).some((account) => account.name === name);
  const pass = isHeld ? await makePass(name, new Date(), officeSecret) : '';
  return tell(isHeld, 'account_pass', name, ACCOUNT.pass(pass), ACCOUNT.unknown(name), place);
}

/** Null, with the reason told, when it cannot be taken. */
async function askPassword(name: string, { terminal }: Workplace): Promise<string | null> {
  const password = await terminal.readSecret(ACCOUNT.passwordPrompt);
  const fault = findPasswordFault(password, name);
  if (fault) terminal.complain(ACCOUNT.passwordFaults[fault]);
  return fault ? null : password;
}

/** What is done here is in the audit log too, by the one at the machine. */
async function tell(
  isDone: boolean,
  act: string,
  name: string,
  done: string,
  failed: string,
  place: Workplace,
): Promise<number> {
  const { accounts } = await place.office();
  const outcome = isDone ? 'done' : 'refused';
  await accounts.addAudit({ at: now(), account: ACCOUNT.operator, act, outcome, subject: name, detail: '' });
  if (isDone) place.terminal.write(done);
  else place.terminal.complain(failed);
  return isDone ? EXIT.done : EXIT.found;
}

function now(): string {
  return new Date().toISOString();
}
