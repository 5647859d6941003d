import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../policy/jurisdiction.ts';
import { levelOfDepartments, namesOfDepartment } from './department-names.ts';

const place = (code: string, name: string, aliases: readonly string[]): Jurisdiction => ({
  ...{ code, name, aliases, within: [], signs: [], bodies: [] },
});
const PLACES = {
  home: '350211',
  places: [place('350200', '江海市', ['江海']), place('350211', '临湖区', ['临湖'])],
};
const SCIENCE = { name: '区科委', aliases: ['区科学技术委员会'] };

describe('what people call a department', () => {
  it.each(['区科委', '临湖科委', '临湖区科委', '临湖科学技术委员会'])(
    'is its name with that of its place: %s',
    (name) => expect(namesOfDepartment(SCIENCE, PLACES)).toContain(name),
  );
  it.each(['市科委', '江海科委', '江海市科委', '园区管委会'])(
    'is each of two names that it bears together: %s',
    (name) => expect(namesOfDepartment({ name: '市科委、园区管委会', aliases: [] }, PLACES)).toContain(name),
  );
  it('is no more where it belongs to no place', () =>
    expect(namesOfDepartment({ name: '市场监管局', aliases: [] }, PLACES)).toEqual(['市场监管局']));
});

describe('the level of departments', () => {
  it.each([
    [['区科委', '区商务局'], 'district'],
    [['市商务局'], 'city'],
    [['市规划委临湖分局'], 'district'],
    [['区科委', '市科委'], null],
    [['市场监管局'], null],
    [[], null],
  ])('%j is %s', (names, level) => expect(levelOfDepartments(names, PLACES)).toBe(level));
});
