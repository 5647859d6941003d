import { describe, expect, it } from 'vitest';
import { makeSampleApp } from '../http/testing/sample-app.ts';
import { calculateCommand } from './calculate.ts';
import { clauseCommand } from './clause.ts';
import type { Workplace } from './command.ts';
import { deadlineCommand } from './deadline.ts';
import { runCommand } from './run-command.ts';
import { searchCommand } from './search.ts';
import { verifyCommand } from './verify.ts';

const COMMANDS = [searchCommand, clauseCommand, calculateCommand, deadlineCommand, verifyCommand];
const { dependencies } = makeSampleApp();

/** Runs a command line over the sample corpus. */
async function run(line: string, input = '') {
  const [written, complained]: [string[], string[]] = [[], []];
  const place: Workplace = {
    terminal: {
      width: 60,
      write: (text) => written.push(text),
      complain: (text) => complained.push(text),
      readInput: async () => input,
      readSecret: async () => '',
    },
    wiring: async () => ({ dependencies, close: () => undefined }),
    office: () => Promise.reject(new Error('no office')),
  };
  const code = await runCommand(
    COMMANDS,
    line.split(' ').filter((word) => word !== ''),
    place,
  );
  return { code, out: written.join('\n'), err: complained.join('\n') };
}

describe('a command line', () => {
  it('without words lists the commands', async () => {
    const { code, out } = await run('');
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`${name} +${summary}`));
  });

  it('explains a command that does not exist, an option that does not, and a value that is missing', async () => {
    expect(await run('bogus')).toMatchObject({ code: 2, err: expect.stringContaining('没有“bogus”这个命令') });
    expect(await run('search 研发 --colour')).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有 --colour 这个选项'),
    });
    expect(await run('search 研发 --limit')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--limit 后面要有值'),
    });
  });

  it('shows an example when something is missing', async () => {
    const { code, err } = await run('search');
    expect(code).toBe(2);
    expect(err).toMatch(/还缺：要查的问题。[\s\S]*例如 {2}npx tongce search/);
  });

  it('describes a command on --help', async () => {
    expect(await run('clause --help')).toMatchObject({ code: 0, out: expect.stringContaining('--as-of <值>') });
  });
});

describe('tongce search', () => {
  it('is readable', async () => {
    const { code, out } = await run('search 研发 --as-of 2026-11-20');
    expect(code).toBe(0);
    expect(out).toContain(' 1. 通政发〔2024〕14号第三条（一）  [现行有效]  tzf-2024-14/3.1');
    expect(out).toContain('共 2 条，截至2026-11-20');
  });

  it('gives programs the same JSON as over HTTP', async () => {
    const { out } = await run('search 研发 --limit 1 --json');
    expect(JSON.parse(out)).toMatchObject({ query: '研发', total: 2, hits: [{ clause: { id: 'tzf-2024-14/3.1' } }] });
  });

  it('refuses what the interface refuses, in the same words', async () => {
    expect(await run('search 研发 --as-of yesterday')).toMatchObject({
      code: 2,
      err: expect.stringContaining('不是公历日期'),
    });
    expect(await run('search 研发 --limit 0')).toMatchObject({ code: 2, err: expect.stringContaining('“limit”至少1') });
  });
});

describe('tongce clause', () => {
  it('shows text, standing and the line to paste', async () => {
    const { out } = await run('clause tzf-2024-14/3.1 --as-of 2026-11-20');
    expect(out).toContain('现行有效：2024年7月1日起施行');
    expect(out.replace(/\s/g, '')).toContain('引用《北京城市副中心加强科技创新引领高质量发展支持办法》');
  });

  it('says that there is no such clause, and what is near', async () => {
    expect(await run('clause tzf-2024-14/3.9')).toMatchObject({
      code: 1,
      err: expect.stringContaining('tzf-2024-14/3'),
    });
    expect(await run('clause 第九十九条')).toMatchObject({
      code: 1,
      err: expect.stringContaining('npx tongce search'),
    });
  });
});

describe('tongce calculate', () => {
  it('takes facts by name or by label', async () => {
    for (const fact of ['research_spending_yuan=500万元', '研发投入=500万元'])
      expect((await run(`calculate tzf-2024-14/research-investment ${fact}`)).out).toContain('最高300万元（上限）');
  });

  it('explains what is no fact', async () => {
    expect(await run('calculate tzf-2024-14/research-investment 500万元')).toMatchObject({
      code: 2,
      err: expect.stringContaining('“500万元”不是“事实=值”的写法'),
    });
  });
});

describe('tongce deadline', () => {
  it('reads the period as people write it', async () => {
    expect((await run('deadline 2026-11-20 5个工作日')).out).toMatch(/^2026-11-27/);
    expect((await run('deadline 2026-11-20 2 个月')).out).toMatch(/^2027-01-20/);
    expect((await run('deadline 2026-11-20 60日')).out.match(/^\d{4}-/gm)).toHaveLength(2);
  });

  it('explains a unit that it does not know', async () => {
    expect(await run('deadline 2026-11-20 3周')).toMatchObject({ code: 2, err: expect.stringContaining('“周”') });
  });
});

describe('tongce verify', () => {
  it('reads standard input, and ends with a finding when something is not as the clause says', async () => {
    const { code, out } = await run('verify', '通政发〔2024〕14号第三条（一）最高支持500万元。');
    expect(code).toBe(1);
    expect(out).toContain('不符  500万元');
  });
});
