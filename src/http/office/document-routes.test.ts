import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentsPlace } from '../../office/documents/received.ts';
import { makeSampleOffice, type SampleOffice } from './testing/sample-office.ts';

let office: SampleOffice;
/** Why git takes nothing. */
let gitFault: string | null;
let came: { readonly name: string; readonly bytes: number }[];
const place: DocumentsPlace = {
  async receive(name, bytes) {
    came.push({ name, bytes: bytes.length });
    return bytes.length === 0 ? { refused: 'empty' } : { id: '20261129' };
  },
  notCommitted: () => gitFault,
  ...{ list: () => [], view: () => null, listChanges: () => [], confirm: () => null, drop: () => '已经放弃' },
  correctDraft: () => null,
  measures: { list: () => null, check: () => ({ faults: [], diff: [] }), correct: () => null },
  ...{ correct: () => 'id：文件编号只用小写字母', take: () => null, withdraw: () => null, undo: () => null },
};
beforeEach(async () => {
  came = [];
  gitFault = null;
  office = makeSampleOffice({}, { documents: place });
  await office.addAccount('editor', 'editor');
});

const LARGE = Buffer.alloc(300_000, 'a').toString('base64');

async function post(path: string, body: object, headers: Record<string, string>) {
  const text = JSON.stringify(body);
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return office.app.request(path, { method: 'POST', headers: { ...length, ...headers }, body: text });
}

describe('documents that an officer uploads', () => {
  it('may be larger than any other body, for who is signed in', async () => {
    const headers = await office.headersOf('editor');
    expect((await post('/office/api/documents', { name: '办法.docx', content: LARGE }, headers)).status).toBe(200);
    expect(came).toEqual([{ name: '办法.docx', bytes: 300_000 }]);
    expect((await post('/office/api/documents', { name: '办法.docx', content: LARGE }, {})).status).toBe(401);
    expect((await post('/api/chat', { message: LARGE }, {})).status).toBe(413);
    expect((await post('/office/api/documents/x/confirm', { measures: { a: LARGE } }, headers)).status).toBe(413);
    expect(came).toHaveLength(1);
  });
  it('are told what is wrong with them, in words', async () => {
    const headers = await office.headersOf('editor');
    const empty = await post('/office/api/documents', { name: '空.txt', content: '' }, headers);
    expect(await empty.json()).toMatchObject({ code: 'document_unreadable' });
    const corrected = await post('/office/api/documents/x/correct', { form: { id: 'X' }, version: 'v' }, headers);
    expect(await corrected.json()).toMatchObject({ code: 'document_refused' });
    const dropped = await post('/office/api/documents/x/drop', { version: 'v' }, headers);
    expect(await dropped.json()).toMatchObject({
      code: 'document_refused',
      detail: '已经放弃。请按提示改正后再试。',
    });
  });
  it('are acted on as they were looked at, and not otherwise', async () => {
    const headers = await office.headersOf('editor');
    for (const [act, body] of [
      ['correct', { form: { id: 'x' } }],
      ['confirm', { measures: {} }],
      ['draft', { measure: 'a', parts: {} }],
      ['drop', {}],
    ] as const)
      expect((await post(`/office/api/documents/x/${act}`, body, headers)).status, act).toBe(422);
  });
  it('are done where git takes nothing, which who did it is told, and the log', async () => {
    await office.addAccount('publisher', 'publisher');
    const headers = await office.headersOf('publisher');
    gitFault = '另一个 git 操作正在使用这个仓库';
    for (const [path, body] of [
      ['documents/x/take', { version: 'v' }],
      ['held/x/withdraw', {}],
      ['changes/x/undo', {}],
    ] as const) {
      const answer = await post(`/office/api/${path}`, body, headers);
      expect(await answer.json(), path).toMatchObject({ done: true, not_committed: gitFault });
    }
    expect(await office.parts.accounts.listAudit(1)).toMatchObject([
      { outcome: 'not_committed', detail: expect.stringContaining(gitFault) },
    ]);
  });
  it('are written into corpus/ by a publisher only', async () => {
    const headers = await office.headersOf('editor');
    for (const path of ['documents/x/take', 'held/x/withdraw', 'changes/x/undo'])
      expect((await post(`/office/api/${path}`, {}, headers)).status).toBe(403);
  });
});
