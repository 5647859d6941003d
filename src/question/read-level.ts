import type { Level } from '../policy/document.ts';
import { ancestorsOf, type Jurisdictions, levelOf, NATION, unitOf } from '../policy/jurisdiction.ts';

/** 小区里, 园区里, 社区里: an area, and not the district. */
export const AREA_BEFORE = /[小园社厂景校街库]$/u;

/** 除了区里的，市里也给吗: what is set aside is not asked for. */
const EXCEPTED = /除(?:了|去|开)?[^，。？?]{1,12}(?:以外|之外|的|外)/u;

/** Shorter names are those by which people also tell where they are: 通州的 answers where, 副中心的 says whose. */
const SHORTEST_ALIAS = 3;

/** 通州这边给多少: who gives is said; 在通州这边 says where the asker sits. */
const GIVES = '(?:这边|这儿|这里|那边|方面|本地)?(?:还|也|都|又|能|会|可以|自己|另外)*(?:给|补|奖|贴|发|出)';
const NO_SEAT_BEFORE = '(?<![在到来去往从至搬迁落入回离开])';

export type LevelReader = (text: string) => Level | null;

/** Whose rules are asked for: 市里 -> city, 区级 -> district; null when no word says it, or both are asked for. */
export function makeLevelReader({ home, places }: Pick<Jurisdictions, 'home' | 'places'>): LevelReader {
  const chain = new Set(ancestorsOf(home).filter((code) => code !== NATION));
  const signs = places
    .filter(({ code }) => chain.has(code))
    .map((place): readonly [Level, RegExp] => {
      const unit = unitOf(place);
      const names = [place.name, ...place.aliases.filter((alias) => alias.length >= SHORTEST_ALIAS)];
      const named = names.map((name) => `${name}的`).join('|');
      const giver = `${NO_SEAT_BEFORE}(?:${[place.name, ...place.aliases].join('|')})${GIVES}`;
      return [
        levelOf(place.code),
        new RegExp(`(?<![小园社厂景校街库])${unit}[级里]|${unit}政府|全${unit}|${named}|${giver}`, 'u'),
      ];
    });
  return (text) => {
    const asked = text.replace(EXCEPTED, '');
    const [said, another] = signs.filter(([, sign]) => sign.test(asked));
    return said && !another ? said[0] : null;
  };
}
