import { describe, expect, it } from 'vitest';
import { openDatabase } from './node/open-database.ts';
import { SqlStore } from './sql-store.ts';
import { watchDatabase } from './watch-database.ts';

/** A database whose writes can be made to fail, a clock that is set by hand. */
function makeWatched() {
  const inner = openDatabase(':memory:');
  let [isFull, now] = [false, 0];
  const write: typeof inner.write = async (statements) => {
    if (isFull) throw new Error('full');
    return inner.write(statements);
  };
  const watched = watchDatabase({ all: inner.all, write }, () => new Date(now));
  const store = new SqlStore(watched.database);
  const save = () => store.saveConversation({ id: 'a', started: '', updated: '', memory: {} });
  return {
    ...{ save, store, readKeeping: watched.readKeeping },
    fill: (full: boolean) => {
      isFull = full;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('whether what is written is kept', () => {
  it('is found out by a trial that leaves nothing', async () => {
    const { readKeeping, store } = makeWatched();
    expect(await readKeeping()).toEqual({ works: true, lost: 0 });
    expect(await store.findConversation('trial')).toBeUndefined();
  });

  it('is denied as soon as a trial fails, although nobody has asked anything', async () => {
    const { readKeeping, fill, pass } = makeWatched();
    await readKeeping();
    fill(true);
    pass(30_000);
    expect(await readKeeping()).toEqual({ works: false, lost: 0 });
    fill(false);
    expect(await readKeeping()).toEqual({ works: true, lost: 0 });
  });

  it('is denied for a minute after a write that failed, and the failure stays counted', async () => {
    const { save, readKeeping, fill, pass } = makeWatched();
    fill(true);
    await expect(save()).rejects.toThrow('full');
    fill(false);
    expect(await readKeeping()).toEqual({ works: false, lost: 1 });
    pass(60_000);
    expect(await readKeeping()).toEqual({ works: true, lost: 1 });
  });
});
