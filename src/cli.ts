#!/usr/bin/env -S node --import tsx
import { accountCommand } from './cli/account.ts';
import { addCommand } from './cli/add.ts';
import { askCommand } from './cli/ask.ts';
import { auditCommand } from './cli/audit.ts';
import { calculateCommand } from './cli/calculate.ts';
import { changeCommand } from './cli/change.ts';
import { checkCommand } from './cli/check.ts';
import { clauseCommand } from './cli/clause.ts';
import { type Command, EXIT, type Workplace } from './cli/command.ts';
import { databaseCommand } from './cli/database.ts';
import { deadlineCommand } from './cli/deadline.ts';
import { draftCommand } from './cli/draft.ts';
import { indexCommand } from './cli/index.ts';
import { ingestCommand } from './cli/ingest.ts';
import { matchCommand } from './cli/match.ts';
import { MESSAGES } from './cli/messages.ts';
import { newCorpusCommand } from './cli/new-corpus.ts';
import { type OpenAccounts, openAccounts } from './cli/open-accounts.ts';
import { pagesCommand } from './cli/pages.ts';
import { publishCommand } from './cli/publish.ts';
import { recallCommand } from './cli/recall.ts';
import { receiptCommand } from './cli/receipt.ts';
import { rollbackCommand } from './cli/rollback.ts';
import { runCommand } from './cli/run-command.ts';
import { searchCommand } from './cli/search.ts';
import { smokeCommand } from './cli/smoke.ts';
import { openTerminal } from './cli/terminal.ts';
import { verifyCommand } from './cli/verify.ts';
import { type Wiring, wire } from './cli/wire-on-node.ts';
import { workerCommand } from './cli/worker.ts';
import { readSettings } from './settings.ts';

const COMMANDS: readonly Command[] = [
  askCommand,
  searchCommand,
  clauseCommand,
  calculateCommand,
  matchCommand,
  deadlineCommand,
  verifyCommand,
  receiptCommand,
  recallCommand,
  changeCommand,
  addCommand,
  draftCommand,
  auditCommand,
  checkCommand,
  ingestCommand,
  indexCommand,
  newCorpusCommand,
  publishCommand,
  rollbackCommand,
  databaseCommand,
  pagesCommand,
  workerCommand,
  smokeCommand,
  accountCommand,
];

const terminal = openTerminal();
let opened: Wiring | undefined;
let accounts: OpenAccounts | undefined;
const place: Workplace = {
  terminal,
  async wiring() {
    opened ??= wire({ ...readSettings(), logRequests: false });
    return opened;
  },
  async office() {
    accounts ??= openAccounts(readSettings());
    return accounts;
  },
};
try {
  process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), place);
} catch (error) {
  terminal.complain(MESSAGES.failed(error instanceof Error ? error.message : String(error)));
  process.exitCode = EXIT.found;
} finally {
  opened?.close();
  accounts?.close();
}
