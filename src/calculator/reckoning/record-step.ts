import type { TraceStep } from '../outcome.ts';
import { readingWords, wordsOfStep } from './messages.ts';
import type { OperationName } from './operate.ts';
import type { Reckoning } from './reckoning.ts';
import { formatExact } from './replay-trace.ts';
import type { Situation } from './situation.ts';

/** Writes one mechanism's step into the trace, with what it was given and what came out. */
export function recordOperation(
  name: OperationName,
  operands: readonly (Reckoning | null)[],
  result: Reckoning,
  { trace }: Situation,
): void {
  append(trace, {
    step: wordsOfStep(name, operands),
    value: result.words,
    clause: result.quoted?.clause ?? null,
    quote: result.quoted?.quote ?? null,
    mechanism: name,
    inputs: operands.map((operand) => (operand ? formatExact(operand) : '')),
    exact: formatExact(result),
  });
}

/** A step that several figures share is shown once. */
export function append(trace: Situation['trace'], step: TraceStep): void {
  if (trace?.every((known) => known.step !== step.step || known.exact !== step.exact)) trace.push(step);
}

/** Writes what one way of reading the words comes to. */
export function recordReading(label: string, result: Reckoning, { trace }: Situation): void {
  append(trace, {
    step: readingWords(label),
    value: result.words,
    clause: result.quoted?.clause ?? null,
    quote: result.quoted?.quote ?? null,
    mechanism: 'reading',
    inputs: [formatExact(result)],
    exact: formatExact(result),
  });
}
