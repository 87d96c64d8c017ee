import { describe, expect, it } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { stringValue } from '../../../shared/windows/registry.ts';
import { machineReg } from '../../cli/cli-lab.suite.ts';
import { refOfUndoAt } from '../../journal/undo-at.ts';
import type { RegistryDriver } from '../../ports.ts';
import { history } from './history.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';
import { lookAt, retire, type AskedToRetire } from './retire.ts';
import { before, lab, pc, scheduledChange, tasks } from './scheduled-change.suite.ts';
import { ADMINISTRATORS } from './shared-file.suite.ts';
import { undo } from './undo.ts';
import { keep, scheduledUndo } from './undo-by-itself.ts';

const AT = '2026-11-27T11:00:00.000Z';
const RETIREMENT = { side: 'server', protocols: ['tls10', 'tls11'] } as const;
const ASKED = { insisted: [], undoAfter: 60, confirmed: [], ports: [] };
const FAILED = { ok: false, code: 'other', win32: 1, detail: 'a double' } as const;

/** Makes a second change, which Windows is to undo too. */
const retireOn = async (target: Pc, asked: AskedToRetire = ASKED): ReturnType<typeof retire> =>
  retire(target, await lookAt(target, RETIREMENT, null), asked);

scheduledChange();

/** The state of each change, the newest first, and when it will be undone. */
const standing = async (): Promise<unknown> => {
  const past = await history(pc);
  return past.ok && past.value.entries.map(({ state, undoAt }) => [state, undoAt]);
};
const SCHEDULED = ['committed', AT];

describe('a change with an automatic undo', () => {
  it('has its task before the first value, and reports when', async () => {
    expect(tasks.asked).toEqual([[AT, before]]);
    expect(await standing()).toEqual([SCHEDULED]);
  });

  it('stays once it is kept', async () => {
    expect(await keep(pc, null)).toMatchObject({ ok: true, value: { at: AT } });
    expect([tasks.made.size, await standing()]).toEqual([0, [['committed', undefined]]]);
    expect(await keep(pc, null)).toEqual(succeed(null));
  });

  it('is kept also if its moment can’t be read', async () => {
    await pc.driver.write(refOfUndoAt(pc.driver, 1), stringValue('tomorrow'));
    expect(await keep(pc, null)).toMatchObject({ ok: true, value: { entry: { id: 1 }, at: null } });
    expect([(await pc.driver.read([refOfUndoAt(pc.driver, 1)]))[0]?.state, tasks.made.size]).toEqual(['absent', 0]);
  });

  it('has no task after it is undone', async () => {
    expect((await undo(pc, 1)).ok).toBe(true);
    expect([tasks.made.size, await scheduledUndo(pc, null)]).toEqual([0, succeed(null)]);
  });

  it('isn’t made if Windows refuses the task', async () => {
    tasks.refuses = true;
    expect(await retireOn(pc)).toMatchObject({ ok: false, code: 'task-not-made' });
    expect(await standing()).toEqual([['failed', undefined], SCHEDULED]);
  });

  // guards: task-entry
  it('is kept when its entry states so, even if the task can’t be removed', async () => {
    tasks.stays = true;
    expect(await keep(pc, 1)).toMatchObject({ ok: true, value: { entry: { id: 1 } } });
    expect([await standing(), tasks.made.size]).toEqual([[['committed', undefined]], 1]);
  });

  it('isn’t reported as kept while its entry still has a moment', async () => {
    const removeValue: RegistryDriver['removeValue'] = () => Promise.resolve({ ...FAILED, code: 'denied' });
    const stuck = { ...pc, driver: { ...pc.driver, removeValue } };
    expect(await keep(stuck, 1)).toMatchObject({ ok: false, code: 'not-permitted' });
    expect([await standing(), tasks.made.size]).toEqual([[SCHEDULED], 1]);
  });

  // guards: changed-entry
  it('can’t be kept after it has changed or was undone meanwhile', async () => {
    expect(await keep(pc, 1, { seen: '0'.repeat(64) })).toMatchObject({ ok: false, code: 'conflict' });
    expect(await standing()).toEqual([SCHEDULED]);
    const late = {
      ...pc.lock,
      take: async () => {
        await undo(pc, 1);
        return pc.lock.take();
      },
    };
    expect(await keep({ ...pc, lock: late }, 1)).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('still has its task if its writes couldn’t be reverted', async () => {
    const broken: RegistryDriver = {
      ...pc.driver,
      write: (ref, value) => (ref.name === 'DisabledByDefault' ? Promise.resolve(FAILED) : pc.driver.write(ref, value)),
      removeValue: (ref) => (ref.name === 'Enabled' ? Promise.resolve(FAILED) : pc.driver.removeValue(ref)),
    };
    expect(await retireOn({ ...pc, driver: broken })).toMatchObject({ ok: false, code: 'left-half-done' });
    expect([await standing(), tasks.made.size]).toEqual([[['pending', AT], SCHEDULED], 2]);
  });

  it('is kept through the helper, which isn’t trusted', async () => {
    const asked: object[] = [];
    const elevator = (isDone: boolean): Pc['elevator'] => ({
      writers: ADMINISTRATORS,
      run: async (request) => {
        asked.push(request);
        if (isDone && request.verb === 'keep') await keep(pc, 1, { seen: request.seen });
        return { kind: 'finished', exit: 0 };
      },
    });
    expect(await keep({ ...pc, elevator: elevator(false) }, 1)).toMatchObject({ ok: false });
    expect(await keep({ ...pc, elevator: elevator(true) }, 1)).toMatchObject({ ok: true });
    const seen = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(asked).toEqual([
      { verb: 'keep', id: 1, seen },
      { verb: 'keep', id: 1, seen },
    ]);
  });
});

describe('the helper’s request', () => {
  it('contains the sides, the protocols, the insistences and the minutes', async () => {
    const asked: object[] = [];
    const elevator: Pc['elevator'] = {
      writers: ADMINISTRATORS,
      run: (request) => {
        asked.push(request);
        return Promise.resolve({ kind: 'refused' });
      },
    };
    const insisted = ['in-spite-of-usage', 'in-spite-of-remote-session'] as const;
    const done = await retireOn({ ...pc, elevator }, { ...ASKED, insisted });
    expect(done).toMatchObject({ ok: false, code: 'elevation-refused' });
    expect(asked).toEqual([
      {
        verb: 'retire',
        retirement: RETIREMENT,
        seen: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        inSpiteOfRemoteSession: true,
        undoAfter: 60,
      },
    ]);
  });
});

it('refuses to cut off a Remote Desktop session to an old Windows version, unless the user insists', async () => {
  const on =
    '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server]';
  const values = [on, '"Enabled"=dword:00000001', '"DisabledByDefault"=dword:00000000', ''].join('\r\n');
  const registry = lab.put('old.reg', machineReg(7601, values, 'Server'));
  const opened = await filePc(registry);
  const old: Pc = { ...opened, remoteSession: () => Promise.resolve(true) };
  const asked = { ...ASKED, undoAfter: null };
  expect(await retireOn(old, asked)).toMatchObject({ ok: false, code: 'retire-remote-session' });
  expect(await retireOn(old, { ...asked, insisted: ['in-spite-of-remote-session'] })).toMatchObject({ ok: true });
  await old.driver.close();
});
