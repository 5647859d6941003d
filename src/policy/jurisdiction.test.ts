import { describe, expect, it } from 'vitest';
import { ancestorsOf, binds, boundWithHome, levelOf, ownNames, whereaboutsOf } from './jurisdiction.ts';
import { parseJurisdictions } from './parse-jurisdictions.ts';

const COUNTY = parseJurisdictions(`
home: "330127"
held: ["330127", "330100"]
places:
  - { code: "330100", name: 某某市 }
  - { code: "330127", name: 某某县, aliases: [某某], signs: { 某政发: mzf } }
  - { code: 330100-port, name: 某某港区 }
`);

describe('a place', () => {
  it('is of the level that its code says; a functional area of that where it lies', () => {
    expect(['000000', '330000', '110000', '330100', '330127', '110112', '330100-port'].map(levelOf)).toEqual([
      ...['nation', 'province', 'city', 'city', 'district', 'district', 'city'],
    ]);
  });

  it('is bound by its own rules and by those of all that lie above it', () => {
    expect(ancestorsOf('330127')).toEqual(['330127', '330100', '330000', '000000']);
    expect(ancestorsOf('330100-port')).toEqual(['330100-port', '330100', '330000', '000000']);
    expect(binds('330000', '330127')).toBe(true);
    expect(binds('330127', '330100')).toBe(false);
  });

  it('lies in home, above it, beside it where a rule held binds both, or elsewhere', () => {
    const where = (code: string) => whereaboutsOf(code, COUNTY);
    expect(['330127', '330127-town', '330100', '330000', '330106', '330200', '110105'].map(where)).toEqual([
      ...['home', 'home', 'above', 'above', 'beside', 'elsewhere', 'elsewhere'],
    ]);
    expect(boundWithHome('330106', COUNTY)).toBe('330100');
  });

  it('is named by its longest name first', () => {
    expect(ownNames(COUNTY)).toEqual(['某某市', '某某县', '某某']);
  });

  it('is refused with its code where the file does not name it', () => {
    expect(() => parseJurisdictions('home: "330127"\nheld: []\nplaces: [{ code: "330100", name: 某某市 }]')).toThrow(
      /330127/u,
    );
  });
});
