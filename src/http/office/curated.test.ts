import { describe, expect, it } from 'vitest';
import type { Sources } from '../../assistant/dependencies.ts';
import { openSources } from '../../cli/open-sources.ts';
import type { OfficeParts } from './office-parts.ts';
import { makeChangeable, makeRealOffice } from './testing/real-office.ts';
import { makeSampleOffice, type SampleOffice } from './testing/sample-office.ts';

const opened = openSources();
const CLAUSE = 'tzf-2024-14/3.1';
const QUESTION = '我们厂搞研发花了五百万，到底能不能拿满三百万';
const TEXT =
  '不能按“拿满”理解：条文只写最高支持300万元，是上限[1]。\n实际给多少由区科委审核后确定，请先向区科委核实[1]。';

const makeOffice = (sources: Sources = opened.sources, parts: Partial<OfficeParts> = {}) =>
  makeRealOffice({ sources, likeness: opened.likeness }, {}, parts);

async function post(office: SampleOffice, name: string, path: string, body: object) {
  const response = await office.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(path.startsWith('/office') && (await office.headersOf(name))) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const ask = async (office: SampleOffice, message: string) =>
  (await post(office, '', '/api/chat', { message, as_of: '2026-11-20' })).body as unknown as {
    id: string;
    status: string;
    text: string;
    citations: { role: string; clause: { id: string } }[];
  };

async function writeAndPublish(office: SampleOffice, wordings: readonly string[]) {
  await office.addAccount('editor', 'editor');
  await office.addAccount('publisher', 'publisher');
  const given = { wordings, text: TEXT, clauses: [CLAUSE] };
  const { body } = await post(office, 'editor', '/office/api/curated', given);
  await expect.poll(async () => (await office.parts.curated.findCurated(String(body.id)))?.trial?.kind).toBe('tried');
  const { written } = (await office.parts.curated.findCurated(String(body.id))) ?? {};
  const published = await post(office, 'publisher', `/office/api/curated/${body.id}/publish`, { written });
  return { id: String(body.id), published };
}

describe('a curated answer', () => {
  it('is given to who asks the same, with its clauses and its day, and to nobody who asks something else', async () => {
    const office = makeOffice();
    expect((await ask(office, QUESTION)).text).not.toContain('不能按“拿满”理解');
    expect((await writeAndPublish(office, [QUESTION])).published.status).toBe(200);
    const answer = await ask(office, `${QUESTION}呢？`);
    expect(answer.status).toBe('answered');
    expect(answer.text).toContain('不能按“拿满”理解：条文只写最高支持300万元，是上限');
    expect(answer.text).toContain('核对日期是2026年11月20日');
    expect(answer.citations).toEqual([
      expect.objectContaining({ role: 'basis', clause: expect.objectContaining({ id: CLAUSE }) }),
    ]);
    for (const other of [
      '我们厂搞研发花了五十万，到底能不能拿满三百万',
      '我们厂搞研发没花五百万，到底能不能拿满三百万',
      '我们厂在朝阳搞研发花了五百万，到底能不能拿满三百万',
      '我们厂搞研发花了五百万，2023年到底能不能拿满三百万',
      '我们店搞装修花了五百万，到底能不能拿满三百万',
      '我们厂搞研发花了三百万，到底能不能拿满五百万',
      '我们厂搞研发前花了五百万，到底能不能拿满三百万',
    ])
      expect((await ask(office, other)).text, other).not.toContain('不能按“拿满”理解');
  });

  it('cannot be written with a figure, a promise or a clause that nothing proves', async () => {
    const office = makeOffice();
    await office.addAccount('editor', 'editor');
    const write = (over: object) =>
      post(office, 'editor', '/office/api/curated', { wordings: [QUESTION], text: TEXT, clauses: [CLAUSE], ...over });
    expect(await write({ text: '可以拿满，给500万元[1]。' })).toMatchObject({
      status: 422,
      body: { code: 'unproven', detail: expect.stringContaining('500万元') },
    });
    for (const vague of ['大约两百来万', '给⑤万元', '退还三成。', '给一半的钱'])
      expect(await write({ text: vague }), vague).toMatchObject({ status: 422, body: { code: 'unproven' } });
    expect(await write({ clauses: ['tzf-2024-14/99'] })).toMatchObject({
      status: 404,
      body: { code: 'unknown_clause', detail: expect.stringContaining('tzf-2024-14') },
    });
    expect(await write({ text: '条文只写最高支持300万元[2]。' })).toMatchObject({
      status: 422,
      body: { code: 'unknown_mark' },
    });
  });

  it('answers nobody before it was tried and a publisher let it, and none after it was withdrawn', async () => {
    let finish: () => void = () => undefined;
    const trial = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const sample = makeSampleOffice();
    const tryOut = async () => {
      await trial;
      return { kind: 'tried', asked: 1, better: [], worse: [], changed: 0 } as const;
    };
    const office = makeOffice(opened.sources, { teaching: { ...sample.parts.teaching, tryOut } });
    await office.addAccount('editor', 'editor');
    await office.addAccount('publisher', 'publisher');
    const given = { wordings: [QUESTION], text: TEXT, clauses: [CLAUSE] };
    const { body } = await post(office, 'editor', '/office/api/curated', given);
    const { written } = (await office.parts.curated.findCurated(String(body.id))) ?? {};
    const publish = () => post(office, 'publisher', `/office/api/curated/${body.id}/publish`, { written });
    expect(await publish()).toMatchObject({ status: 409, body: { code: 'not_tried' } });
    finish();
    await expect.poll(async () => (await publish()).status).toBe(200);
    expect((await ask(office, QUESTION)).text).toContain('不能按“拿满”理解');
    await post(office, 'editor', `/office/api/curated/${body.id}/withdraw`, {});
    expect((await ask(office, QUESTION)).text).not.toContain('不能按“拿满”理解');
  });

  it('is published as the publisher has read it, and not as somebody wrote it anew since', async () => {
    const office = makeOffice();
    const { id } = await writeAndPublish(office, [QUESTION]);
    const { written } = (await office.parts.curated.findCurated(id)) ?? {};
    office.pass(1_000);
    const given = { id, wordings: [QUESTION], text: '条文只写最高支持300万元[1]。', clauses: [CLAUSE] };
    expect((await post(office, 'editor', '/office/api/curated', given)).status).toBe(200);
    await expect.poll(async () => (await office.parts.curated.findCurated(id))?.trial?.kind).toBe('tried');
    const publish = (seen: string | undefined) =>
      post(office, 'publisher', `/office/api/curated/${id}/publish`, { written: seen });
    expect(await publish(written)).toMatchObject({ status: 409, body: { code: 'changed_since' } });
    expect((await publish((await office.parts.curated.findCurated(id))?.written)).status).toBe(200);
  });

  it('is tried once more when its trial was lost with the process, while it waits and not after', async () => {
    const office = makeOffice();
    const { id } = await writeAndPublish(office, [QUESTION]);
    const again = () => post(office, 'editor', `/office/api/curated/${id}/try`, {});
    expect((await again()).status).toBe(404);
    const kept = await office.parts.curated.findCurated(id);
    if (!kept) throw new Error('nothing was published');
    await office.parts.curated.saveCurated({ ...kept, state: 'draft', trial: null });
    expect((await again()).status).toBe(200);
    await expect.poll(async () => (await office.parts.curated.findCurated(id))?.trial?.kind).toBe('tried');
  });

  it('is suspended when the words of a clause change, and ends with its clause', async () => {
    const office = makeOffice();
    const { id } = await writeAndPublish(office, [QUESTION]);
    const kept = await office.parts.curated.findCurated(id);
    if (!kept) throw new Error('nothing was published');
    const { sources, change } = makeChangeable(opened.sources);
    change(CLAUSE, sources.clauses.get(CLAUSE)?.text.replace('300', '200') ?? '');
    const later = makeOffice(sources);
    await later.addAccount('editor', 'editor');
    await later.parts.curated.saveCurated(kept);
    expect((await ask(later, QUESTION)).text).not.toContain('不能按“拿满”理解');
    const list = await later.app.request('/office/api/curated', { headers: await later.headersOf('editor') });
    expect(await list.json()).toMatchObject({ curated: [{ standing: { kind: 'suspended', clause: CLAUSE } }] });

    const ended = 'tzf-2022-15/3.1';
    await later.parts.curated.saveCurated({ ...kept, clauses: [{ id: ended, digest: 'x' }] });
    expect((await ask(later, QUESTION)).text).not.toContain('不能按“拿满”理解');
  });
});
