import { describe, expect, it } from 'vitest';
import { explainEnd, explainFailure } from './explain-failure.ts';

const ofMachine = (code: string) => Object.assign(new Error(`${code}: no`), { code, path: '/data/x' });

describe('a failure as officers read it', () => {
  it('keeps what the readers of corpus/ say', () => {
    expect(explainFailure(new Error('catalog/x.yaml：没有名称'))).toBe('catalog/x.yaml：没有名称');
  });

  it('says in Chinese what the machine lacks, where, and what to do', () => {
    const told = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EMFILE', 'ENOMEM']
      .map(ofMachine)
      .map(explainFailure);
    for (const one of told) expect(one).toMatch(/[\u4e00-\u9fff].*请.*\/data\/x/u);
    expect(new Set(told).size).toBeGreaterThan(4);
  });

  it('hands anything else to who runs the service, with its words', () => {
    for (const error of [new Error('x is not a function'), 'x is not a function'])
      expect(explainFailure(error)).toMatch(/管理员.*x is not a function/u);
  });

  it('tells a process that was ended from one that ended', () => {
    expect(explainEnd(null, 'SIGKILL')).toMatch(/内存.*SIGKILL/u);
    expect(explainEnd(3, null)).toMatch(/管理员.*3/u);
  });
});
