import { z } from 'zod';
import type { Role } from '../../office/accounts/account.ts';
import type { OpenSession } from '../../office/accounts/session.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Dependencies } from '../dependencies.ts';
import { makeProblem } from '../problem.ts';
import type { Reply } from '../route.ts';
import type { OfficeParts } from './office-parts.ts';

/** What a call of the office carries besides its parameters. */
export interface OfficeCall {
  readonly session: OpenSession;
  /** Today in Shanghai. */
  readonly today: CalendarDate;
  readonly now: Date;
  readonly request: Request;
  readonly office: OfficeParts;
}

interface OfficeRouteWords {
  /** Below `/office/api`; a last parameter with `+` takes the rest of the path: `/clauses/{document}/{path+}`. */
  readonly path: `/${string}`;
  readonly role: Role;
}

/**
 * A call of the office. One that changes something (`post`) names its act for the audit log, and is taken with the form
 * token of the session only; the app sees to both, so that no route can forget.
 */
export type OfficeRoute = OfficeRouteWords &
  (
    | { readonly method: 'get' }
    | { readonly method: 'post'; readonly act: string; readonly subjectOf: (input: unknown) => string }
  ) & {
    readonly input: z.ZodObject;
    readonly run: (input: unknown, call: OfficeCall, dependencies: Dependencies) => Promise<Reply>;
  };

type Handle<Shape extends z.core.$ZodLooseShape> = (
  input: z.output<z.ZodObject<Shape>>,
  call: OfficeCall,
  dependencies: Dependencies,
) => Reply | Promise<Reply>;

interface Given<Shape extends z.core.$ZodLooseShape> extends OfficeRouteWords {
  readonly input: Shape;
  readonly handle: Handle<Shape>;
}

/** A call that reads. */
export function defineOfficeView<Shape extends z.core.$ZodLooseShape>(route: Given<Shape>): OfficeRoute {
  return { path: route.path, role: route.role, method: 'get', ...runWith(route, 'invalid_request') };
}

/** A call that changes something; `subject` names what it changes. */
export function defineOfficeAct<Shape extends z.core.$ZodLooseShape>(
  route: Given<Shape> & {
    readonly act: string;
    readonly subject: (input: z.output<z.ZodObject<Shape>>) => string;
  },
): OfficeRoute {
  const { path, role, act, subject } = route;
  const rest = runWith(route, 'invalid_body');
  const subjectOf = (input: unknown) => {
    const parsed = z.object(route.input).safeParse(input);
    return parsed.success ? subject(parsed.data) : '';
  };
  return { path, role, method: 'post', act, subjectOf, ...rest };
}

function runWith<Shape extends z.core.$ZodLooseShape>(
  { input: shape, handle }: Given<Shape>,
  code: 'invalid_request' | 'invalid_body',
): Pick<OfficeRoute, 'input' | 'run'> {
  const input = z.object(shape);
  return {
    input,
    async run(given, call, dependencies) {
      const parsed = input.safeParse(given, { reportInput: true });
      if (!parsed.success) return makeProblem(code, {}, { issues: parsed.error.issues });
      return handle(parsed.data, call, dependencies);
    },
  };
}
