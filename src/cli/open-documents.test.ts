import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentsPlace } from '../office/documents/received.ts';
import { inProject } from '../platform/node/project.ts';
import type { CorpusChanges } from './corpus-changes.ts';

const TEXT = `飞艇企业支持办法

第一条 为促进飞艇企业发展，制定本办法。
第二条 对无人驾驶飞艇整机制造企业，首次取得型号合格证的，给予一次性奖励80万元。
第三条 对购置无人驾驶飞艇检测设备的企业，按照设备购置费用的12%给予补助，单个企业最高不超过60万元。
第四条 本办法自2026年3月1日起施行，试行期两年。

北京市通州区人民政府
2026年2月10日
`;

const root = mkdtempSync(join(tmpdir(), 'tongce-documents-'));
const corpus = join(root, 'corpus');
let documents: DocumentsPlace;
let changes: CorpusChanges;
/** Commits before each change: what is served is held before anything is written. */
const held: string[] = [];

beforeAll(async () => {
  cpSync(inProject('corpus'), corpus, { recursive: true });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=x', '-c', 'user.email=x@localhost', 'commit', '--quiet', '--message', 'begin');
  process.env.CORPUS_DIR = corpus;
  const [{ openChanges }, { openDocuments }] = await Promise.all([
    import('./corpus-changes.ts'),
    import('./open-documents.ts'),
  ]);
  changes = openChanges(join(root, 'changes'), () => held.push(git('rev-list', '--count', 'HEAD').trim()));
  documents = openDocuments(join(root, 'received'), changes);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(...words: readonly string[]): string {
  return spawnSync('git', [...words], { cwd: corpus, encoding: 'utf8' }).stdout;
}

const read = (path: string) => (existsSync(join(corpus, path)) ? readFileSync(join(corpus, path), 'utf8') : null);

async function receive(text = TEXT): Promise<string> {
  const received = await documents.receive('办法.txt', new TextEncoder().encode(text), 'li');
  return 'id' in received ? received.id : '';
}

const viewOf = (id: string) => {
  const view = documents.view(id);
  if (!view) throw new Error(`no ${id}`);
  return view;
};
/** As it is now. */
const now = (id: string) => ({ id, version: viewOf(id).version });
const correct = (id: string, form: Readonly<Record<string, string>>) => documents.correct(now(id), { form });
const confirmAll = (id: string) =>
  documents.confirm(now(id), Object.fromEntries(viewOf(id).drafts.map((draft) => [draft.id, draft.title])));

describe('a received document', () => {
  it('is not changed by who looked at it before another officer changed it', async () => {
    const id = await receive();
    const seen = now(id);
    expect(correct(id, { kind: 'regulation' })).toBeNull();
    expect(documents.correct(seen, { form: { kind: 'plan' } })).toContain('又有人改过');
    expect(documents.confirm(seen, {})).toContain('又有人改过');
    expect(documents.take(seen, 'wang')).toContain('又有人改过');
    expect(documents.drop(seen)).toContain('又有人改过');
    expect(viewOf(id).form.kind).toBe('regulation');
  });

  it('is nothing to act on when it never came, or was dropped', async () => {
    expect(documents.drop({ id: 'nobody', version: '' })).toContain('没有收到过');
    const id = await receive();
    expect(documents.drop(now(id))).toBeNull();
    expect([documents.drop(now(id)), correct(id, { kind: 'plan' }), confirmAll(id)]).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('已经放弃')),
    );
  });

  it('confirms only measures that were drafted, and keeps them while they read the same', async () => {
    const id = await receive();
    expect(documents.confirm(now(id), { nothing: 'x' })).toContain('没有措施 nothing');
    expect(confirmAll(id)).toBeNull();
    expect(correct(id, { id: 'tz-airship', kind: 'regulation' })).toBeNull();
    expect(viewOf(id).drafts.map(({ isConfirmed }) => isConfirmed)).toEqual([true, true]);
  });

  it('says what its text does not: a date, a title, a number, an issuer', async () => {
    const id = await receive();
    expect(viewOf(id).faults).toEqual([]);
    expect(correct(id, { 'issued.date': '2026-02-11', 'issued.quote': '2026年2月10日' })).toBeNull();
    expect(viewOf(id).faults).toEqual([expect.stringContaining('成文日期 2026-02-11 不在原话“2026年2月10日”里')]);
    correct(id, { 'issued.date': '2026-02-10', 'issued.quote': '2026年2月10日' });
    correct(id, { title: '另一份办法', number: '通政发〔2026〕99号', issuer: '某某局' });
    expect(viewOf(id).faults).toEqual(
      ['名称“另一份办法”', '文号“通政发〔2026〕99号”', '发文机关“某某局”'].map((words) =>
        expect.stringContaining(words),
      ),
    );
    expect(documents.take(now(id), 'wang')).toContain('不在原文里');
  });

  it('is corrected in the form although its clauses cannot be cut or its words not be found', async () => {
    const id = await receive();
    expect(correct(id, { 'issued.date': '2026-02-10', 'issued.quote': '没有这句话' })).toBeNull();
    const { faults, form, readings } = viewOf(id);
    expect(faults[0]).toContain('没有这句话');
    expect(form).toMatchObject({ title: '飞艇企业支持办法', 'issued.quote': '没有这句话' });
    expect(readings.length).toBeGreaterThan(5);
    expect(documents.correct(now(id), { entry: 'id: [' })).toContain('YAML 格式有误');
  });

  it('writes over no file that is there: the facts that all measures share, the text of another', async () => {
    const id = await receive();
    const facts = read('measures/facts.yaml');
    correct(id, { id: 'facts' });
    expect(viewOf(id).faults).toEqual([expect.stringContaining('measures/facts.yaml')]);
    expect(documents.take(now(id), 'wang')).toContain('measures/facts.yaml');
    expect(read('measures/facts.yaml')).toBe(facts);
    writeFileSync(join(corpus, 'documents/tz-other.txt'), '别的文件');
    correct(id, { id: 'tz-other' });
    expect(documents.take(now(id), 'wang')).toContain('documents/tz-other.txt');
  });
});

describe('what is done to corpus/', () => {
  it('is committed in the name of who did it, and taken back one by one in any order', async () => {
    const [first, second] = [await receive(), await receive(TEXT.replace('飞艇企业支持', '飞艇驾驶支持'))];
    for (const [id, name] of [
      [first, 'tz-airship'],
      [second, 'tz-airship-pilots'],
    ] as const) {
      correct(id, { id: name });
      expect(confirmAll(id)).toBeNull();
      expect(documents.take(now(id), 'wang')).toBeNull();
    }
    expect(git('log', '-2', '--format=%an %s')).toBe(
      'wang corpus: take in tz-airship-pilots\nwang corpus: take in tz-airship\n',
    );
    const digests = read('measures/confirmed.json') ?? '';
    const taken = documents.listChanges().find(({ subject }) => subject === 'tz-airship');
    expect(documents.undo(taken?.id ?? '', 'wang')).toBeNull();
    expect([read('catalog/tz-airship.yaml'), read('documents/tz-airship.txt')]).toEqual([null, null]);
    expect(read('measures/confirmed.json')).toBe(
      digests
        .split('\n')
        .filter((line) => !line.includes('"tz-airship/'))
        .join('\n'),
    );
    expect(documents.undo(taken?.id ?? '', 'wang')).toContain('已经撤销过');
    expect(git('status', '--short', '--', 'catalog', 'measures')).toBe('');
  });

  it('is not lost when git takes nothing: it is told, and committed with the next', async () => {
    const take = async (word: string, id: string) => {
      const received = await receive(TEXT.replace('飞艇企业支持', word));
      correct(received, { id });
      expect(documents.take(now(received), 'wang')).toBeNull();
    };
    const lock = join(corpus, '.git/index.lock');
    writeFileSync(lock, '');
    await take('飞艇租赁支持', 'tz-airship-hire');
    await take('飞艇保险支持', 'tz-airship-cover');
    expect(documents.notCommitted()).toMatch(/index\.lock.*请管理员/u);
    expect(documents.listChanges().filter(({ notCommitted }) => notCommitted)).toHaveLength(2);
    expect(read('catalog/tz-airship-hire.yaml')).not.toBeNull();
    rmSync(lock);
    await take('飞艇维修支持', 'tz-airship-repair');
    expect([documents.notCommitted(), documents.listChanges().filter(({ notCommitted }) => notCommitted)]).toEqual([
      null,
      [],
    ]);
    expect(git('log', '-1', '--format=%B')).toMatch(
      /take in tz-airship-repair\n\nwith[\s\S]*wang: corpus: take in tz-airship-hire/u,
    );
    expect(git('status', '--short', '--', 'catalog', 'measures', 'documents/tz-airship-hire.txt')).toBe('');
  });

  it('may be a withdrawal, after which the same text can come again', async () => {
    const id = await receive(TEXT.replace('飞艇企业支持', '飞艇检测支持'));
    correct(id, { id: 'tz-airship-tests' });
    expect(documents.take(now(id), 'wang')).toBeNull();
    expect(documents.withdraw('tz-airship-tests', 'wang')).toBeNull();
    expect([read('catalog/tz-airship-tests.yaml'), read('documents/tz-airship-tests.txt')]).toEqual([
      null,
      expect.stringContaining('飞艇检测支持'),
    ]);
    const again = await receive(TEXT.replace('飞艇企业支持', '飞艇检测支持'));
    correct(again, { id: 'tz-airship-tests' });
    expect(documents.take(now(again), 'wang')).toBeNull();
  });

  it('holds what is served before the first of it, so that a restart takes nothing in that was not published', async () => {
    held.length = 0;
    const before = git('rev-list', '--count', 'HEAD').trim();
    const id = await receive(TEXT.replace('飞艇企业支持', '飞艇基地支持'));
    correct(id, { id: 'tz-airship-bases' });
    expect(held).toEqual([]);
    expect(documents.take(now(id), 'wang')).toBeNull();
    expect(held).toEqual([before]);
  });

  it('is not taken back while the entry of another document leads to what it would take away', async () => {
    const [first, second] = [TEXT, TEXT.replace('80万元', '90万元')].map((text) =>
      receive(text.replace('飞艇企业', '飞艇机库')),
    );
    const [old, newer] = [(await first) ?? '', (await second) ?? ''];
    correct(old, { id: 'tz-hangars' });
    expect(documents.take(now(old), 'wang')).toBeNull();
    correct(newer, { id: 'tz-hangars-2', replaces: 'tz-hangars' });
    expect(documents.take(now(newer), 'wang')).toBeNull();
    const changeOf = (subject: string) =>
      documents.listChanges().find((one) => one.subject === subject && !one.isUndone)?.id ?? '';
    expect(documents.undo(changeOf('tz-hangars'), 'wang')).toContain('tz-hangars-2');
    expect(read('catalog/tz-hangars.yaml')).not.toBeNull();
    expect(documents.undo(changeOf('tz-hangars-2'), 'wang')).toBeNull();
    expect(documents.undo(changeOf('tz-hangars'), 'wang')).toBeNull();
    expect(read('catalog/tz-hangars.yaml')).toBeNull();
  });

  it('withdraws nothing that the entry of another document leads to', () => {
    expect(documents.withdraw('tzf-2022-15', 'wang')).toContain('tzf-2024-14');
    expect(read('catalog/tzf-2022-15.yaml')).not.toBeNull();
  });
});
