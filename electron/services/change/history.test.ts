import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCliLab, STALE, type CliLab } from '../../cli/cli-lab.suite.ts';
import { apply } from './apply.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../../shared/windows/settings.ts';
import { dwordValue } from '../../../shared/windows/registry.ts';
import { history } from './history.ts';
import { undo } from './undo.ts';
import { openPc } from '../pc/open-pc.ts';
import { NOTHING_NAMED } from '../pc/pc.ts';

const VALUE = refOf(setting(DEFAULT_SECURE_PROTOCOLS), 'native');

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

  it('knows which values of an undone change aren’t as they were before it, as long as no later change wrote them', async () => {
    const name = 'x.reg';
    const opened = await openPc({ registry: lab.put(name, STALE), driver: null, named: NOTHING_NAMED, self: null });
    if (!opened.ok) throw new Error(opened.code);
    const pc = opened.value;
    const write = (mask: number) => apply(pc, { choice: { kind: 'mask', mask }, scopes: ['winhttp'] }, null);
    const listed = async (): Promise<unknown> => {
      const all = await history(pc);
      return all.ok ? all.value.entries.map(({ id, state, changedSince }) => [id, state, changedSince]) : all;
    };
    await write(0xa00);
    const [native] = await pc.driver.read([VALUE]);
    await pc.driver.write(VALUE, dwordValue(0x880));
    expect(native).toMatchObject({ state: 'value' });
    expect(await listed()).toEqual([[1, 'committed', [0]]]);
    await undo(pc, 1);
    expect(await listed()).toEqual([[1, 'undone-in-part', [0]]]);
    await write(0x800);
    expect(await listed()).toEqual([
      [2, 'committed', []],
      [1, 'undone-in-part', []],
    ]);
  });
});
