import { beforeEach, describe, expect, it } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { stringValue } from '../../../shared/windows/registry.ts';
import { parseReport } from '../../cli/cli-lab.suite.ts';
import { runElevated } from '../../elevated/execute.ts';
import { refOfData, refOfFirst, refOfState } from '../../journal/journal.ts';
import { apply } from './apply.ts';
import { discard } from './discard.ts';
import type { Pc } from '../pc/pc.ts';
import { unreadableDigest } from './digests.ts';
import { ADMINISTRATORS, codeOf, helperOn, mask, sharedFile } from './shared-file.suite.ts';
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
    expect((await shared.lab.run('recover', '--discard', '1', '--registry', shared.file)).exit).toBe(2);
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
    expect(codeOf(await discard(await shared.open(), 1))).toBe('entry-readable');
    expect(codeOf(await discard(await shared.open(), 2))).toBe('no-such-entry');
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
          return { kind: 'finished', exit: await helperOn(shared.open)(request) };
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

it('an entry that can’t be saved ends the change before anything is written', async () => {
  const late = { ...(await shared.open()), clock: { now: () => new Date(Date.UTC(10_000, 0)) } };
  const before = shared.lab.fingerprint(shared.file);
  expect(codeOf(await apply(late, mask(0x800), null))).toBe('entry-not-kept');
  expect(shared.lab.fingerprint(shared.file)).toBe(before);
});
