import { describe, expect, it } from 'vitest';
import { inTurn } from './one-at-a-time.ts';

describe('inTurn', () => {
  it('runs each task after the previous one has ended, even after a failure', async () => {
    const queue = inTurn();
    const order: string[] = [];
    const task = (name: string) => async (): Promise<string> => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (name === 'a') throw new Error(name);
      return name;
    };
    const first = queue.run(task('a'));
    const second = queue.run(task('b'));
    await expect(first).rejects.toThrow('a');
    expect(await second).toBe('b');
    await queue.done();
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});
