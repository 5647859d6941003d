import { totalOf } from '../calculator/checking/coverage.ts';
import { coverageWords } from '../calculator/checking/messages.ts';
import { type Command, EXIT } from './command.ts';
import { padDisplay } from './display-width.ts';
import { CHECK, MESSAGES } from './messages.ts';
import { refreshIndexes } from './refresh.ts';

export const checkCommand: Command = {
  name: 'check',
  ...CHECK,
  options: { json: { type: 'boolean', help: MESSAGES.jsonOption } },
  async run({ words, options }, { terminal }) {
    // What is wrong in corpus/measures may be what keeps the indexes from being made: it is told below.
    refreshIndexes();
    const { reportOnMeasures } = await import('./check-measures.ts');
    const report = reportOnMeasures(words.join(' '));
    terminal.write(options.json ? JSON.stringify(report, null, 2) : show(report));
    return report.findings.length === 0 ? EXIT.done : EXIT.found;
  },
};

type Report = ReturnType<typeof import('./check-measures.ts').reportOnMeasures>;

function show({ findings, coverage }: Report): string {
  return [
    ...findings.map(({ kind, place, problem }) => `${padDisplay(kind, 12)}${MESSAGES.because(place, problem)}`),
    CHECK.found(findings.length),
    '',
    ...coverage.map((row) => showCoverage(row.document, row)),
    showCoverage(CHECK.total, totalOf(coverage)),
  ].join('\n');
}

function showCoverage(name: string, row: ReturnType<typeof totalOf>): string {
  return padDisplay(name, 44) + CHECK.coverage({ ...row, open: row.open.length }, coverageWords.kinds(row.not_encoded));
}
