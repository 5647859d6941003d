import { describe, expect, it } from 'vitest';
import { parseDivisions } from '../policy/divisions.ts';
import { parseJurisdictions } from '../policy/parse-jurisdictions.ts';
import { listPlaces } from './list-places.ts';

const divisions = parseDivisions(`# 说明
330000 浙江省 = 浙江省 浙江
330100 杭州市 = 杭州市 杭州
330106 西湖区 = 西湖区
330127 淳安县 = 淳安县 淳安
360103 西湖区 = 西湖区
150102 新城区`);
const { places, spelled } = listPlaces(
  parseJurisdictions(`
home: "330127"
held: ["330127", "330100"]
places:
  - { code: "330127", name: 淳安县, aliases: [淳安], within: [千岛湖镇] }
  - { code: "330100", name: 杭州市, aliases: [杭州] }
`),
  divisions,
);
const find = (name: string) => places.find((place) => place.name === name);

describe('the places of a corpus', () => {
  it('say where they lie as seen from home, and whose rules held bind there', () => {
    expect(find('千岛湖镇')).toMatchObject({ where: 'home', level: 'district' });
    expect(find('杭州')).toMatchObject({ where: 'above', level: 'city' });
    expect(find('浙江')).toMatchObject({ where: 'above', level: 'province' });
  });

  it('mean the namesake nearer to home', () => {
    expect(find('西湖区')).toEqual({ name: '西湖区', where: 'beside', level: 'city' });
  });

  it('are spoken of by the last character of home and of what is above it', () => {
    expect(find('县里')).toMatchObject({ where: 'home' });
    expect(find('全市')).toMatchObject({ where: 'above' });
    expect(find('区里')).toBeUndefined();
  });

  it('are none where the name means other things, and are spelled where they are near or large', () => {
    expect(find('新城区')).toBeUndefined();
    expect(spelled).toContain('杭州');
  });
});
