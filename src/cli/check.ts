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
    ...coverage.map(({ document, measures, with_figures, encoded, not_encoded, open }) =>
      CHECK.coverage(padDisplay(document, 44), measures, with_figures, encoded, not_encoded, open.length),
    ),
  ].join('\n');
}
