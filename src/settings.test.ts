import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('has a default for everything, and then no model', () => {
    expect(readSettings({})).toMatchObject({
      ...{ host: '127.0.0.1', port: 8787, processes: 1 },
      ...{ dataFolder: 'data', model: null },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', MODEL_BASE_URL: '' })).toMatchObject({ port: 8787, model: null });
  });

  it('names every variable that is wrong, and what stands in it', () => {
    expect(() => readSettings({ PORT: '99999', RATE_LIMIT_PER_MINUTE: 'many' })).toThrow(
      /PORT "99999".*\n.*RATE_LIMIT_PER_MINUTE "many"/s,
    );
  });

  it('wants the address and the name of a model together', () => {
    expect(() => readSettings({ MODEL_BASE_URL: 'http://127.0.0.1:11434/v1' })).toThrow(/MODEL_NAME is missing/);
    expect(readSettings({ MODEL_BASE_URL: 'http://127.0.0.1:11434/v1', MODEL_NAME: 'qwen3' }).model).toEqual({
      baseUrl: 'http://127.0.0.1:11434/v1',
      name: 'qwen3',
      apiKey: '',
      timeoutSeconds: 15,
    });
  });

  it('reduces the addresses of portals to their origins', () => {
    expect(readSettings({ WIDGET_ORIGINS: 'https://a.example/start, http://b.example:8080' }).widgetOrigins).toEqual([
      'https://a.example',
      'http://b.example:8080',
    ]);
    expect(() => readSettings({ WIDGET_ORIGINS: 'portal' })).toThrow(/WIDGET_ORIGINS "portal"/);
  });

  it('asks nobody for an address by default, and sends what is to be told signed and over TLS alone', () => {
    expect(readSettings({}).notices).toBeNull();
    expect(readSettings({ NOTICES: 'yes' }).notices).toEqual({ webhook: null });
    const given = {
      NOTICES: 'yes',
      NOTICE_WEBHOOK: 'https://mail.example/in',
      PUBLIC_ORIGIN: 'https://policy.example',
    };
    expect(() => readSettings(given)).toThrow(/NOTICE_WEBHOOK_SECRET/u);
    const secret = { NOTICE_WEBHOOK_SECRET: 'hidden' };
    expect(() => readSettings({ ...given, ...secret })).toThrow(/^((?!hidden).)*$/su);
    const long = { NOTICE_WEBHOOK_SECRET: 'a secret of thirty characters.' };
    expect(readSettings({ ...given, ...long }).notices?.webhook?.address).toBe('https://mail.example/in');
    expect(() => readSettings({ ...given, ...long, NOTICE_WEBHOOK: 'http://mail.example/in' })).toThrow(/not https/u);
  });

  it('wants all that a sign-in by OpenID Connect needs, over TLS, and never shows its secret', () => {
    const given = { OPENID_ISSUER: 'https://id.example', OPENID_CLIENT_ID: 'tongce', OPENID_CLIENT_SECRET: 'hidden' };
    expect(readSettings({ ...given, PUBLIC_ORIGIN: 'https://policy.example/' }).openId).toEqual({
      ...{ issuer: 'https://id.example', clientId: 'tongce', clientSecret: 'hidden', nameClaim: 'preferred_username' },
      publicOrigin: 'https://policy.example',
    });
    expect(() => readSettings(given)).toThrow(/PUBLIC_ORIGIN are needed together/u);
    const plain = { ...given, OPENID_ISSUER: 'http://id.example', PUBLIC_ORIGIN: 'https://policy.example' };
    expect(() => readSettings(plain)).toThrow(/is not https/u);
  });
});
