import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { type Figure, findFigures } from '../../policy/figure.ts';
import { proofOfClause } from '../composing/render-answer.ts';
import { EMPTY_STATE } from '../conversation/state.ts';
import { prepareAnswer } from '../prepare-answer.ts';
import type { Statement } from '../statement.ts';
import { guardFigures } from './guard-figures.ts';

const { sources } = openSources();
const proof = (id: string) => proofOfClause(id, sources);
const questions = ['dev', 'own'].flatMap((set) =>
  readFileSync(new URL(`../../../eval/questions/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { query: string; as_of: string | null }),
);

const prepared = await Promise.all(
  questions.map(({ query, as_of }) => {
    const request = { message: query, as_of: calendarDate(as_of ?? '2026-11-20') };
    return prepareAnswer(request, EMPTY_STATE, sources);
  }),
);
const statements = prepared.flatMap(({ draft }) => draft.statements);
const right = statements.filter((statement) => guardFigures(statement, proof).kind === 'passed');

/** The figure's digits, each changed, to a number that stands nowhere in what the statement may rest on. */
function mutate(statement: Statement, figure: Figure): Statement | null {
  const known = [...statement.cites.map(proof), ...statement.grounds, ...statement.echoes].join('\n');
  for (let shift = 1; shift < 10; shift += 1) {
    const raw = figure.raw.replace(/\d/gu, (digit) => String((Number(digit) + shift) % 10));
    const values = findFigures(raw).map(({ value }) => value);
    const isFresh =
      raw !== figure.raw && values.every((value) => !findFigures(known).some((one) => one.value === value));
    if (isFresh && values.length > 0) return { ...statement, text: statement.text.replace(figure.raw, raw) };
  }
  return null;
}

describe('the figures guard on real answers', () => {
  const figures = right.flatMap((statement) =>
    findFigures(statement.text)
      .filter(({ kind, raw }) => /\d/u.test(raw) && kind !== 'bare' && kind !== 'telephone')
      .map((figure) => [statement, figure] as const),
  );
  const mutants = figures.flatMap(([statement, figure]) => mutate(statement, figure) ?? []);

  it('lets nearly every sentence of a composed answer pass', () => {
    expect(right.length / statements.length).toBeGreaterThan(0.98);
  });
  it('has at least a thousand figures to change', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(1000);
  });
  it('blocks every one of them when it is changed', () => {
    const passed = mutants.filter((mutant) => guardFigures(mutant, proof).kind === 'passed');
    expect(passed.map(({ text }) => text)).toEqual([]);
  });
});

/** The same figure, changed wherever the reckoning, the clauses and the names that prove it write it; days prove their year. */
function reckonOtherwise(statement: Statement, figure: Figure): Statement | null {
  const other = mutate({ ...statement, text: figure.raw }, figure);
  if (!other) return null;
  const isProvenByClause = statement.cites.some((id) =>
    findFigures(proof(id)).some((one) => one.value === figure.value),
  );
  const isGrounded = statement.grounds.flatMap(findFigures).some(({ value }) => value === figure.value);
  if (isProvenByClause || !isGrounded) return null;
  const grounds = statement.grounds.map((ground) =>
    findFigures(ground)
      .filter(({ value }) => value === figure.value || value.startsWith(`${figure.value}-`))
      .reduceRight((text, { start, end }) => text.slice(0, start) + other.text + text.slice(end), ground),
  );
  return { ...statement, grounds };
}

describe('a sentence that tells what was reckoned', () => {
  const reckoned = right.flatMap((statement) =>
    findFigures(statement.text)
      .filter(({ kind, raw }) => /\d/u.test(raw) && kind !== 'bare' && kind !== 'telephone')
      .flatMap((figure) => reckonOtherwise(statement, figure) ?? []),
  );
  it('rests on a reckoning in hundreds of answers', () => {
    expect(reckoned.length).toBeGreaterThanOrEqual(200);
  });
  it('is blocked when the reckoning comes to something else', () => {
    const passed = reckoned.filter((statement) => guardFigures(statement, proof).kind === 'passed');
    expect(passed.map(({ text, grounds }) => ({ text, grounds }))).toEqual([]);
  });
  it('is never its own ground', () => {
    const plain = (text: string) => text.replace(/[\s*]/gu, '');
    const own = statements.filter(({ text, grounds }) => grounds.some((ground) => plain(ground).includes(plain(text))));
    expect(own.map(({ text }) => text)).toEqual([]);
  });
  it('is blocked where nothing but itself would prove it', () => {
    const alone = right
      .filter(({ text }) => findFigures(text).some(({ kind }) => kind === 'money'))
      .map((statement): Statement => ({ ...statement, cites: [], echoes: [], grounds: [statement.text] }));
    expect(alone.filter((statement) => guardFigures(statement, proof).kind === 'passed')).toEqual([]);
  });
});
