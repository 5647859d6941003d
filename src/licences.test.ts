import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProject } from './platform/node/project.ts';

/** Licences that ask for no more than their text to be kept; `OR` leaves the choice, the first that stands here is taken. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
];
/** MPL-2.0 asks for changes to its own files, and we change none: lightningcss, which the build of the pages uses. */
const BUILD_ONLY = ['lightningcss'];

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

it('every dependency of the service is under a permissive licence', () => {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const served = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const strange = served.filter(([path, { license = '' }]) => {
    const choices = license.replace(/[()]/gu, '').split(' OR ');
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return (
      !choices.some((one) => one.split(' AND ').every((part) => PERMISSIVE.includes(part))) &&
      !BUILD_ONLY.some((one) => name.startsWith(one))
    );
  });
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  expect(served.length).toBeGreaterThan(50);
});
