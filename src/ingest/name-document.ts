import { pinyin } from 'pinyin-pro';
import { type Jurisdictions, NATION, unitOf } from '../policy/jurisdiction.ts';
import { proposalMessages } from './messages.ts';

interface Named {
  readonly title: string;
  readonly number: string | null;
  readonly jurisdiction: string;
}

/** Syllables of a title that make an id. */
const SYLLABLES = 8;
/** Words of titles that tell none from another. */
const COMMON =
  /关于|印发|进一步|加快|加强|推进|推动|促进|支持|若干|高质量|实施|管理|暂行|试行|[（(].*?[）)]|《|》|的|和|与|(?:条例|办法|规定|措施|意见|方案|通知|细则|计划|规划|清单|指南|公告|决定)$/gu;

/** An id that can stay: by the number (`tzf-2024-14`), or by the place and the title; `taken` ids are counted on. */
export function nameDocument(document: Named, jurisdictions: Jurisdictions, taken: ReadonlySet<string>): string {
  const numbered = nameByNumber(document.number, jurisdictions);
  if (numbered !== null) return numbered;
  const id = `${placeWord(document.jurisdiction, jurisdictions)}-${titleWord(document.title, jurisdictions)}`;
  const names = [id, ...Array.from(taken, (_, at) => `${id}-${at + 2}`)];
  return names.find((name) => !taken.has(name)) ?? id;
}

function nameByNumber(number: string | null, { places }: Jurisdictions): string | null {
  const [, agency = '', year, serial] = /^(.+)〔(\d{4})〕(\d+)号$/u.exec(number ?? '') ?? [];
  if (agency === '') return null;
  const known = places.flatMap(({ signs }) => signs).find(({ sign }) => sign === agency);
  return `${known?.id ?? initialsOf(agency)}-${year}-${serial}`;
}

/** `bj` for 北京市, `etown` for 110000-etown, `cn` for the nation. */
function placeWord(code: string, { places }: Jurisdictions): string {
  const [, word] = code.split('-');
  if (word !== undefined) return word;
  if (code === NATION) return 'cn';
  const place = places.find((one) => one.code === code);
  return place ? initialsOf(place.name.slice(0, -unitOf(place).length)) : `d${code}`;
}

function titleWord(title: string, { places }: Jurisdictions): string {
  const names = places.flatMap(({ name, aliases }) => [name, ...aliases]);
  if (title === proposalMessages.untitled) return 'untitled';
  const own = names.reduce((rest, name) => rest.replaceAll(name, ''), title).replace(COMMON, '');
  return spell(own === '' ? title : own)
    .slice(0, SYLLABLES)
    .join('');
}

/** 通政函 -> tzh */
function initialsOf(words: string): string {
  return spell(words)
    .map((syllable) => syllable[0] ?? '')
    .join('');
}

/** Han characters in pinyin, Latin letters and digits as they are. */
function spell(words: string): readonly string[] {
  const kept = words.replace(/[^\u4e00-\u9fffA-Za-z0-9]/gu, '');
  return pinyin(kept, { toneType: 'none', type: 'array', v: true }).map((part) =>
    part.toLowerCase().replace(/[^a-z0-9]/gu, ''),
  );
}
