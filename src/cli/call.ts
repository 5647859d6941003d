import type { z } from 'zod';
import { describeProblem } from '../http/errors.ts';
import type { Problem } from '../http/problem.ts';
import type { Route } from '../http/route.ts';
import { EXIT, type Given, type OptionWords, type Workplace } from './command.ts';
import { MESSAGES } from './messages.ts';

/** Options of every command that asks the service. */
export const ASKING: Readonly<Record<string, OptionWords>> = {
  'as-of': { type: 'string', help: MESSAGES.asOfOption },
  json: { type: 'boolean', help: MESSAGES.jsonOption },
};

interface Calling<Reply> {
  readonly given: Given;
  readonly place: Workplace;
  /** The reply as people read it. */
  readonly show: (reply: Reply) => string;
  /** The exit code; done when left out. */
  readonly exit?: (reply: Reply) => number;
}

/** Asks one call of the interface in process; the same checks and the same JSON as over HTTP. */
export async function call<Schema extends z.ZodType>(
  route: Route,
  schema: Schema,
  input: Readonly<Record<string, unknown>>,
  { given, place, show, exit = () => EXIT.done }: Calling<z.output<Schema>>,
): Promise<number> {
  const { dependencies } = await place.wiring();
  const day = given.options['as-of'];
  const from = { request: new Request(`http://localhost${encodeURI(route.path)}`), id: '' };
  const answer = await route.run({ ...input, ...(day !== undefined && { as_of: day }) }, from, dependencies);
  if (answer.kind === 'problem') return tellProblem(answer, place);
  if (answer.kind === 'response') throw new Error(`call ${route.path}: answered with a stream. Ask without one.`);
  // Through JSON, so that a command sees what any other program sees.
  const body: unknown = JSON.parse(JSON.stringify(answer.body));
  const read = schema.parse(body);
  place.terminal.write(given.options.json ? JSON.stringify(body, null, 2) : show(read));
  return exit(read);
}

function tellProblem(problem: Problem, { terminal }: Workplace): number {
  const { status, detail, suggestions = [] } = describeProblem(problem, 'zh', '');
  terminal.complain([detail, ...suggestions.map((suggestion) => `  ${suggestion}`)].join('\n'));
  return status === 404 ? EXIT.found : EXIT.usage;
}
