import type { z } from 'zod';
import { calculateRoute, OutcomeReply } from '../http/calculate.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { displayWidth, padDisplay, wrapText } from './display-width.ts';
import { CALCULATE, MESSAGES } from './messages.ts';
import { readFacts } from './read-facts.ts';

export const calculateCommand: Command = {
  name: 'calculate',
  ...CALCULATE,
  options: ASKING,
  async run(given, place) {
    const [measure, ...rest] = given.words;
    if (measure === undefined) return MESSAGES.wordsMissing(CALCULATE.measure);
    const { dependencies } = await place.wiring();
    const read = readFacts(rest, dependencies.sources.facts.values());
    if (read.kind === 'unreadable') return MESSAGES.factUnreadable(read.word);
    const show = (outcome: Outcome) => showOutcome(outcome, place.terminal.width);
    return call(calculateRoute, OutcomeReply, { measure, facts: read.facts }, { given, place, show });
  },
};

type Outcome = z.output<typeof OutcomeReply>;

function showOutcome(
  { title, text, trace, failed, missing, citations, as_of, ...given }: Outcome,
  width: number,
): string {
  const steps = trace.map(({ step }) => step);
  const column = Math.min(44, Math.max(0, ...steps.map(displayWidth)));
  return [
    CALCULATE.heading(title, as_of),
    wrapText(text, width),
    ...(trace.length > 0 ? ['', CALCULATE.steps] : []),
    ...trace.map(({ step, value, clause }) => `  ${padDisplay(step, column)}  ${value}${clause ? `  ${clause}` : ''}`),
    ...failed.map(({ label, clause, quote }) =>
      wrapText(`  ${CALCULATE.failed}  ${MESSAGES.quoted(label, quote, clause)}`, width, '          '),
    ),
    ...(missing.length > 0 ? ['', `${CALCULATE.missing}  ${MESSAGES.list(missing)}`] : []),
    ...(given.ignored.length > 0 ? ['', `${CALCULATE.ignored}  ${MESSAGES.list(given.ignored)}`] : []),
    ...given.not_understood.map(
      ({ fact, problem }) => `${CALCULATE.notUnderstood}  ${MESSAGES.because(fact, problem)}`,
    ),
    ...(citations.length > 0 ? ['', CALCULATE.sources] : []),
    ...citations.map(({ label, clause, quote }) =>
      wrapText(`  ${MESSAGES.quoted(label, quote, clause)}`, width, '    '),
    ),
  ].join('\n');
}
