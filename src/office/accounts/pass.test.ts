import { expect, it } from 'vitest';
import { isPass, makePass, PASS_MS } from './pass.ts';

const NOW = new Date('2026-11-20T04:00:00Z');
const SECRET = 'a secret of more than thirty-two characters';
const later = (ms: number) => new Date(NOW.getTime() + ms);

it('lets in the account that it was made for, for ten minutes', async () => {
  const pass = await makePass('li.si', NOW, SECRET);
  expect(await isPass('li.si', ` ${pass}\n`, later(PASS_MS - 1), SECRET)).toBe(true);
  expect(await isPass('li.si', pass, later(PASS_MS), SECRET)).toBe(false);
  expect(await isPass('wang.wu', pass, NOW, SECRET)).toBe(false);
  expect(await isPass('li.si', pass, NOW, `${SECRET}.`)).toBe(false);
});

it('cannot be made longer, or of nothing', async () => {
  const pass = await makePass('li.si', NOW, SECRET);
  const longer = pass.replace(/^\d+/u, String(later(2 * PASS_MS).getTime()));
  for (const forged of [longer, '', '.', pass.slice(0, -1), pass.replace(/.$/u, 'g')])
    expect(await isPass('li.si', forged, later(PASS_MS + 1), SECRET)).toBe(false);
});
