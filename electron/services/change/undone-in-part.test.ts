import { beforeEach, describe, expect, it } from 'vitest';
import { dwordValue, stringValue } from '../../../shared/windows/registry.ts';
import { parseReport } from '../../cli/cli-lab.suite.ts';
import { refOfState } from '../../journal/journal.ts';
import type { Pc } from '../pc/pc.ts';
import { ADMINISTRATORS, helperOn } from './shared-file.suite.ts';
import { before, FIRST, lab, open, pc, scheduledChange, settingsIn } from './scheduled-change.suite.ts';
import { undo } from './undo.ts';

const NAME =
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Client\\Enabled';

interface Listed {
  readonly id: number;
  readonly state: string;
  readonly inForce: string | null;
  readonly changedSince: readonly number[];
}

const standOf = async (): Promise<unknown> => {
  const { entries } = JSON.parse((await lab.run('history', '--json')).out) as { readonly entries: readonly Listed[] };
  const entry = entries.find(({ id }) => id === 1);
  return [entry?.state, entry?.inForce, entry?.changedSince.length];
};

scheduledChange();
beforeEach(async () => {
  await pc.driver.write(FIRST, dwordValue(1)); // something else
});

describe('a change that is undone in part', () => {
  it('is reported, names what it left alone, and is undone completely by its id once that has changed back', async () => {
    const undone = await lab.run('undo', '--yes');
    expect(undone.exit).toBe(6);
    expect(undone.out).toContain('When they change back, undo the rest: tls-remedy undo 1 --yes');
    expect(await standOf()).toEqual(['undone-in-part', 'none', 1]);
    const none = await lab.run('undo', '1', '--yes');
    expect([none.exit, none.note]).toEqual([6, expect.stringContaining(NAME)]);
    expect(await standOf()).toEqual(['undone-in-part', 'none', 1]);

    await pc.driver.write(FIRST, dwordValue(0)); // as the change wrote it
    expect(await standOf()).toEqual(['undone-in-part', 'some', 1]);
    const rest = await lab.run('undo', '1', '--yes', '--json');
    expect([rest.exit, parseReport(rest).outcome?.writes.length]).toEqual([0, 1]);
    expect([settingsIn(), await standOf()]).toEqual([before, ['undone', null, 0]]);
    expect((await lab.run('undo', '1', '--yes')).out).toContain('There was nothing to do.');
  });

  it('isn’t continued by undo without an id', async () => {
    await lab.run('undo', '--yes');
    await pc.driver.write(FIRST, dwordValue(0));
    expect((await lab.run('undo', '--yes')).out).toContain('There was nothing to do.');
    expect(await standOf()).toEqual(['undone-in-part', 'some', 1]);
  });

  it('can result from a recovery, which then offers the rest', async () => {
    await pc.driver.write(refOfState(pc.driver, 1), stringValue('pending apply'));
    expect((await lab.run('recover', '--yes')).exit).toBe(6);
    expect(await standOf()).toEqual(['undone-in-part', 'none', 1]);
    await pc.driver.write(FIRST, dwordValue(0));
    expect((await lab.run('undo', '1', '--yes')).exit).toBe(0);
    expect(settingsIn()).toBe(before);
  });

  it('is undone through the helper, whose refusal isn’t mistaken for the earlier partial undo', async () => {
    const elevator = (isDone: boolean): Pc['elevator'] => ({
      writers: ADMINISTRATORS,
      run: async (request) =>
        isDone ? { kind: 'finished', exit: await helperOn(open)(request) } : { kind: 'refused' },
    });
    expect(await undo({ ...pc, elevator: elevator(true) }, 1)).toMatchObject({ ok: true, value: { exit: 6 } });
    expect(await standOf()).toEqual(['undone-in-part', 'none', 1]);
    await pc.driver.write(FIRST, dwordValue(0));
    expect(await undo({ ...pc, elevator: elevator(false) }, 1)).toMatchObject({ ok: false, code: 'elevation-refused' });
    expect(await standOf()).toEqual(['undone-in-part', 'some', 1]);
    expect(await undo({ ...pc, elevator: elevator(true) }, 1)).toMatchObject({ ok: true, value: { exit: 0 } });
    expect(settingsIn()).toBe(before);
  });
});
