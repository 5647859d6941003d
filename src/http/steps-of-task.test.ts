import { describe, expect, it } from 'vitest';
import { watch } from './steps-of-task.ts';

async function all<Step, Result>(steps: AsyncGenerator<Step, Result>) {
  const seen: Step[] = [];
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return { seen, result: value };
    seen.push(value);
  }
}

describe('watching a task', () => {
  it('gives every step once and in order, those told at once too, and then the result', async () => {
    const steps = watch<number, string>(async (tell) => {
      tell(1);
      tell(2);
      await new Promise((resolve) => setTimeout(resolve, 1));
      tell(3);
      return 'end';
    });
    expect(await all(steps)).toEqual({ seen: [1, 2, 3], result: 'end' });
  });

  it('gives what was told before the task fails as it fails', async () => {
    const steps = watch<number, string>(async (tell) => {
      tell(1);
      await Promise.resolve();
      throw new Error('no');
    });
    expect((await steps.next()).value).toBe(1);
    await expect(steps.next()).rejects.toThrow('no');
  });
});
