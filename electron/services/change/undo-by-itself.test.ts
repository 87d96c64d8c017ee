import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { stringValue } from '../../../shared/windows/registry.ts';
import { machineReg, openCliLab, type CliLab } from '../../cli/cli-lab.suite.ts';
import { refOfUndoAt } from '../../journal/undo-at.ts';
import type { RegistryDriver, UndoTasks } from '../../ports.ts';
import { history } from './history.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';
import { lookAt, retire, type AskedToRetire } from './retire.ts';
import { undo } from './undo.ts';
import { keep, scheduledUndo } from './undo-by-itself.ts';

/** A test double of the scheduled tasks: keeps them, or refuses each one. */
class TasksDouble implements UndoTasks {
  readonly made = new Map<number, Date>();
  refuses = false;
  stays = false;

  make(id: number, at: Date): ReturnType<UndoTasks['make']> {
    if (this.refuses) return Promise.resolve({ ok: false, code: 'failed', detail: 'a double' });
    this.made.set(id, at);
    return Promise.resolve(succeed(null));
  }

  remove(id: number): ReturnType<UndoTasks['remove']> {
    if (!this.stays) this.made.delete(id);
    return Promise.resolve();
  }
}

const NOW = new Date('2026-11-27T10:00:00.000Z');
const RETIREMENT = { side: 'server', protocols: ['tls10', 'tls11'] } as const;
const ASKED = { insisted: [], undoAfter: 60, confirmed: [], ports: [] };

const retireOn = async (target: Pc, asked: AskedToRetire = ASKED): ReturnType<typeof retire> =>
  retire(target, await lookAt(target, RETIREMENT, null), asked);

let lab: CliLab;
let tasks: TasksDouble;
let pc: Pc;
beforeEach(async () => {
  lab = openCliLab();
  tasks = new TasksDouble();
  const file = lab.put('server.reg', machineReg(17763, '', 'Server'));
  const opened = await filePc(file);
  pc = { ...opened, undoTasks: tasks, clock: { now: () => NOW } };
});
afterEach(async () => {
  await pc.driver.close();
  lab.close();
});

const undoAt = async (): Promise<string | undefined> => {
  const past = await history(pc);
  return past.ok ? past.value.entries[0]?.undoAt : undefined;
};

describe('a change with an automatic undo', () => {
  it('has its task before the first value, and reports when', async () => {
    const stood: number[] = [];
    const make = tasks.make.bind(tasks);
    tasks.make = async (id, at) => {
      const [reading] = await pc.driver.read([
        {
          hive: 'HKLM',
          view: 'native',
          path: 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Server',
          name: 'Enabled',
        },
      ]);
      stood.push(reading?.state === 'absent' ? 0 : 1);
      return make(id, at);
    };
    expect((await retireOn(pc)).ok).toBe(true);
    expect(stood).toEqual([0]);
    expect([...tasks.made]).toEqual([[1, new Date('2026-11-27T11:00:00.000Z')]]);
    expect(await undoAt()).toBe('2026-11-27T11:00:00.000Z');
  });

  it('stays once it is kept', async () => {
    await retireOn(pc);
    expect(await keep(pc, null)).toMatchObject({ ok: true, value: { at: '2026-11-27T11:00:00.000Z' } });
    expect([tasks.made.size, await undoAt()]).toEqual([0, undefined]);
    expect(await keep(pc, null)).toEqual(succeed(null));
  });

  it('is kept also if its moment can’t be read', async () => {
    await retireOn(pc);
    await pc.driver.write(refOfUndoAt(pc.driver, 1), stringValue('tomorrow'));
    expect(await keep(pc, null)).toMatchObject({ ok: true, value: { entry: { id: 1 }, at: null } });
    expect([(await pc.driver.read([refOfUndoAt(pc.driver, 1)]))[0]?.state, tasks.made.size]).toEqual(['absent', 0]);
  });

  it('has no task after it is undone', async () => {
    await retireOn(pc);
    expect((await undo(pc, 1)).ok).toBe(true);
    expect([tasks.made.size, await scheduledUndo(pc, null)]).toEqual([0, succeed(null)]);
  });

  it('isn’t made if Windows refuses the task', async () => {
    tasks.refuses = true;
    expect(await retireOn(pc)).toMatchObject({ ok: false, code: 'task-not-made' });
    const past = await history(pc);
    expect(past.ok && past.value.entries.map(({ state, undoAt: at }) => [state, at])).toEqual([['failed', undefined]]);
  });

  // guards: task-entry
  it('is kept when its entry states so, even if the task can’t be removed', async () => {
    await retireOn(pc);
    tasks.stays = true;
    expect(await keep(pc, 1)).toMatchObject({ ok: true, value: { entry: { id: 1 } } });
    expect([await undoAt(), tasks.made.size]).toEqual([undefined, 1]);
  });

  it('isn’t reported as kept while its entry still has a moment', async () => {
    await retireOn(pc);
    const removeValue: RegistryDriver['removeValue'] = () =>
      Promise.resolve({ ok: false, code: 'denied', win32: 5, detail: 'a double' });
    expect(await keep({ ...pc, driver: { ...pc.driver, removeValue } }, 1)).toMatchObject({
      ok: false,
      code: 'not-permitted',
    });
    expect([await undoAt(), tasks.made.size]).toEqual(['2026-11-27T11:00:00.000Z', 1]);
  });

  it('can’t be kept while another process writes', async () => {
    await retireOn(pc);
    const busy = { ...pc.lock, take: () => Promise.resolve({ ok: false, code: 'held', by: null } as const) };
    expect(await keep({ ...pc, lock: busy }, 1)).toMatchObject({ ok: false, code: 'writer-at-work' });
    expect(await undoAt()).toBe('2026-11-27T11:00:00.000Z');
  });

  // guards: changed-entry
  it('can’t be kept after it has changed or was undone meanwhile', async () => {
    await retireOn(pc);
    expect(await keep(pc, 1, { seen: '0'.repeat(64) })).toMatchObject({ ok: false, code: 'conflict' });
    expect(await undoAt()).toBe('2026-11-27T11:00:00.000Z');
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
      write: (ref, value) =>
        ref.name === 'DisabledByDefault'
          ? Promise.resolve({ ok: false, code: 'other', win32: 1, detail: 'a double' })
          : pc.driver.write(ref, value),
      removeValue: (ref) =>
        ref.name === 'Enabled'
          ? Promise.resolve({ ok: false, code: 'other', win32: 1, detail: 'a double' })
          : pc.driver.removeValue(ref),
    };
    expect(await retireOn({ ...pc, driver: broken })).toMatchObject({ ok: false, code: 'left-half-done' });
    expect(tasks.made.size).toBe(1);
    const past = await history(pc);
    expect(past.ok && past.value.entries.map(({ state, undoAt: at }) => [state, at])).toEqual([
      ['pending', '2026-11-27T11:00:00.000Z'],
    ]);
  });

  it('is kept through the helper, which isn’t trusted', async () => {
    await retireOn(pc);
    const asked: object[] = [];
    const elevator = (isDone: boolean): Pc['elevator'] => ({
      writers: () => Promise.resolve({ who: 'administrators', path: '' }),
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
      writers: () => Promise.resolve({ who: 'administrators', path: '' }),
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
