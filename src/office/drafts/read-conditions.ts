import type { Operator } from '../../calculator/expression.ts';
import type { Figure } from '../../policy/figure.ts';
import type { DraftCondition, Part } from './draft.ts';
import { sumOf } from './figures-of-clause.ts';
import { EXCLUDED, FOR_WHOM, GIVEN, PURPOSE } from './patterns.ts';
import type { Provision, Segment } from './provision.ts';

/**
 * The conditions of a provision: what its segments before the amount say of who gets it or what for, a size held against
 * a figure by itself. Nothing is taken from reasons, aims and ways of paying.
 */
export function readConditions(provision: Provision, amountStart: number): readonly Part<DraftCondition>[] {
  const before = provision.segments.filter(({ start }) => start < amountStart);
  const words = before.flatMap((segment) => readSegment(segment, amountStart));
  const sizes = before.flatMap((segment) => readSizes(segment, amountStart));
  const excluded = provision.segments.filter(({ text }) => EXCLUDED.test(text)).map(exclusion);
  return [...words, ...sizes, ...excluded].slice(0, MOST);
}

/** Of a sentence that lists more, an officer takes what counts. */
const MOST = 6;
const LONGEST = 60;
/** Where the giving begins within a segment: 对…企业给予. */
const GIVING = new RegExp(
  `(?:可?(?:按照?|采取|给予|予以|发放|最高|每年|一次性|分别|分档|处以?|并处|提供|享受)|(?:${GIVEN})(?=\\d|最高|不超过)).*$`,
  'u',
);
const HEAD = /^(?:其中|此外|同时)+/u;

function readSegment({ text, start }: Segment, amountStart: number): readonly Part<DraftCondition>[] {
  const own = text.slice(0, Math.max(0, amountStart - start)).replace(HEAD, '');
  const quote = own.replace(GIVING, '').trim();
  if (quote.length < 4 || quote.length > LONGEST || PURPOSE.test(quote)) return [];
  const isForWhom = FOR_WHOM.test(quote);
  if (!isForWhom && !/的$/u.test(quote)) return [];
  const label = quote
    .replace(/^(?:对于?|凡是?|给予?)/u, '')
    .replace(/的$/u, '')
    .trim();
  if (label.length < 3) return [];
  return [{ value: { kind: 'words', label, holds: true }, quote, confidence: isForWhom ? 'likely' : 'guess' }];
}

const OPERATORS: readonly (readonly [Operator, RegExp, RegExp])[] = [
  ['at_most', /(?:不|未)(?:超过|高于|大于)$/u, /^(?:（含）|\(含\))?(?:及)?以[下内]/u],
  [
    'at_least',
    /(?:不低于|不少于|不小于|达到?|满)$/u,
    /^(?:（含）|\(含\))?(?:（含）|\(含\)|及)?以上(?:（含）|\(含\))?/u,
  ],
  ['more_than', /(?<!不|未)(?:超过|高于|大于|突破)$/u, /^(?!)/u],
  ['less_than', /(?:低于|小于|不足|不满|未满)$/u, /^(?!)/u],
];

function readSizes({ text, start, figures }: Segment, amountStart: number): readonly Part<DraftCondition>[] {
  return figures
    .filter((figure) => start + figure.end <= amountStart && figure.kind !== 'date' && figure.kind !== 'label')
    .flatMap((figure) => readSize(text, figure));
}

function readSize(text: string, figure: Figure): readonly Part<DraftCondition>[] {
  const [before, after] = [text.slice(0, figure.start), text.slice(figure.end)];
  const found = OPERATORS.find(([, opens, closes]) => opens.test(before) || closes.test(after));
  const limit = found && sumOf(figure, text);
  if (!found || !limit) return [];
  const label = before.replace(found[1], '').replace(/(?:超过|达到?|在|为)$/u, '');
  const name = (/[^，、的对于或且和与]{2,16}$/u.exec(label)?.[0] ?? '').trim();
  if (name === '') return [];
  return [{ value: { kind: 'size', label: name, operator: found[0], limit }, quote: text, confidence: 'likely' }];
}

function exclusion({ text }: Segment): Part<DraftCondition> {
  const label = text.replace(EXCLUDED, '').replace(/的$/u, '') || text;
  return { value: { kind: 'words', label, holds: false }, quote: text, confidence: 'guess' };
}
