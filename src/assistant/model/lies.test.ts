import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { findFigures } from '../../policy/figure.ts';
import { EMPTY_STATE } from '../conversation/state.ts';
import { prepareAnswer } from '../prepare-answer.ts';
import { CONNECTIVES, SAME_MEANING } from '../proof/plain-words.ts';
import { type Block, blocksOf, textOf } from './blocks.ts';
import { checkLine } from './check-line.ts';

const { sources } = openSources();
const questions = ['dev', 'own'].flatMap((set) =>
  readFileSync(new URL(`../../../eval/questions/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { query: string; as_of: string | null }),
);
const drafts = await Promise.all(
  questions.map(async ({ query, as_of }) => {
    const request = { message: query, as_of: calendarDate(as_of ?? '2026-11-20') };
    return (await prepareAnswer(request, EMPTY_STATE, sources)).draft;
  }),
);
const blocks = drafts.flatMap((draft) => blocksOf(draft).numbered);

type Lie = (text: string) => readonly string[];

/** The text with one word put for another, at every place where the first stands. */
function swap(...pairs: readonly (readonly [string, string])[]): Lie {
  return (text) => pairs.flatMap(([from, to]) => (text.includes(from) ? [text.replace(from, to)] : []));
}

/** The text with something said before or behind it. */
function add(...words: readonly string[]): Lie {
  return (text) => words.flatMap((word) => [`${text}${word}`, `${word}${text}`]);
}

/** Any two figures of the text, each in the place of the other. */
const swapFigures: Lie = (text) => {
  const figures = findFigures(text).filter(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'count');
  return figures.flatMap((one, at) =>
    figures
      .slice(at + 1)
      .filter(({ raw }) => raw !== one.raw)
      .map(
        (other) =>
          text.slice(0, one.start) + other.raw + text.slice(one.end, other.start) + one.raw + text.slice(other.end),
      ),
  );
};

const changeFigure: Lie = (text) =>
  findFigures(text).flatMap(({ raw, start, end }) => {
    const other = raw.replace(/\d/u, (digit) => String((Number(digit) + 3) % 10));
    return other === raw ? [] : [text.slice(0, start) + other + text.slice(end)];
  });

/** The marks of emphasis behind the last stop say nothing: without them no condition is left out. */
const dropPart: Lie = (text) => {
  const parts = text.split(/(?<=[，；。](?:\*\*)?)(?!\*\*)/u);
  return parts.length < 2 ? [] : parts.map((_, index) => parts.filter((__, at) => at !== index).join(''));
};

const KINDS: Readonly<Record<string, Lie>> = {
  'a denial': swap(
    ['可以', '不可以'],
    ['应当', '不应当'],
    ['没有', '有'],
    ['未', '已'],
    ['给予', '不给予'],
    ['支持', '不支持'],
    ['不', ''],
  ),
  'another status': swap(
    ['现行有效', '已经废止'],
    ['已经废止', '没有废止'],
    ['已经废止', '尚未废止，现行有效'],
    ['到期', '没有到期'],
    ['失效', '没有失效'],
    ['废止', '施行'],
    ['期限已过', '期限未过'],
    ['尚未施行', '已经施行'],
  ),
  'another modality': swap(
    ['可以', '必须'],
    ['可以', '应当'],
    ['应当', '可以'],
    ['鼓励', '要求'],
    ['支持', '必须支持'],
    ['可', '须'],
  ),
  'another frequency': swap(
    ['每年', '一次性'],
    ['一次性', '每年'],
    ['每月', '每年'],
    ['给予', '每年给予'],
    ['最高', '每年最高'],
    ['支持', '每年支持'],
  ),
  'another bound': swap(
    ['以上', '以下'],
    ['超过', '达到'],
    ['最高', '至少'],
    ['最高', ''],
    ['不超过', '不少于'],
    ['不低于', '不高于'],
    ['以内', '以上'],
    ['以上', '超过'],
  ),
  'figures of two things swapped': swapFigures,
  'another figure': changeFigure,
  'another place': swap(
    ['通州', '朝阳'],
    ['北京', '天津'],
    ['副中心', '亦庄'],
    ['注册地是通州区', '注册地不必是通州区'],
    ['区', '市'],
    ['本市', '外地'],
  ),
  'another department': swap(
    ['区科委', '区经信局'],
    ['局', '委'],
    ['区', '市财政局、区'],
    ['市', '街道'],
    ['部门', '协会'],
  ),
  'another beneficiary': swap(
    ['企业', '个人'],
    ['中小', '大型'],
    ['小微', '所有'],
    ['首次', '再次'],
    ['公司', '自然人'],
    ['人才', '职工'],
    ['项目', '企业'],
  ),
  'a condition left out': dropPart,
  'another way of payment': add(
    '先付一半。',
    '免费入住人才公寓。',
    '月底前到账。',
    '须缴社保。',
    '可以叠加。',
    '不用偿还。',
    '可与市级同时享受。',
  ),
  'a promise or a verdict': add(
    '您已符合条件。',
    '必定能拿到。',
    '您可以拿到这笔钱。',
    '保证通过。',
    '一定能批。',
    '不会被拒绝。',
  ),
  'a contact or a link': add(
    '电话六九五四一二三四。',
    '电话６９５４１２３４。',
    '加微信policy咨询。',
    '见https://example.com。',
    '[点这里](javascript:alert(1))。',
    '电话⑥⑨⑤④①②③④。',
    '请找王主任。',
  ),
  'a figure in words': add('约壹佰万元。', '上百万。', '两三百万。', '翻倍。', '另加三成。', '共计一百二十万。'),
};

describe('a model that lies', () => {
  it.each(Object.entries(KINDS))('is never heard with %s, in a hundred sentences and more', (_, lie) => {
    const told = blocks.flatMap((block) => lie(textOf(block)).flatMap((text) => heard(block, text)));
    const lies = told.filter(({ text, block }) => text !== textOf(block));
    expect(lies.length).toBeGreaterThanOrEqual(100);
    expect(lies.filter(({ isHeard }) => isHeard).map(({ text }) => text)).toEqual([]);
  });
});

function heard(block: Block, text: string) {
  const checked = checkLine({ number: block.number, text }, [block]);
  const isHeard =
    checked.kind === 'told' && checked.statements.some((statement) => !block.statements.includes(statement));
  return [
    { block, text, isHeard: isHeard || (checked.kind === 'told' && checked.lie === null && text !== textOf(block)) },
  ];
}

describe('a model that says the same', () => {
  it('may connect and use the words of the closed list', () => {
    const connected = blocks
      .filter(({ statements }) => statements.every(({ style }) => style !== 'quote'))
      .map((block, index) => ({ block, text: `${CONNECTIVES[index % CONNECTIVES.length]}，${textOf(block)}` }));
    const refused = connected.filter(({ block, text }) => {
      const checked = checkLine({ number: block.number, text }, [block]);
      return checked.kind !== 'told' || !checked.isRephrased;
    });
    expect(refused.map(({ text }) => text)).toEqual([]);
  });
  it('is heard with other words for the same', () => {
    const exchanged = blocks
      .filter(({ statements }) => statements.every(({ style }) => style !== 'quote'))
      .flatMap((block) =>
        SAME_MEANING.flatMap(([standard = '', other = '']) =>
          textOf(block).includes(standard) ? [{ block, text: textOf(block).replace(standard, other) }] : [],
        ),
      );
    expect(exchanged.length).toBeGreaterThan(50);
    expect(
      exchanged.filter(({ block, text }) => checkLine({ number: block.number, text }, [block]).kind === 'forged'),
    ).toEqual([]);
    expect(exchanged.filter(({ block, text }) => heard(block, text)[0]?.isHeard === false)).toEqual([]);
  });
});
