import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCliLab, STALE, type CliLab } from '../cli/cli-lab.suite.ts';
import { apply } from './apply.ts';
import { history } from './history.ts';
import { openPc } from './open-pc.ts';
import { NOTHING_NAMED } from './pc.ts';

let lab: CliLab;
beforeEach(() => {
  lab = openCliLab();
});
afterEach(() => {
  lab.close();
});

describe('history', () => {
  it('reads the journal once and the settings once, however many changes there are', async () => {
    const opened = await openPc({
      registry: lab.put('x.reg', STALE),
      driver: null,
      named: NOTHING_NAMED,
      self: null,
    });
    if (!opened.ok) throw new Error(opened.code);
    const pc = opened.value;
    for (const mask of [0x800, 0xa00, 0xa80])
      expect(await apply(pc, { choice: { kind: 'mask', mask }, scopes: ['winhttp'] }, null)).toMatchObject({
        ok: true,
      });

    let reads = 0;
    const counting = {
      ...pc.driver,
      read: (...given: Parameters<typeof pc.driver.read>) => {
        reads++;
        return pc.driver.read(...given);
      },
    };
    const listed = await history({ ...pc, driver: counting });
    expect(listed.ok && listed.value.entries.map(({ id, inForce }) => [id, inForce])).toEqual([
      [3, 'all'],
      [2, 'none'],
      [1, 'none'],
    ]);
    expect(reads).toBe(2);
  });
});
