import { describe, expect, it } from 'vitest';
import { succeed } from '../../../shared/result.ts';
import { dwordValue, stringValue, type RegistryValue, type ValueRef } from '../../../shared/windows/registry.ts';
import { openCliLab } from '../../cli/cli-lab.suite.ts';
import { refOfData } from '../../journal/journal.ts';
import { refOfUndoAt, removeUndoAt } from '../../journal/undo-at.ts';
import type { Pc } from '../pc/pc.ts';
import {
  before,
  digest,
  ended,
  file,
  FIRST,
  lab,
  open,
  patience,
  pc,
  putWord,
  runTask,
  scheduledChange,
  SECOND,
  settingsIn,
  stateOf,
  tasks,
  writeOverAll,
} from './scheduled-change.suite.ts';
import { endScheduled } from './scheduled-undo.ts';

scheduledChange();

describe('the scheduled undo, exiting with 0', () => {
  // guards: task-blocked
  it.each<[string, { word?: string; removed?: ValueRef; moment?: RegistryValue | null }]>([
    ['in effect', {}],
    ['cut off before its last write', { word: 'pending apply' }],
    ['cut off between two writes', { word: 'pending apply', removed: SECOND }],
    ['cut off between its task and its moment', { word: 'pending apply', moment: null }],
    ['undone by hand and then cut off, after it was kept', { word: 'pending undo', removed: FIRST, moment: null }],
    ['in effect, with a moment of another form', { moment: stringValue('tomorrow') }],
    ['in effect, with a moment of another type', { moment: dwordValue(1) }],
    ['half undone', { word: 'pending undo', removed: FIRST }],
    ['undone in part, and then cut off', { word: 'undone-in-part', removed: FIRST }],
  ])('restores every value of a change that is %s, and removes its task', async (_what, { word, removed, moment }) => {
    if (word !== undefined) await putWord(1, word);
    if (removed !== undefined) await pc.driver.removeValue(removed);
    if (moment === null) await removeUndoAt(pc.driver, 1);
    else if (moment !== undefined) await pc.driver.write(refOfUndoAt(pc.driver, 1), moment);
    const ran = await runTask();
    expect([ran.exit, ended(ran)]).toEqual([0, 'undone']);
    expect(settingsIn()).toBe(before);
    expect([await stateOf(1), tasks.made.size]).toEqual(['undone', 0]);
    expect(await pc.driver.read([refOfUndoAt(pc.driver, 1)])).toMatchObject([{ state: 'absent' }]);
  });

  // guards: task-entry
  it.each<[string, string, () => Promise<unknown>]>([
    ['kept', 'kept', () => lab.run('retire', '--keep')],
    ['kept, though its task could not be removed', 'kept', () => removeUndoAt(pc.driver, 1)],
    ['undone', 'over', () => lab.run('undo', '1', '--yes')],
    ['of another journal, which has none of that number', 'not-that-entry', () => putWord(1, 'gone')],
  ])('writes no setting for a change that is %s', async (_what, word, put) => {
    await put();
    tasks.made.set(1, digest);
    const bytes = lab.fingerprint(file);
    const ran = await runTask();
    expect([ran.exit, ended(ran), tasks.made.size]).toEqual([0, word, 0]);
    expect(lab.fingerprint(file)).toBe(bytes);
  });

  // guards: task-entry
  it('leaves another change that now has the number alone, with its task', async () => {
    const bytes = lab.fingerprint(file);
    const ran = await runTask(1, '0'.repeat(64));
    expect([ran.exit, ended(ran), tasks.made.get(1)]).toEqual([0, 'not-that-entry', digest]);
    expect(lab.fingerprint(file)).toBe(bytes);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is half-done', () => putWord(2, 'pending apply')],
    ['can’t be read', () => pc.driver.write(refOfData(pc.driver, 2), stringValue('damaged'))],
  ])('undoes its own entry while another one %s', async (_what, put) => {
    const other = ['apply', '--mask', '0xA00', '--scope', 'winhttp', '--yes'];
    expect([0, 5]).toContain((await lab.run(...other)).exit);
    expect(await stateOf(2)).toBe('committed');
    await put();
    const ran = await runTask();
    expect([ran.exit, await stateOf(1)]).toEqual([0, 'undone']);
  });

  it('leaves other programs’ changes alone, and records that in the entry', async () => {
    await pc.driver.write(FIRST, dwordValue(1));
    const ran = await runTask();
    expect([ran.exit, ended(ran), await stateOf(1), tasks.made.size]).toEqual([
      0,
      'undone-in-part',
      'undone-in-part',
      0,
    ]);
    await pc.driver.write(FIRST, dwordValue(0));
    expect((await lab.run('undo', '1', '--yes')).exit).toBe(0);
    expect([settingsIn(), await stateOf(1)]).toEqual([before, 'undone']);
  });

  // guards: task-blocked
  it('waits ten minutes for another writer, and makes no proof', async () => {
    const prober = (): never => {
      throw new Error('a proof was taken');
    };
    const proving = openCliLab(null, '', async () =>
      succeed({ ...(await open()), prober: { probe: prober, connect: prober } }),
    );
    patience.length = 0;
    const ran = await proving.run('undo', '--scheduled', '1', '--digest', digest);
    proving.close();
    expect([ran.exit, patience]).toEqual([0, [600_000]]);
    expect(ran.out).toBe('Change 1 was undone.\n');
  });
});

describe('the scheduled undo, to be repeated', () => {
  // guards: task-blocked
  it('fails while another process keeps writing, and then succeeds', async () => {
    const held = await pc.lock.take();
    if (!held.ok) throw new Error(held.code);
    const bytes = lab.fingerprint(file);
    expect(await endScheduled(await open(), 1, digest, 0)).toMatchObject({ ok: false, code: 'writer-at-work' });
    expect([lab.fingerprint(file), tasks.made.size]).toEqual([bytes, 1]);
    held.value();
    expect([(await runTask()).exit, tasks.made.size]).toEqual([0, 0]);
  });

  // guards: task-blocked
  it('fails if it can’t be read whether the change was kept', async () => {
    const broken = openCliLab(null, '', async () => {
      const opened = await open();
      const read: Pc['driver']['read'] = async (refs) =>
        (await opened.driver.read(refs)).map((reading, index) =>
          refs[index]?.name === 'UndoAt' ? { state: 'unreadable', reason: 'other', code: 1 } : reading,
        );
      return succeed({ ...opened, driver: { ...opened.driver, read } });
    });
    const ran = await broken.run('undo', '--scheduled', '1', '--digest', digest, '--json');
    broken.close();
    expect([ran.exit, tasks.made.size, await stateOf(1)]).toEqual([5, 1, 'committed']);
    expect([(await runTask()).exit, settingsIn()]).toEqual([0, before]);
  });

  it('fails while a later change is in effect over all of it, and then succeeds', async () => {
    await writeOverAll();
    const bytes = lab.fingerprint(file);
    const ran = await runTask();
    expect([ran.exit, JSON.parse(ran.out)]).toMatchObject([6, { error: { code: 'undo-conflict' } }]);
    expect([lab.fingerprint(file), tasks.made.size]).toEqual([bytes, 1]);
    expect((await lab.run('undo', '2', '--yes')).exit).toBe(0);
    expect([(await runTask()).exit, tasks.made.size, settingsIn()]).toEqual([0, 0, before]);
  });

  it('fails if its own entry can’t be read', async () => {
    await pc.driver.write(refOfData(pc.driver, 1), stringValue('damaged'));
    const ran = await runTask();
    expect([ran.exit, tasks.made.size]).toEqual([7, 1]);
    expect(JSON.parse(ran.out)).toMatchObject({ error: { code: 'entry-unreadable' } });
  });

  it('leaves its entry half-done for the next run if a value couldn’t be restored', async () => {
    const broken = openCliLab(null, '', async () => {
      const opened = await open();
      const removeValue: Pc['driver']['removeValue'] = (ref) =>
        ref.name === FIRST.name
          ? Promise.resolve({ ok: false, code: 'other', win32: 1, detail: 'a double' })
          : opened.driver.removeValue(ref);
      return succeed({ ...opened, driver: { ...opened.driver, removeValue } });
    });
    const ran = await broken.run('undo', '--scheduled', '1', '--digest', digest, '--json');
    broken.close();
    expect([ran.exit, tasks.made.size, await stateOf(1)]).toEqual([7, 1, 'pending']);
    expect([(await runTask()).exit, settingsIn()]).toEqual([0, before]);
  });
});

describe('undo --scheduled', () => {
  it('prompts for no rights, and exits with 3 without them', async () => {
    const elevator: Pc['elevator'] = {
      writers: () => Promise.reject(new Error('asked')),
      run: () => Promise.reject(new Error('asked')),
    };
    const unelevated = openCliLab(null, '', async () => succeed({ ...(await open()), elevator }));
    expect((await unelevated.run('undo', '--scheduled', '1', '--digest', digest)).exit).toBe(3);
    unelevated.close();
  });

  it('uses the digest from history', async () => {
    const past = JSON.parse((await lab.run('history', '--json')).out) as { readonly entries: readonly object[] };
    expect(past.entries[0]).toMatchObject({ id: 1, digest });
  });
});
