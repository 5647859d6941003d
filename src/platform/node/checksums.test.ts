import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CHECKSUMS, findDamaged, withChecksums } from './checksums.ts';
import { writeWhole } from './write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-sums-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeWhole(folder, withChecksums({ 'a.bin': new Uint8Array(1000), 'b.json': '{"策":1}' })));

describe('the files of the indexes', () => {
  it('are whole as they were written', () => {
    expect(findDamaged(folder)).toBeNull();
  });

  it.each([
    [
      'one altered byte',
      'a.bin',
      () => {
        const bytes = readFileSync(join(folder, 'a.bin'));
        bytes[500] = 1;
        writeFileSync(join(folder, 'a.bin'), bytes);
      },
    ],
    ['a file cut short', 'a.bin', () => truncateSync(join(folder, 'a.bin'), 999)],
    ['a file that is missing', 'b.json', () => rmSync(join(folder, 'b.json'))],
    ['a list that is missing', CHECKSUMS, () => rmSync(join(folder, CHECKSUMS))],
    ['a list that cannot be read', CHECKSUMS, () => writeFileSync(join(folder, CHECKSUMS), '{')],
  ])('are found damaged by %s', (_, name, damage) => {
    damage();
    expect(findDamaged(folder)).toBe(name);
  });
});
