import { beforeEach, describe, expect, it } from 'vitest';
import { formatHelperRequest } from '../../../shared/remediation/helper-request.ts';
import { succeed } from '../../../shared/result.ts';
import { stringValue } from '../../../shared/windows/registry.ts';
import { parseReport } from '../../cli/cli-lab.suite.ts';
import { runElevated } from '../../elevated/execute.ts';
import { refOfData, refOfFirst, refOfState } from '../../journal/journal.ts';
import { apply } from './apply.ts';
import { discard } from './discard.ts';
import type { Pc } from '../pc/pc.ts';
import { unreadableDigest } from './digests.ts';
import { ADMINISTRATORS, codeOf, mask, NATIVE, sharedFile, withDriver } from './shared-file.suite.ts';
import { undo } from './undo.ts';

const shared = sharedFile();

describe('an entry that can’t be read', () => {
  const damage = async (): Promise<void> => {
    const { driver } = await shared.open();
    await driver.write(refOfState(driver, 1), stringValue('pending apply'));
    await driver.write(refOfData(driver, 1), stringValue('damaged'));
  };

  beforeEach(async () => {
    await apply(await shared.open(), mask(0x800), null);
  });

  // guards: damaged-entry
  it('blocks every change, and explains what to do, until it is discarded', async () => {
    await damage();
    const before = shared.lab.fingerprint(shared.file);
    for (const command of [
      ['apply', '--mask', '0xA00'],
      ['undo'],
      ['undo', '1'],
      ['recover'],
      ['recover', '--finish'],
    ]) {
      const ran = await shared.lab.run(...command, '--yes', '--registry', shared.file);
      expect([command, ran.exit]).toEqual([command, 7]);
      expect(ran.note).toContain('History entry 1 can’t be read. It is a change that stopped halfway.');
      expect(ran.note).toContain('recover --discard 1 --yes');
    }
    expect((await shared.lab.run('check', '--registry', shared.file)).note).toContain('recover --discard 1 --yes');
    expect((await shared.lab.run('history', '--registry', shared.file)).out).toContain('recover --discard 1 --yes');
    expect(JSON.parse((await shared.lab.run('history', '--json', '--registry', shared.file)).out)).toMatchObject({
      entries: [],
      damaged: ['00000001'],
      unreadable: [{ id: 1, state: 'pending', why: 'damaged' }],
    });
    expect((await shared.lab.run('recover', '--discard', '1', '--registry', shared.file)).exit).toBe(2); // not confirmed
    expect(shared.lab.fingerprint(shared.file)).toBe(before);

    const given = await shared.lab.run('recover', '--discard', '1', '--yes', '--json', '--registry', shared.file);
    expect([given.exit, JSON.parse(given.out)]).toEqual([0, { schema: 1, shape: 'recover-discard', discarded: 1 }]);
    expect(await shared.values()).toEqual(['00080000', '00080000']); // no setting is touched
    const again = await shared.lab.run('apply', '--mask', '0xA00', '--yes', '--json', '--registry', shared.file);
    expect(parseReport(again).outcome).toMatchObject({ state: 'committed', journal: 2 });
  });

  it('also blocks if it is finished, or of the first version', async () => {
    const { driver } = await shared.open();
    await driver.write(refOfFirst(driver, 3), stringValue('{"schema":1,"state":"pending"'));
    expect(codeOf(await apply(await shared.open(), mask(0xa00), null))).toBe('entry-unreadable');
    expect(codeOf(await discard(await shared.open(), 3))).toBe('ok');
    expect(codeOf(await apply(await shared.open(), mask(0xa00), null))).toBe('ok');
    await driver.write(refOfData(driver, 4), stringValue('damaged'));
    expect(codeOf(await undo(await shared.open(), null))).toBe('entry-unreadable');
  });

  it('is the only kind that can be discarded', async () => {
    const before = shared.lab.fingerprint(shared.file);
    for (const [id, code] of [
      ['1', 'entry-readable'],
      ['2', 'no-such-entry'],
    ] as const) {
      const ran = await shared.lab.run('recover', '--discard', id, '--yes', '--json', '--registry', shared.file);
      expect([ran.exit, JSON.parse(ran.out)]).toMatchObject([2, { error: { code } }]);
    }
    for (const argv of [
      ['--discard', 'x'],
      ['--discard', '0'],
      ['--discard', '1', '--finish'],
    ])
      expect((await shared.lab.run('recover', ...argv, '--yes', '--registry', shared.file)).exit).toBe(2);
    expect(shared.lab.fingerprint(shared.file)).toBe(before);
  });

  it('is discarded through the helper, which alone acquires the lock', async () => {
    await damage();
    const pc = await shared.open();
    const taken: string[] = [];
    const asking: Pc = {
      ...pc,
      lock: { ...pc.lock, take: () => Promise.reject(new Error('the asking process must not take it')) },
      elevator: {
        writers: ADMINISTRATORS,
        async run(request) {
          taken.push(request.verb);
          const host = {
            isElevated: () => Promise.resolve(true),
            openPc: async () => ({ ok: true as const, value: await shared.open() }),
          };
          return { kind: 'finished', exit: await runElevated(formatHelperRequest(request), host) };
        },
      },
    };
    expect(codeOf(await discard(asking, 1))).toBe('ok');
    expect(taken).toEqual(['discard']);
    expect(await shared.entries()).toEqual([]);
  });
});

// guards: changed-entry
it('refuses to discard an entry that was replaced by another unreadable one since it was seen', async () => {
  await apply(await shared.open(), mask(0x800), null);
  const pc = await shared.open();
  await pc.driver.write(refOfData(pc.driver, 1), stringValue('damaged'));
  const host = { isElevated: () => Promise.resolve(true), openPc: () => Promise.resolve(succeed(pc)) };
  const seen = await unreadableDigest(pc.driver, 1);
  await pc.driver.write(refOfData(pc.driver, 1), stringValue('damaged otherwise'));
  const before = shared.lab.fingerprint(shared.file);
  expect(await runElevated(`discard.1.${seen}`, host)).toBe(6);
  expect(shared.lab.fingerprint(shared.file)).toBe(before);
  expect(await runElevated(`discard.1.${await unreadableDigest(pc.driver, 1)}`, host)).toBe(0);
});

describe('an entry that can’t be saved', () => {
  it.each<[string, (pc: Pc) => Promise<Pc>]>([
    [
      'an earlier value over 1 MiB',
      async (pc) => {
        await pc.driver.write(NATIVE, { type: 'REG_BINARY', data: '00'.repeat(1024 * 1024 + 1) });
        return pc;
      },
    ],
    [
      'an earlier value of 4 MiB',
      (pc) => {
        const large = { type: 'REG_BINARY', data: '00'.repeat(4 * 1024 * 1024) } as const;
        const read: Pc['driver']['read'] = async (refs) => {
          const readings = await pc.driver.read(refs); // a file this large isn't read
          return readings.map((reading, at) => (refs[at]?.path === NATIVE.path ? { ...reading, ...large } : reading));
        };
        return Promise.resolve(withDriver(pc, { read }));
      },
    ],
    [
      'a clock past the year 9999',
      (pc) => Promise.resolve({ ...pc, clock: { now: () => new Date(Date.UTC(10_000, 0)) } }),
    ],
    [
      'the last number taken',
      async (pc) => {
        await pc.driver.write(refOfState(pc.driver, 99_999_999), stringValue('gone'));
        return pc;
      },
    ],
  ])('ends the change before anything is written: %s', async (_what, prepare) => {
    const pc = await prepare(await shared.open());
    const before = shared.lab.fingerprint(shared.file);
    expect(codeOf(await apply(pc, mask(0x800), null))).toBe('entry-not-kept');
    expect(shared.lab.fingerprint(shared.file)).toBe(before);
  });

  it('is removed if it can’t be flushed, and the next change starts as if it had never existed', async () => {
    const pc = await shared.open();
    let failures = 1;
    const failing = withDriver(pc, {
      flush: (key) =>
        failures-- > 0
          ? Promise.resolve({ ok: false, code: 'other', win32: 1450, detail: 'double' })
          : pc.driver.flush(key),
    });
    expect(codeOf(await apply(failing, mask(0x800), null))).toBe('write-failed');
    expect(await shared.entries()).toEqual([]);
    expect(codeOf(await apply(pc, mask(0x800), null))).toBe('ok');
    failures = 1;
    expect(codeOf(await undo(failing, null))).toBe('write-failed');
    expect(await shared.entries()).toEqual([[1, 'committed']]); // if an undo can't begin, the change is in effect
    expect(codeOf(await undo(pc, null))).toBe('ok');
  });
});
