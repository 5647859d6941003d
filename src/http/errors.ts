import type { Context } from 'hono';
import { chooseLanguage, type Language } from './language.ts';
import { explainIssue, PROBLEMS } from './messages.ts';
import type { Problem } from './problem.ts';

/** The one place that makes error responses: RFC 9457, in the caller's language. */
export function respondWithProblem(context: Context, problem: Problem): Response {
  const language = chooseLanguage(context.req.header('accept-language'));
  const { status } = PROBLEMS[problem.code];
  const body = JSON.stringify(describeProblem(problem, language, context.get('requestId')));
  context.header('Content-Language', language);
  context.header('Cache-Control', 'no-store');
  context.header('Content-Type', 'application/problem+json; charset=utf-8');
  return context.newResponse(body, status as 400);
}

/** The problem as its JSON members. */
export function describeProblem(problem: Problem, language: Language, request: string) {
  const { status, [language]: words } = PROBLEMS[problem.code];
  const errors = problem.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: explainIssue(issue, language),
  }));
  const [between, stop] = language === 'zh' ? ['；', '。'] : ['; ', '.'];
  const told = errors.length > 0 ? { errors: errors.map(({ message }) => message).join(between) + stop } : {};
  const gap = language === 'zh' ? '' : ' ';
  return {
    type: `/docs#${problem.code}`,
    title: words.title,
    status,
    detail: words.detail({ ...told, ...problem.values }) + gap + words.remedy,
    instance: request,
    code: problem.code,
    ...(errors.length > 0 && { errors }),
    ...(problem.suggestions.length > 0 && { suggestions: problem.suggestions }),
  };
}
