import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import type { Result } from '../../../shared/result.ts';
import { dwordValue } from '../../../shared/windows/registry.ts';
import { readJournal } from '../../journal/journal.ts';
import { putState } from '../../journal/keep-entry.ts';
import { heldLock } from '../../lock/free-lock.double.ts';
import { createFileLock } from '../../lock/writer-lock.ts';
import { apply } from './apply.ts';
import type { FinishedChange } from './finished-change.ts';
import type { Pc } from '../pc/pc.ts';
import { ADMINISTRATORS, codeOf, mask, NATIVE, sharedFile, withDriver, WOW64 } from './shared-file.suite.ts';
import { recover, undo } from './undo.ts';

const shared = sharedFile();

/** Opens a PC that doesn't wait for another writer. */
async function openHasty(): Promise<Pc> {
  return { ...(await shared.open()), lock: createFileLock(shared.file, 0) };
}

/** Starts a change that writes its first value and then waits. */
async function pausedApply(): Promise<{ readonly end: () => Promise<Result<FinishedChange>> }> {
  const pc = await shared.open();
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  let reached: () => void = () => undefined;
  const midway = new Promise<void>((resolve) => (reached = resolve));
  const slow = withDriver(pc, {
    async write(ref, value) {
      const written = await pc.driver.write(ref, value);
      if (ref.path === NATIVE.path) {
        reached();
        await gate;
      }
      return written;
    },
  });
  const applied = apply(slow, mask(0x800), null);
  await midway;
  return {
    end: () => {
      goOn();
      return applied;
    },
  };
}

describe('two concurrent writers', () => {
  // guards: second-writer
  it('run one after the other, and neither loses its entry', async () => {
    const both = await Promise.all([
      apply(await shared.open(), mask(0x800), null),
      apply(await shared.open(), mask(0xa00), null),
    ]);
    // the later one sees that the PC has changed since the request
    expect(both.map(codeOf).toSorted()).toEqual(['conflict', 'ok']);
    expect(await shared.entries()).toEqual([[1, 'committed']]);
    expect(await apply(await shared.open(), mask(0xa80), null)).toMatchObject({ ok: true });
    expect(await shared.entries()).toEqual([
      [1, 'committed'],
      [2, 'committed'],
    ]);
    expect(codeOf(await undo(await shared.open(), null))).toBe('ok');
    expect(codeOf(await undo(await shared.open(), null))).toBe('ok');
    expect(await shared.values()).toEqual(['80000000', null]);
  });

  it('undo one change once', async () => {
    await apply(await shared.open(), mask(0x800), null);
    await apply(await shared.open(), mask(0xa00), null);
    const both = await Promise.all([undo(await shared.open(), null), undo(await shared.open(), null)]);
    expect(both.map(codeOf).toSorted()).toEqual(['conflict', 'ok']);
    expect(await shared.entries()).toEqual([
      [1, 'committed'],
      [2, 'undone'],
    ]);
  });

  it('read the journal again when it is their turn: one that was interrupted meanwhile comes first', async () => {
    await apply(await shared.open(), mask(0x800), null);
    const { driver } = await shared.open();
    const stopped = async (): Promise<void> => {
      const journal = await readJournal(driver);
      const [entry] = journal.ok ? journal.value.entries : [];
      if (entry === undefined) throw new Error('no entry');
      await putState(driver, { ...entry, state: 'pending', doing: 'undo' });
    };
    expect(codeOf(await apply(await shared.open(), mask(0xa00), null, stopped()))).toBe('pending-change');
    expect(await shared.entries()).toEqual([[1, 'pending']]);
    expect(await shared.values()).toEqual(['00080000', '00080000']);
  });

  it('never undo an older change than the newest one seen', async () => {
    await apply(await shared.open(), mask(0x800), null);
    const newer = async (): Promise<void> => {
      expect(codeOf(await apply(await shared.open(), mask(0xa00), null))).toBe('ok');
    };
    expect(codeOf(await undo(await shared.open(), null, newer()))).toBe('conflict');
    expect(await shared.entries()).toEqual([
      [1, 'committed'],
      [2, 'committed'],
    ]);
    expect(codeOf(await undo(await shared.open(), null))).toBe('ok');
    // of two concurrent ones, the second doesn't continue with the next older change
    const both = await Promise.all([undo(await shared.open(), null), undo(await shared.open(), null)]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect(await shared.values()).toEqual(['80000000', null]);
  });

  // guards: second-writer
  it('don’t recover a change in progress, which then completes', async () => {
    const { end } = await pausedApply();
    for (const finish of [true, false]) expect(codeOf(await recover(await openHasty(), finish))).toBe('writer-at-work');
    expect(codeOf(await apply(await openHasty(), mask(0xa00), null))).toBe('pending-change');
    const applied = await end();
    expect(applied).toMatchObject({ ok: true, value: { report: { outcome: { state: 'committed', verified: true } } } });
    expect(await shared.values()).toEqual(['00080000', '00080000']);
    expect(await shared.entries()).toEqual([[1, 'committed']]);
  });

  it('name the current writer on the command line, with exit code 6', async () => {
    const lock = await createFileLock(shared.file).take();
    if (!lock.ok) throw new Error(lock.code);
    const [text, json] = await Promise.all([
      shared.lab.run('apply', '--yes', '--registry', shared.file),
      shared.lab.run('apply', '--yes', '--json', '--lang', 'nl', '--registry', shared.file),
    ]);
    lock.value();
    expect([text.exit, json.exit]).toEqual([6, 6]);
    expect(text.note).toContain(`It is ${basename(process.execPath)}, process ${String(process.pid)}, account `);
    expect(text.note).toMatch(/since \d{4}-\d\d-\d\dT/);
    expect(text.note).toContain('Wait until it is done');
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'writer-at-work' } });
    expect(await shared.entries()).toEqual([]);
  }, 30_000);

  it('aren’t mistaken by check for an interrupted change', async () => {
    const { end } = await pausedApply();
    expect((await shared.lab.run('check', '--registry', shared.file)).note).toContain(
      'Another program is changing these settings',
    );
    await end();
    expect((await shared.lab.run('check', '--registry', shared.file)).note).toBe('');
  });
});

describe('a value', () => {
  // guards: second-writer
  it('is read again just before it is written, so another program’s write is left alone', async () => {
    await apply(await shared.open(), mask(0x800), null);
    const pc = await shared.open();
    const meddled = withDriver(pc, {
      async write(ref, value) {
        const written = await pc.driver.write(ref, value);
        if (ref.path === WOW64.path) await pc.driver.write(WOW64, dwordValue(0xa0)); // before its turn
        return written;
      },
      async removeValue(ref) {
        const removed = await pc.driver.removeValue(ref);
        if (ref.view === 'wow64' && ref.path === WOW64.path) await pc.driver.write(NATIVE, dwordValue(0xa0));
        return removed;
      },
    });
    const undone = await undo(meddled, null);
    expect(undone).toMatchObject({
      ok: true,
      value: { exit: 6, report: { outcome: { conflicts: [{ view: 'native' }] } } },
    });
    expect(await shared.values()).toEqual(['a0000000', null]);
  });
});

it('reports the writer that the helper found', async () => {
  const pc = await shared.open();
  const by = { program: 'tls-remedy.exe', pid: 7, account: null, since: null };
  const asking: Pc = {
    ...pc,
    lock: heldLock(by),
    elevator: { writers: ADMINISTRATORS, run: () => Promise.resolve({ kind: 'finished', exit: 6 }) },
  };
  expect(await apply(asking, RECOMMENDED, null)).toMatchObject({
    ok: false,
    code: 'writer-at-work',
    details: { pid: 7 },
  });
});

it('never mistakes another program’s change for the helper’s', async () => {
  const pc = await shared.open();
  const asking: Pc = {
    ...pc,
    elevator: {
      writers: ADMINISTRATORS,
      async run() {
        await apply(await shared.open(), mask(0xa80), null);
        return { kind: 'finished', exit: 6 };
      },
    },
  };
  expect(codeOf(await apply(asking, mask(0x800), null))).toBe('conflict');
});
