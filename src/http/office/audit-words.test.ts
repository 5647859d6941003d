import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../problem.ts';
import { nameAct, nameOutcome } from './audit-words.ts';
import { OFFICE_ROUTES, READING_ROUTES } from './office-routes.ts';

const CHINESE = /^[^a-z]*\p{Script=Han}/u;

describe('the audit log in words', () => {
  it('has a name for every act of the office, of the sign-in and of the command line', () => {
    const acts = OFFICE_ROUTES.flatMap((route) => (route.method === 'post' ? [route.act] : []));
    const ofAccounts = ['add', 'remove', 'role', 'password', 'pass'].map((verb) => `account_${verb}`);
    const further = ['sign_in', 'sign_in_openid', 'sign_out', ...ofAccounts];
    for (const act of [...acts, ...further]) expect(nameAct(act), act).toMatch(CHINESE);
    expect(acts.length).toBeGreaterThan(20);
  });

  it('says every outcome, a refusal by what was refused', () => {
    for (const outcome of ['done', 'refused', 'not_committed', ...PROBLEM_CODES])
      expect(nameOutcome(outcome), outcome).toMatch(CHINESE);
  });
});

describe('where the office is only read', () => {
  it('every act is there, and none of them does anything', () => {
    expect(READING_ROUTES.map(({ path }) => path)).toEqual(OFFICE_ROUTES.map(({ path }) => path));
    const acting = READING_ROUTES.filter(
      ({ method }, at) => method === 'post' && OFFICE_ROUTES[at] === READING_ROUTES[at],
    );
    expect(acting).toEqual([]);
  });
});
