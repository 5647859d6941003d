import { type AuditReport, auditCorpus } from '../ingest/audit.ts';
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
    terminal.write(options.json ? JSON.stringify(report, null, 2) : showReport(report, terminal.width));
    return EXIT.done;
  },
};

function showReport(report: AuditReport, width: number): string {
  const groups: readonly (readonly [name: string, lines: readonly string[]])[] = [
    [
      AUDIT.contradictions,
      report.contradictions.map(({ here, there, is_current }) =>
        AUDIT.contradiction(here.clause, here.quote, there.clause, there.quote, is_current),
      ),
    ],
    [AUDIT.reprints, report.reprints.map(({ here, there, pairs }) => AUDIT.reprint(here, there, pairs.length))],
    [
      AUDIT.dangling,
      report.dangling.map(({ document, title, number, clause }) => `${clause ?? document}  ${number ?? title ?? ''}`),
    ],
    [AUDIT.danglingClauses, report.dangling_clauses.map(({ clause, quote }) => `${clause}  ${quote}`)],
    [AUDIT.unlisted, report.unlisted.map(({ clause, number }) => `${clause}  ${number}`)],
    [AUDIT.absent, report.absent.map(({ document, title, note }) => `${document}  ${MESSAGES.because(title, note)}`)],
    [AUDIT.undated, report.undated.map(({ document, reason }) => `${document}  ${reason}`)],
  ];
  const shown = groups.flatMap(([name, lines]) => [
    '',
    AUDIT.group(name, lines.length),
    ...lines.map((line) => wrapText(`  ${line}`, width, '    ')),
  ]);
  return [MESSAGES.asOf(report.as_of), ...shown].join('\n');
}
