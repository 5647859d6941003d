import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const WEB = join(import.meta.dirname, '..');
const styles = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:css|html|ts)$/u.test(name) && !name.endsWith('.test.ts'),
);
const bounds = (side: 'width' | 'height') =>
  styles.flatMap((name) =>
    [...readFileSync(join(WEB, name), 'utf8').matchAll(/@media[^{]*\{|matchMedia\([^)]*\)|'\((?:min|max)-[^']*'/gu)]
      .flatMap(([media]) => [...media.matchAll(new RegExp(`(?:min|max)-${side}: ([^)]*)\\)`, 'gu'))])
      .map(([, bound]) => bound),
  );

it('pages change at three widths, and where a window is too low', () => {
  expect(new Set(bounds('width'))).toEqual(new Set(['30rem', '48rem', '64rem']));
  expect(new Set(bounds('height'))).toEqual(new Set(['30rem']));
});
