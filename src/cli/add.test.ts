import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addCommand } from './add.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-add-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function add(name: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const [written, complained]: [string[], string[]] = [[], []];
  const terminal = {
    width: 80,
    write: (text: string) => written.push(text),
    complain: (text: string) => complained.push(text),
    readInput: async () => '',
    readSecret: async () => '',
  };
  const wiring = () => Promise.reject(new Error('the service is not needed'));
  const code = await runCommand([addCommand], ['add', path, ...options], { terminal, wiring, office: wiring });
  return { code, out: written.join('\n'), err: complained.join('\n') };
}

const TEXT = '北京市某某管理办法\n第一条　为了管理，制定本办法。\n第二条　本办法自2027年2月1日起施行。\n';

describe('tongce add', () => {
  it('shows entry, clauses and doubts, and says that nothing has changed', async () => {
    const { code, out } = await add('a.txt', TEXT);
    expect(code).toBe(0);
    expect(out).toContain('title: 北京市某某管理办法');
    expect(out).toMatch(/第二条 +第二条 本办法自2027年2月1日起施行/);
    expect(out).toContain('没有读到发文字号');
    expect(out).toContain('什么都还没有改');
  });

  it('takes in no document without a name of its own', async () => {
    expect(await add('a.txt', TEXT, '--write')).toMatchObject({ code: 1, err: expect.stringContaining('--id') });
  });

  it('does not write over a document that is there', async () => {
    expect(await add('a.txt', TEXT, '--write', '--id', 'tzf-2024-14')).toMatchObject({
      code: 1,
      err: expect.stringContaining('已经有 corpus/catalog/tzf-2024-14.yaml'),
    });
  });

  it('lists the documents of a compilation, and shows and takes each by itself', async () => {
    const other = '北京市别样管理办法\n京某发〔2027〕3号\n第一条　为了别样。\n第二条　最高奖励5万元。\n';
    const both = `惠企政策汇编\n${TEXT}2027年1月5日\n${other}`;
    expect((await add('both.txt', both)).out).toMatch(
      /2 份文件.*1\. 北京市某某管理办法.*2\. 北京市别样管理办法（京某发〔2027〕3号）/su,
    );
    const { out } = await add('both.txt', both, '--part', '2');
    expect(out).toContain('number: 京某发〔2027〕3号');
    expect(out).not.toContain('某某管理办法');
    expect(await add('both.txt', both, '--write')).toMatchObject({ code: 1, err: expect.stringContaining('--part') });
    expect(await add('both.txt', both, '--part', '3')).toMatchObject({
      code: 1,
      err: expect.stringContaining('没有第 3 份'),
    });
  });

  it('says what is wrong with a file that is no text', async () => {
    expect(await add('empty.txt', '')).toMatchObject({ code: 1, err: expect.stringContaining('是空的') });
    expect(await add('binary.txt', new Uint8Array([1, 2, 0, 3]))).toMatchObject({
      err: expect.stringContaining('不是文本'),
    });
    expect(await add('broken.pdf', '%PDF-1.4')).toMatchObject({ err: expect.stringContaining('打不开') });
  });
});
