import type { Measure } from '../../../calculator/measure.ts';
import { nameClause } from '../../../policy/clause-name.ts';
import { findFigures } from '../../../policy/figure.ts';
import type { Sources } from '../../dependencies.ts';

/** A text made from a measure: as its clause says it, or with one thing changed. */
export interface MadeText {
  readonly kind:
    | 'right'
    | 'shortened'
    | 'figure'
    | 'bound'
    | 'period'
    | 'branch'
    | 'beneficiary'
    | 'base'
    | 'department';
  readonly measure: string;
  readonly text: string;
  /** The figure that must, or must not, be verified. */
  readonly figure: string;
}

interface Said {
  readonly measure: Measure;
  readonly opening: string;
  readonly words: string;
  readonly figure: string;
}

/** For each parameter of a measure the part of a sentence of its clause that holds the words quoted. */
export function makeTexts(sources: Sources): readonly MadeText[] {
  const said = [...sources.measures.values()].flatMap((measure) => sayMeasure(measure, sources));
  return said.flatMap((one) => [
    make('right', one, one.words, one.figure),
    ...shorten(one),
    ...changesOf(one, said, sources),
  ]);
}

const COUNTED: ReadonlySet<string> = new Set(['money', 'rate', 'duration', 'count']);

function sayMeasure(measure: Measure, { documents, clauses }: Sources): readonly Said[] {
  const document = documents.get(measure.document);
  return measure.parameters.flatMap(({ versions }) =>
    versions.flatMap(({ clause: id, quote }) => {
      const clause = clauses.get(id);
      const flat = quote.replace(/\s+/gu, '');
      const figures = findFigures(flat).filter(({ kind }) => COUNTED.has(kind));
      const [figure, another] = figures;
      if (!document || !clause || !figure || another || flat.length < 8) return [];
      return [{ measure, opening: `${nameClause(document, clause)}：`, words: flat, figure: figure.raw }];
    }),
  );
}

/** As a flyer says it: the title of the measure and its figure. */
function shorten(said: Said): readonly MadeText[] {
  const [, bound = ''] =
    /(最高|不超过|不少于|不低于|至少)[^，。；、]{0,8}$/u.exec(said.words.split(said.figure)[0] ?? '') ?? [];
  const behind = /^(?:[（(]含[）)])?(?:以上|以下|以内|内)/u.exec(said.words.split(said.figure)[1] ?? '')?.[0] ?? '';
  const isPlain = !/超过|不足|未满|低于|高于/u.test(said.words);
  return isPlain
    ? [make('shortened', said, `${said.measure.title}，${bound}${said.figure}${behind}`, said.figure)]
    : [];
}

function make(kind: MadeText['kind'], { measure, opening }: Said, words: string, figure: string): MadeText {
  return { kind, measure: measure.id, text: `${opening}${words}。`, figure };
}

/** What is changed must say something that the clause does not. */
function changesOf(said: Said, all: readonly Said[], sources: Sources): readonly MadeText[] {
  const { words, figure, measure } = said;
  const own = ownWords(measure, sources);
  const changes: MadeText[] = [];
  for (const change of CHANGES) {
    const other = figure.replace(/\d+/u, (digits) => String(change(Number(digits))));
    if (other !== figure && !own.includes(other))
      changes.push(make('figure', said, words.replace(figure, other), other));
  }
  const beyond = words.replace(ABOVE, (_, amount: string) => `超过${amount}`);
  if (beyond !== words && beyond.includes(`超过${figure}`)) changes.push(make('bound', said, beyond, figure));
  if (words.includes('最高') && /[万亿]?元$/u.test(figure))
    changes.push(make('bound', said, words.replace(/最高(?:不超过)?/u, ''), figure));
  if (!/年|次性|累计|月|季/u.test(own) && /元$/u.test(figure))
    changes.push(
      make(
        'period',
        said,
        words.replace(figure, `每年${figure}`).replace(/(最高(?:不超过|支持|给予)?)每年/u, '每年$1'),
        figure,
      ),
    );
  if (/每年/u.test(words) && !/一次性/u.test(own))
    changes.push(make('period', said, words.replace('每年', '一次性'), figure));
  const rival = all.find(
    (other) =>
      other.opening === said.opening &&
      other.figure !== figure &&
      /元$|%$/u.test(figure) &&
      other.figure.at(-1) === figure.at(-1) &&
      isApart(other.words, words),
  );
  if (rival) changes.push(make('branch', said, words.replace(figure, rival.figure), rival.figure));
  if (words.includes('企业') && !/大型|中小|个人|国有/u.test(own))
    for (const other of ['大型企业', '个人', '国有企业'])
      changes.push(make('beneficiary', said, words.replace('企业', other), figure));
  if (/%$/u.test(figure) && /[\u4e00-\u9fff]{4}的\d/u.test(words) && !own.includes('注册资本'))
    changes.push(make('base', said, words.replace(/[\u4e00-\u9fff]{4}的(?=\d)/u, '注册资本的'), figure));
  for (const department of OTHER_DEPARTMENTS) {
    const isOwn = [own, measure.department ?? ''].some((text) => text.includes(department.slice(1)));
    if (/元$|%$/u.test(figure) && !isOwn)
      changes.push(make('department', said, `${words}，向${department}申请`, figure));
  }
  return changes;
}

/** 50人（含）以上 */
const ABOVE = /(\d[\d.,]*[\u4e00-\u9fff%]{1,3}?)(?:[（(]含[^）)]*[）)])?以上/u;

const CHANGES: readonly ((value: number) => number)[] = [
  (value) => value * 7 + 1,
  (value) => value * 2,
  (value) => value * 10,
];

/** Offices that decide no measure of money, or only the one that is left out. */
const OTHER_DEPARTMENTS = ['区税务局', '区城管委', '区文化和旅游局', '区国资委'];

/** The two are said of different things, in words that tell them apart. */
function isApart(one: string, other: string): boolean {
  const rest = (text: string, without: string) =>
    [...text].filter((character) => !without.includes(character) && /[\u4e00-\u9fff]/u.test(character)).length;
  return rest(one, other) >= 2 && rest(other, one) >= 2;
}

function ownWords({ clause }: Measure, { clauses }: Sources): string {
  return (clauses.get(clause)?.text ?? '').replace(/\s+/gu, '');
}
