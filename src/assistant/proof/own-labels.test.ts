import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { nameDocumentInFull } from '../../policy/clause-name.ts';

const { sources } = openSources();
const asOf = calendarDate('2026-11-20');

describe('the label that the service prints of a clause', () => {
  it('comes back to that clause when it is pasted, and to others only where the document prints it twice', () => {
    const lost = [...sources.clauses.values()].filter(({ id, document, label }) => {
      const held = sources.documents.get(document);
      const { addresses } = sources.interpret(`${held ? nameDocumentInFull(held) : ''}${label}`, asOf);
      const found = addresses.flatMap(({ clauses }) => clauses);
      const alike = sources.clauses.outlineOf(document).filter((one) => one.label === label);
      return found.length !== alike.length || !found.includes(id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
