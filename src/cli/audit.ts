import { auditCorpus } from '../ingest/audit.ts';
import { formatAudit } from '../ingest/format-audit.ts';
import { parseCalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import type { Corpus } from '../policy/document.ts';
import { ASKING } from './call.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { AUDIT, MESSAGES } from './messages.ts';

export const auditCommand: Command = {
  name: 'audit',
  ...AUDIT,
  options: ASKING,
  async run({ options }, { wiring, terminal }) {
    const written = options['as-of'];
    const asOf = typeof written === 'string' ? parseCalendarDate(written) : todayInShanghai(new Date());
    if (asOf === null) return MESSAGES.dateWrong(String(written));
    const { revision, documents, clauses } = (await wiring()).dependencies.sources;
    const corpus: Corpus = { revision, documents: [...documents.values()], clauses: [...clauses.values()] };
    const report = auditCorpus(corpus, asOf);
    const lines = [MESSAGES.asOf(asOf), ...formatAudit(report).map((line) => wrapText(line, terminal.width, '    '))];
    terminal.write(options.json ? JSON.stringify(report, null, 2) : lines.join('\n'));
    return EXIT.done;
  },
};
