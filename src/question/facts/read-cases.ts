import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { type Figure, unitOf } from '../../policy/figure.ts';
import { findFiguresSaid } from './figures-said.ts';
import { optionSaid } from './option-said.ts';
import { readFacts } from './read-facts.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { valueOfFigure } from './value-of-figure.ts';

/** The same question for other facts: 拖到50天呢, 另一笔12万的, 第二家罚了55万. */
export interface Case {
  /** The asker's words for it. */
  readonly words: string;
  /** What is otherwise in this case. */
  readonly facts: Facts;
  /** True where it stands beside the first one (第二家), false where it would be in its place (拖到50天). */
  readonly isBeside: boolean;
}

export interface ReadCases {
  /** Facts of the first case. */
  readonly understood: readonly UnderstoodFact[];
  /** How many of them stand with words of their own; one that only its kind tells counts half. */
  readonly stated: number;
  readonly others: readonly Case[];
  /** Said of the first case, and larger than can be. */
  readonly doubtful: readonly UnderstoodFact[];
}

/** A last part that supposes something else. */
const TAIL =
  /[，,。；;？?]\s*([^，,。；;？?]{0,6}(?:要是|如果|假如|(?<![\d十百千几])万一|换成|改成|拖到|等到|另一|另外一)[^。；;？?]{2,40}|[^，,。；;？?]{1,20}呢|[^，,。；;？?]{1,20}又[^，,。；;？?]{0,8}(?:多少|几)[^，,。；;？?]{0,4})[。？?]?\s*$/u;
/** Words that set several cases side by side. */
const SIDE_BY_SIDE =
  /分别|各自|各[是能多要]|另一|第二[家笔个]|两[家笔块个]|哪[家笔块]|乙|隔壁|邻村|两[回次]|又|第二[回次]|一[个家笔件块][^，,。；;？?]{1,12}[，,]?一[个家笔件块]/u;

const SUPPOSED = 0.5;
const JOINED_NOUNS = /[和跟与、]/u;
const ANOTHER = /^另/u;
const BACKWARDS = /[倒反]推|[倒反]算/u;

/** The facts of the rule at hand, and those of other rules that may claim a figure. */
export interface Reader {
  readonly facts: readonly Fact[];
  readonly asOf: CalendarDate;
  readonly rivals?: readonly Fact[];
}

/** Facts for a measure, and the other cases for which the same is asked. */
export function readCases(message: string, reader: Reader): ReadCases {
  const [whole, tail] = TAIL.exec(message) ?? [];
  if (whole && tail) {
    const said = message.slice(0, -whole.length);
    const base = read(said, reader);
    const supposed = factsOfTail(tail, said, base.understood, reader);
    if (Object.keys(supposed).length > 0)
      return { ...base, others: [{ words: nameOf(tail), facts: supposed, isBeside: ANOTHER.test(tail) }] };
  }
  const all = read(message, reader);
  const others = SIDE_BY_SIDE.test(message) ? besideEachOther(message, all.understood, reader) : [];
  return { ...all, others: others.length > 0 ? others : otherOptions(message, all.understood, reader) };
}

/** 另一家罚了60万，奖金多少 is called by its first words. */
function nameOf(tail: string): string {
  return (tail.split(STOP)[0] ?? '').replace(/呢$/u, '');
}

function read(text: string, { facts, asOf, rivals }: Reader): Omit<ReadCases, 'others'> {
  const { stated, supposed, doubtful } = readFacts(text, facts, asOf, rivals);
  // 倒推: the figure is the result, and its base is asked for.
  const isBackwards = BACKWARDS.test(text);
  return {
    understood: isBackwards ? stated : [...stated, ...supposed],
    stated: stated.length + SUPPOSED * supposed.length,
    doubtful,
  };
}

/** What the last part says otherwise: facts with their words, or a figure in place of the one of its kind. */
function factsOfTail(tail: string, said: string, base: readonly UnderstoodFact[], reader: Reader): Facts {
  const otherwise = differing(read(tail, reader).understood, base);
  if (Object.keys(otherwise).length > 0) return otherwise;
  if (ORDINARY.test(tail)) return otherOption(base, reader.facts);
  const [figure, another] = findFiguresSaid(tail);
  if (!figure || another) return {};
  const replaced = inPlaceOf(figure, base, reader);
  return Object.keys(replaced).length > 0 ? replaced : readAgain(said, figure, base, reader);
}

/** What was read otherwise than before. */
function differing(read: readonly UnderstoodFact[], base: readonly UnderstoodFact[]): Facts {
  const known = new Map(base.map(({ fact, value }) => [fact, value]));
  const changed = read.filter(({ fact, value }) => known.get(fact) !== value);
  return Object.fromEntries(changed.map(({ fact, value }) => [fact, value]));
}

/** The message with another figure for the last one of its kind that makes a difference: 40块里38块…，要是37块呢. */
function readAgain(said: string, figure: Figure, base: readonly UnderstoodFact[], reader: Reader): Facts {
  const alike = findFiguresSaid(said).filter((one) => unitOf(one) === unitOf(figure));
  for (const { start, end } of alike.slice(-MOST_REPLACED).reverse()) {
    const otherwise = differing(read(said.slice(0, start) + figure.raw + said.slice(end), reader).understood, base);
    if (Object.keys(otherwise).length > 0) return otherwise;
  }
  return {};
}

/** The whole message is read again for each. */
const MOST_REPLACED = 3;

/** 换成普通公司呢: none of the kinds that the rule names. */
const ORDINARY = /普通|一般|别的|其他|其它/u;

function otherOption(base: readonly UnderstoodFact[], facts: readonly Fact[]): Facts {
  const chosen = facts.filter(({ name, type }) => type === 'choice' && base.some(({ fact }) => fact === name));
  return Object.fromEntries(
    chosen.flatMap(({ name, options }) => {
      const other = options.find((option) => option.startsWith('其他'));
      return other === undefined ? [] : [[name, other]];
    }),
  );
}

/** 国家级众创空间和市级孵化器两块牌子: further options of a choice that are named beside the one that was read. */
function otherOptions(message: string, understood: readonly UnderstoodFact[], { facts }: Reader): readonly Case[] {
  const chosen = facts.filter(({ name, type }) => type === 'choice' && understood.some(({ fact }) => fact === name));
  return chosen.flatMap((fact) => {
    const words = understood.find(({ fact: name }) => name === fact.name)?.words ?? '';
    const rest = message.replace(words, '，');
    const other = JOINED_NOUNS.test(message) ? optionSaid({ options: fact.options, said: {} }, rest) : null;
    const isOther = other !== null && other.option !== understood.find(({ fact: name }) => name === fact.name)?.value;
    return isOther ? [{ words: other.words, facts: { [fact.name]: other.option }, isBeside: true }] : [];
  });
}

/** Figures that no fact has taken, each in place of the one of its kind. */
function besideEachOther(message: string, understood: readonly UnderstoodFact[], reader: Reader): readonly Case[] {
  const figures = findFiguresSaid(message);
  const isTaken = ({ raw }: Figure) => understood.some(({ words }) => words.includes(raw));
  const [taken, left] = [figures.filter(isTaken), figures.filter((figure) => !isTaken(figure))];
  return left
    .filter((figure) => taken.some((other) => isSaidAlike(message, figure, other)))
    .map((figure) => ({ words: figure.raw, facts: inPlaceOf(figure, understood, reader), isBeside: true }))
    .filter(({ facts: other }) => Object.keys(other).length > 0);
}

/** So many characters before and behind a figure say what it is a figure of. */
const AROUND = 5;
const STOP = /[，,。；;：:？?！!、]/u;
const SAYS_NOTHING = /[^\u4e00-\u9fff]|[的了是在那我们也就才给还有各一两]/gu;

/** 头一家罚了9万，第二家罚了55万; 5万、12万、8万: both are figures of the same thing. */
function isSaidAlike(message: string, one: Figure, other: Figure): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (/^[、和与及\d.万亿元]*$/u.test(message.slice(first.end, second.start))) return true;
  const around = ({ start, end }: Figure) =>
    [
      message
        .slice(Math.max(0, start - AROUND), start)
        .split(STOP)
        .at(-1) ?? '',
      message.slice(end, end + AROUND).split(STOP)[0] ?? '',
    ].map((words) => words.replace(SAYS_NOTHING, ''));
  const [[before = '', after = ''], [beforeOther = '', afterOther = '']] = [around(one), around(other)];
  return (
    [...before].some((character) => beforeOther.includes(character)) ||
    [...after].some((character) => afterOther.includes(character))
  );
}

/** A figure read as the only fact that holds one of its kind; nothing where several do. */
function inPlaceOf(figure: Figure, understood: readonly UnderstoodFact[], { facts, asOf }: Reader): Facts {
  const held = facts.filter(({ name, type }) => type !== 'boolean' && understood.some(({ fact }) => fact === name));
  const [only, another] = held.flatMap((fact) => {
    const value = valueOfFigure(fact, figure, asOf);
    return value === null ? [] : [{ [fact.name]: value }];
  });
  return only && !another ? only : {};
}
