import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeAddressOf } from './address-of.ts';
import { digestFiles } from './digest-files.ts';
import { loadPages } from './load-pages.ts';
import { writeWhole } from './write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-node-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('writing files whole', () => {
  it('replaces them, and leaves nothing else behind', () => {
    const place = join(folder, 'indexes');
    writeWhole(place, { 'corpus.json': 'old', 'postings.bin': new Uint8Array([1]) });
    writeWhole(place, { 'corpus.json': 'new', 'postings.bin': new Uint8Array([2]) });
    expect(readdirSync(place).sort()).toEqual(['corpus.json', 'postings.bin']);
    expect(readFileSync(join(place, 'corpus.json'), 'utf8')).toBe('new');
  });

  it('leaves the old files when one of the new cannot be written', () => {
    const place = join(folder, 'broken');
    writeWhole(place, { 'corpus.json': 'old' });
    writeFileSync(join(place, 'file'), '');
    expect(() => writeWhole(place, { 'corpus.json': 'new', 'file/x': 'new' })).toThrow();
    expect(readdirSync(place).sort()).toEqual(['corpus.json', 'file']);
    expect(readFileSync(join(place, 'corpus.json'), 'utf8')).toBe('old');
  });
});

describe('the digest of files', () => {
  it('changes with a content, a name and a new file, and with nothing else', () => {
    const place = join(folder, 'digest');
    mkdirSync(join(place, 'deep'), { recursive: true });
    writeFileSync(join(place, 'deep', 'a.txt'), 'a');
    const digests = [digestFiles([place]), digestFiles([place])];
    writeFileSync(join(place, 'deep', 'a.txt'), 'b');
    digests.push(digestFiles([place]));
    writeFileSync(join(place, 'b.test.ts'), '');
    digests.push(
      digestFiles([place]),
      digestFiles([place], (name) => !name.endsWith('.test.ts')),
    );
    expect(digests[1]).toBe(digests[0]);
    expect(digests[4]).toBe(digests[2]);
    expect(new Set(digests).size).toBe(3);
  });
});

describe('the pages of the web build', () => {
  const place = join(folder, 'web');
  mkdirSync(join(place, 'assets'), { recursive: true });
  writeFileSync(join(place, 'index.html'), '<!doctype html>');
  writeFileSync(join(place, 'desk.html'), '<!doctype html>');
  writeFileSync(join(place, 'assets', 'chat-1a2b.js'), ';'.repeat(2000));
  writeFileSync(join(place, '.stamp'), 'x');
  const find = loadPages(place);

  it('are found by the paths that people type', async () => {
    expect(await find('/')).toMatchObject({ type: 'text/html; charset=utf-8', immutable: false, gzip: null });
    expect(await find('/desk')).not.toBeNull();
    expect(await find('/assets/chat-1a2b.js')).toMatchObject({ immutable: true, gzip: expect.any(Uint8Array) });
  });

  it('are all that can be asked for', async () => {
    for (const path of ['/.stamp', '/../secret.html', '//etc/passwd', '/assets/', '/assets/../index.html', '/%2e%2e/x'])
      expect(await find(path)).toBeNull();
  });

  it('are none before the web was built', async () => {
    expect(await loadPages(join(folder, 'nothing'))('/')).toBeNull();
  });
});

describe('the address of a request', () => {
  const from = (peer: string, forwarded?: string, proxies: readonly string[] = []) =>
    makeAddressOf(proxies)(
      new Request('http://localhost/', forwarded ? { headers: { 'x-forwarded-for': forwarded } } : {}),
      { incoming: { socket: { remoteAddress: peer } } },
    );

  it('is the peer, or the last address that a proxy on this machine names', () => {
    expect(from('192.0.2.7')).toBe('192.0.2.7');
    expect(from('127.0.0.1', '198.51.100.1, 192.0.2.9')).toBe('192.0.2.9');
  });

  it('cannot be forged by a peer elsewhere', () => {
    expect(from('192.0.2.7', '127.0.0.1')).toBe('192.0.2.7');
    expect(from('192.0.2.7', '198.51.100.1', ['10.0.0.0/8'])).toBe('192.0.2.7');
  });

  it('is none for a person at the machine', () => {
    expect(from('127.0.0.1')).toBeNull();
    expect(from('::ffff:127.0.0.1')).toBeNull();
  });

  it('is the one that a trusted proxy elsewhere names, through any number of them', () => {
    const proxies = ['10.0.0.0/8', 'fd00::/8', '192.0.2.50'];
    expect(from('10.1.2.3', '203.0.113.9', proxies)).toBe('203.0.113.9');
    expect(from('::ffff:10.1.2.3', '6.6.6.6, 203.0.113.9, fd00::7', proxies)).toBe('203.0.113.9');
    expect(from('fd00::8', '2001:db8::1, 192.0.2.50', proxies)).toBe('2001:db8::1');
    expect(from('10.1.2.3', undefined, proxies)).toBe('10.1.2.3');
  });

  it.each(['10.0.0.0/33', 'portal.example', '10.0.0'])(
    'refuses %s as a trusted proxy, with the right form',
    (proxy) => {
      expect(() => makeAddressOf([proxy])).toThrow(`TRUSTED_PROXIES "${proxy}"`);
    },
  );
});
