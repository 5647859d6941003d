import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page, or within one element of it; empty when all is well. */
export async function violations(page: Page, within = ':root'): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).include(within).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
