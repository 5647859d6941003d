import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillService } from './identity.ts';
import { parseIdentity } from './parse-identity.ts';
import { parseJurisdictions } from './parse-jurisdictions.ts';

const read = (path: string) => readFileSync(new URL(`../../corpus/${path}`, import.meta.url), 'utf8');
const jurisdictions = parseJurisdictions(read('jurisdictions.yaml'));

describe('what a corpus says of its service', () => {
  const service = parseIdentity(read('service.yaml'), jurisdictions);

  it('fills the places of sentences, and leaves what it has no word for', () => {
    expect(fillService('请拨打{service.hotline}；见 /d/{document}、{service.nothing}', service)).toBe(
      '请拨打12345；见 /d/{document}、{service.nothing}',
    );
  });

  it('knows the names of home and of what is next above it', () => {
    expect(service.words).toMatchObject({ home: '通州区', above: '北京市' });
  });

  it.each(['<b>', '"', '\\', '{x}'])('holds no %s, which would end a page or a script', (sign) => {
    const text = read('service.yaml').replace('name: 通策', `name: ${JSON.stringify(`通策${sign}`)}`);
    expect(() => parseIdentity(text, jurisdictions)).toThrow(/service\.yaml/u);
  });
});
