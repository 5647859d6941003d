import { sumOf } from './figures-of-clause.ts';
import { LEAST } from './patterns.ts';
import type { Provision } from './provision.ts';
import type { ReadAmount } from './read-amounts.ts';
import { readBase } from './read-base.ts';

const PEOPLE = /(?:人员|人数|职工|员工|总人数|从业者)(?:总数|总量|数量|人数)?$/u;

/** 按照不少于从业人员总数1%的比例配备，且最低不得少于3人 */
export function readHeadcounts({ segments }: Provision): readonly ReadAmount[] {
  return segments.flatMap((segment, at) =>
    segment.figures.flatMap((figure): readonly ReadAmount[] => {
      const before = segment.text.slice(0, figure.start);
      const rate = figure.kind === 'rate' && LEAST.test(before) ? sumOf(figure, segment.text) : null;
      const base = rate && readBase(before);
      if (!rate || !base || !PEOPLE.test(base.label)) return [];
      const following = segments
        .slice(at, at + 2)
        .flatMap((one) => one.figures.filter((other) => other !== figure).map((other) => ({ one, other })));
      const least = following.find(
        ({ one, other }) => /[名人]$/u.test(other.raw) && LEAST.test(one.text.slice(0, other.start)),
      );
      const value = {
        kind: 'headcount',
        rate,
        base,
        least: least ? sumOf(least.other, least.one.text) : null,
      } as const;
      const place = { start: segment.start + figure.start, end: segment.start + figure.end };
      return [{ amount: { value, quote: segment.text, confidence: 'likely' }, ...place }];
    }),
  );
}
