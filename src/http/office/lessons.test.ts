import { describe, expect, it } from 'vitest';
import { makeSampleOffice, type SampleOffice } from './testing/sample-office.ts';

async function makeOffice(): Promise<SampleOffice> {
  const office = makeSampleOffice();
  await office.addAccount('editor', 'editor');
  await office.addAccount('publisher', 'publisher');
  return office;
}

async function post(office: SampleOffice, name: string, path: string, body: object) {
  const response = await office.app.request(`/office/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await office.headersOf(name)) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const TEACHING = { kind: 'question', clause: 'tzf-2024-14/3.1', words: '烧钱搞新品能报多少' } as const;

describe('teaching', () => {
  it('is proposed by an editor, tried, and written into corpus/ when a publisher adopts it', async () => {
    const office = await makeOffice();
    const { body } = await post(office, 'editor', '/lessons', { teaching: TEACHING });
    await expect.poll(async () => (await office.parts.lessons.findLesson(String(body.id)))?.trial?.kind).toBe('tried');
    expect(office.written.size).toBe(0);
    expect((await post(office, 'editor', `/lessons/${body.id}/adopt`, {})).status).toBe(403);
    expect((await post(office, 'publisher', `/lessons/${body.id}/adopt`, {})).status).toBe(200);
    expect(JSON.parse(office.written.get('taught.json') ?? '')).toEqual(TEACHING);
    expect((await post(office, 'publisher', `/lessons/${body.id}/adopt`, {})).status).toBe(404);
  });

  it('is not adopted before it was tried, nor after it was dropped', async () => {
    const office = await makeOffice();
    const lesson = { id: 'l1', state: 'proposed', teaching: TEACHING, author: 'editor' } as const;
    await office.parts.lessons.saveLesson({ ...lesson, written: '2026-11-20', decidedBy: null, trial: null });
    expect((await post(office, 'publisher', '/lessons/l1/adopt', {})).body).toMatchObject({ code: 'not_tried' });
    expect((await post(office, 'editor', '/lessons/l1/try', {})).status).toBe(200);
    await expect.poll(async () => (await office.parts.lessons.findLesson('l1'))?.trial?.kind).toBe('tried');
    expect((await post(office, 'editor', '/lessons/l1/drop', {})).status).toBe(200);
    expect((await post(office, 'editor', '/lessons/l1/try', {})).status).toBe(404);
    expect((await post(office, 'publisher', '/lessons/l1/adopt', {})).status).toBe(404);
    expect(office.written.size).toBe(0);
  });

  it('names a clause that is held, and no kind of danger', async () => {
    const office = await makeOffice();
    const teach = (teaching: object) => post(office, 'editor', '/lessons', { teaching });
    expect((await teach({ ...TEACHING, clause: 'tzf-2024-14/99' })).status).toBe(404);
    for (const from of ['甲 -> 乙', '甲 | 乙', '甲 = 乙'])
      expect((await teach({ kind: 'synonym', from, to: '补助' })).status, from).toBe(422);
    expect((await teach({ kind: 'outside', words: '随便', outside: 'self_harm' })).status).toBe(422);
    expect((await teach({ kind: 'outside', words: '养老金怎么领', outside: 'citizen' })).status).toBe(200);
  });
});
