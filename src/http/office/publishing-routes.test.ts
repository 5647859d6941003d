import { beforeEach, describe, expect, it } from 'vitest';
import type { PublishingPlace, PublishingRefusal } from '../../office/publishing/publishing-place.ts';
import { makeSampleOffice, type SampleOffice } from './testing/sample-office.ts';

const ID = '20261129-161800-1a2b3c4d';
let office: SampleOffice;
let done: string[];
let refusal: PublishingRefusal | null;
let isMaking: boolean;
const place: PublishingPlace = {
  read: () => ({ ...{ current: ID, generations: [], switches: [], prepared: null }, isMaking, failure: null }),
  prepare: (by) => !isMaking && done.push(`prepare by ${by}`) > 0,
  publish(id, by, isWorseAccepted) {
    if (refusal === 'worse' && isWorseAccepted) done.push(`publish ${id} by ${by}, worse accepted`);
    else if (refusal === null) done.push(`publish ${id} by ${by}`);
    return refusal === 'worse' && isWorseAccepted ? null : refusal;
  },
  rollBack: (id, by) => {
    done.push(`roll back ${id} by ${by}`);
    return null;
  },
};
beforeEach(async () => {
  [done, refusal, isMaking] = [[], null, false];
  office = makeSampleOffice({}, { publishing: place });
  await office.addAccount('editor', 'editor');
  await office.addAccount('publisher', 'publisher');
});

async function act(name: string, path: string, body: object = {}) {
  const headers = { 'content-type': 'application/json', ...(await office.headersOf(name)) };
  const response = await office.app.request(`/office/api/publishing${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('publishing from the office', () => {
  it('is prepared by an editor, once at a time, and published by a publisher only', async () => {
    expect((await act('editor', '/prepare')).status).toBe(200);
    isMaking = true;
    expect((await act('editor', '/prepare')).body).toMatchObject({ code: 'publishing_busy' });
    expect((await act('editor', `/${ID}/publish`)).status).toBe(403);
    expect((await act('editor', `/${ID}/roll-back`)).status).toBe(403);
    expect((await act('publisher', `/${ID}/publish`)).status).toBe(200);
    expect(done).toEqual(['prepare by editor', `publish ${ID} by publisher`]);
  });
  it('publishes what answers something worse only when that was looked at', async () => {
    refusal = 'worse';
    expect((await act('publisher', `/${ID}/publish`)).body).toMatchObject({ code: 'generation_worse' });
    expect((await act('publisher', `/${ID}/publish`, { accept_worse: true })).status).toBe(200);
  });
  it('says why nothing was switched, and writes every act down', async () => {
    for (const [why, code] of [
      ['unknown', 'unknown_generation'],
      ['faulty', 'generation_faulty'],
      ['stale', 'generation_stale'],
    ] as const) {
      refusal = why;
      expect((await act('publisher', `/${ID}/publish`)).body).toMatchObject({ code });
    }
    await act('publisher', `/${ID}/roll-back`);
    const entries = await office.parts.accounts.listAudit(10);
    expect(
      entries
        .filter(({ act: name }) => name !== 'sign_in')
        .map(({ act: name, outcome, subject }) => [name, outcome, subject]),
    ).toEqual([
      ['roll_back', 'done', ID],
      ['publish', 'generation_stale', ID],
      ['publish', 'generation_faulty', ID],
      ['publish', 'unknown_generation', ID],
    ]);
  });
  it('is refused with the reason where nothing is kept', async () => {
    office = makeSampleOffice();
    await office.addAccount('publisher', 'publisher');
    expect((await act('publisher', '/prepare')).body).toMatchObject({ code: 'publishing_off' });
  });
});
