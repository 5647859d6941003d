import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSources } from '../src/cli/open-sources.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { mayBePresentedAsCurrent, validityOfDocument } from '../src/policy/validity.ts';

interface Probe {
  readonly document: string;
  readonly as_of: string;
  readonly may_be_basis: boolean;
}

it('texts without a date are a basis within the bounds of their own words and nowhere else', () => {
  const { sources } = openSources();
  const lines = readFileSync(new URL('questions/time-probes.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const probes = lines.map((line) => JSON.parse(line) as Probe);
  const wrong = probes.filter(({ document: id, as_of, may_be_basis }) => {
    const document = sources.documents.get(id);
    if (!document) throw new Error(`${id}: not held`);
    return mayBePresentedAsCurrent(validityOfDocument(document, calendarDate(as_of)).status) !== may_be_basis;
  });
  expect(probes.length).toBeGreaterThanOrEqual(60);
  expect(wrong.map(({ document, as_of }) => `${document} ${as_of}`)).toEqual([]);
});
