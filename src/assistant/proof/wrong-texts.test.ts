import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { type MadeText, makeTexts } from './testing/wrong-texts.ts';
import { verifyText } from './verify-text.ts';

const { sources } = openSources();
const ACCEPTED: ReadonlySet<string> = new Set(['verified', 'repealed', 'expired', 'not_yet_effective']);

function shareAccepted(texts: readonly MadeText[]): number {
  const accepted = texts.filter(({ text, figure }) =>
    verifyText(text, calendarDate('2026-11-20'), sources).figures.some(
      ({ raw, state }) => raw === figure && ACCEPTED.has(state),
    ),
  );
  return accepted.length / texts.length;
}

describe('texts made from measures', () => {
  const texts = makeTexts(sources);
  const of = (...kinds: readonly MadeText['kind'][]) => texts.filter(({ kind }) => kinds.includes(kind));

  it('pass when they say what the clause says', () => {
    expect(of('right').length).toBeGreaterThan(250);
    expect(shareAccepted(of('right'))).toBeGreaterThan(0.98);
    expect(shareAccepted(of('shortened'))).toBeGreaterThan(0.95);
  });

  it('do not pass when one thing of them is changed', () => {
    const wrong = texts.filter(({ kind }) => kind !== 'right' && kind !== 'shortened');
    expect(wrong.length).toBeGreaterThan(1500);
    expect(shareAccepted(wrong)).toBeLessThan(0.01);
  });

  it.each(['figure', 'bound', 'period', 'branch', 'beneficiary', 'base'] as const)(
    'do not pass with another %s',
    (kind) => {
      expect(shareAccepted(of(kind))).toBeLessThan(0.01);
    },
  );
}, 120_000);
