import type { Context } from 'hono';
import { chooseLanguage, type Language } from './language.ts';
import { explainIssue, PROBLEMS } from './messages.ts';
import type { Problem } from './problem.ts';
import { type Near, renderProblemPage } from './problem-page.ts';

/**
 * The one place that makes error responses, in the caller's language: RFC 9457, and a page where a browser opens a page;
 * `near` are its ways on.
 */
export function respondWithProblem(context: Context, problem: Problem, near: readonly Near[] = []): Response {
  const language = chooseLanguage(context.req.header('accept-language'));
  const { status } = PROBLEMS[problem.code];
  const told = describeProblem(problem, language, context.get('requestId'));
  context.header('Content-Language', language);
  context.header('Cache-Control', 'no-store');
  if (opensPage(context))
    return context.html(
      renderProblemPage({ problem, language, detail: detailOf(problem, language), near }),
      status as 400,
    );
  const body = JSON.stringify(told);
  context.header('Content-Type', 'application/problem+json; charset=utf-8');
  return context.newResponse(body, status as 400);
}

/** Calls are answered in JSON whatever they accept. */
function opensPage({ req }: Context): boolean {
  const isCall = /^\/(?:office\/)?api\/|^\/mcp$/u.test(req.path);
  return req.method === 'GET' && !isCall && (req.header('accept') ?? '').includes('text/html');
}

/** The problem as its JSON members. */
export function describeProblem(problem: Problem, language: Language, request: string) {
  const { status, [language]: words } = PROBLEMS[problem.code];
  const errors = errorsOf(problem, language);
  const gap = language === 'zh' ? '' : ' ';
  return {
    type: `/docs#${problem.code}`,
    title: words.title,
    status,
    detail: detailOf(problem, language) + gap + words.remedy,
    instance: request,
    code: problem.code,
    ...(errors.length > 0 && { errors }),
    ...(problem.suggestions.length > 0 && { suggestions: problem.suggestions }),
  };
}

function errorsOf({ issues }: Problem, language: Language) {
  return issues.map((issue) => ({ field: issue.path.join('.'), message: explainIssue(issue, language) }));
}

/** What is wrong, without what to do. */
function detailOf(problem: Problem, language: Language): string {
  const errors = errorsOf(problem, language);
  const [between, stop] = language === 'zh' ? ['；', '。'] : ['; ', '.'];
  const told = errors.length > 0 ? { errors: errors.map(({ message }) => message).join(between) + stop } : {};
  return PROBLEMS[problem.code][language].detail({ ...told, ...problem.values });
}
