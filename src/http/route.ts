import { z } from 'zod';
import { type CalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import type { Dependencies } from './dependencies.ts';
import { makeProblem, type Problem } from './problem.ts';
import { AsOf } from './schema.ts';

/** What a request carries besides its parameters. */
export interface Call {
  /** The day for which is asked: `as_of`, or today in Shanghai. */
  readonly asOf: CalendarDate;
  readonly request: Request;
  /** Number of the request, as in the X-Request-Id header. */
  readonly id: string;
}

/** `body` goes out as JSON; `response` as it is (an event stream, a page). */
export type Reply =
  | { readonly kind: 'body'; readonly body: object; readonly noted?: Noted }
  | { readonly kind: 'response'; readonly response: Response }
  | Problem;

/** Of an act that was done, what else its log must hold. */
export interface Noted {
  readonly outcome: string;
  readonly detail: string;
}

interface RouteWords {
  readonly method: 'get' | 'post';
  /** OpenAPI form; a last parameter with `+` takes the rest of the path: `/api/clauses/{document}/{path+}`. */
  readonly path: string;
  /** Name of the operation in OpenAPI. */
  readonly operation: string;
  readonly summary: string;
  readonly reply: z.ZodType;
  /** Same answer until the corpus or the day changes, so that it carries an ETag. */
  readonly stable: boolean;
}

/** A call of the interface: the app serves it and OpenAPI describes it, both from this one value. */
export interface Route extends RouteWords {
  readonly input: z.ZodObject;
  /** Unchecked parameters (path, query and body in one object) -> the reply, or the problem with them. */
  readonly run: (input: unknown, from: Pick<Call, 'request' | 'id'>, dependencies: Dependencies) => Promise<Reply>;
}

/** Every call takes a day. */
const Day = z.object({ as_of: AsOf });

/** Defines a call by the shape of its parameters; `as_of` is added to every one. */
export function defineRoute<Shape extends z.core.$ZodLooseShape>(
  route: RouteWords & {
    readonly input: Shape;
    readonly handle: (
      input: z.output<z.ZodObject<Shape>>,
      call: Call,
      dependencies: Dependencies,
    ) => Reply | Promise<Reply>;
  },
): Route {
  const { input: shape, handle, ...words } = route;
  const schema = z.object(shape);
  const input = z.object({ ...shape, as_of: AsOf });
  return {
    ...words,
    input,
    async run(given, from, dependencies) {
      const day = Day.safeParse(given, { reportInput: true });
      const parsed = schema.safeParse(given, { reportInput: true });
      if (!day.success || !parsed.success) return refuse(route.method, [...issuesOf(day), ...issuesOf(parsed)]);
      const asOf = day.data.as_of ?? todayInShanghai(dependencies.clock());
      return handle(parsed.data, { asOf, ...from }, dependencies);
    },
  };
}

/** A JSON reply. */
export function reply(body: object): Reply {
  return { kind: 'body', body };
}

function issuesOf({ error }: z.ZodSafeParseResult<unknown>): readonly z.core.$ZodIssue[] {
  return error?.issues ?? [];
}

function refuse(method: Route['method'], issues: readonly z.core.$ZodIssue[]): Problem {
  const isDate = issues.every((issue) => issue.code === 'custom' && issue.params?.code === 'invalid_date');
  return makeProblem(isDate ? 'invalid_date' : method === 'get' ? 'invalid_request' : 'invalid_body', {}, { issues });
}
