import { describe, expect, it } from 'vitest';
import { pendingEntry } from '../../shared/remediation/entry-states.ts';
import { LAST_ID, type JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { stringValue } from '../../shared/windows/registry.ts';
import type { RegistryDriver } from '../ports.ts';
import { committed, DRAFT, first, journalLab } from './journal-lab.suite.ts';
import { keyOfEntry, refOfData, refOfFirst, refOfState } from './journal.ts';
import { createEntry, discardEntry, MOST_ENTRIES, pruneJournal, putState } from './keep-entry.ts';

const lab = journalLab();

const FAILED = { ok: false, code: 'other', win32: 112, detail: 'double' } as const;

describe('a new entry', () => {
  const at = (moment: number): string => new Date(moment).toISOString();

  // guards: unreadable-entry
  it.each<[string, object]>([
    [
      'an earlier value of more than 1 MiB',
      { writes: [{ ...DRAFT.writes[0], before: { type: 'REG_BINARY', data: '00'.repeat(1024 * 1024 + 1) } }] },
    ],
    ['a clock past the year 9999', { at: at(Date.UTC(10_000, 0)) }],
    ['a clock before the year 0', { at: at(Date.UTC(-1, 0)) }],
    ['more writes than an entry takes', { writes: Array.from({ length: 201 }, () => DRAFT.writes[0]) }],
  ])('is refused with %s, or after the last number, before anything is written', async (_what, change) => {
    const before = lab.bytes();
    const refused = { ok: false, code: 'not-kept' };
    expect(await createEntry(lab.driver, await lab.content(), { ...DRAFT, ...change })).toEqual({
      ...refused,
      why: 'values',
    });
    const full = { ...(await lab.content()), highest: LAST_ID };
    expect(await createEntry(lab.driver, full, DRAFT)).toEqual({ ...refused, why: 'number' });
    expect(lab.bytes()).toBe(before);
  });

  // guards: taken-entry
  it('never replaces one that was created meanwhile', async () => {
    const early = await lab.content();
    await lab.commit();
    const data = await lab.textAt(refOfData(lab.driver, 1));
    expect(await createEntry(lab.driver, early, DRAFT)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await lab.textAt(refOfData(lab.driver, 1))).toBe(data);
    expect((await lab.content()).entries).toEqual([committed(1)]);
  });

  // guards: unreadable-entry
  it('is removed if it can’t be flushed, so that nothing is half-done', async () => {
    const failing = { ...lab.driver, flush: () => Promise.resolve(FAILED) };
    expect(await createEntry(failing, await lab.content(), DRAFT)).toEqual(FAILED);
    expect(await lab.content()).toEqual({ entries: [], unreadable: [], idle: [], highest: 0 });
  });

  it('is removed if it doesn’t read back as written', async () => {
    const forgetful: RegistryDriver = {
      ...lab.driver,
      write: (ref, value) => lab.driver.write(ref, ref.name === 'Data' ? stringValue('lost') : value),
    };
    expect(await createEntry(forgetful, await lab.content(), DRAFT)).toMatchObject({ ok: false, code: 'other' });
    expect((await lab.content()).highest).toBe(0);
  });

  it('is reported as half-done if it can’t be removed either', async () => {
    let isStuck = false;
    const refuse = <T>(call: () => Promise<T>): Promise<T | typeof FAILED> =>
      isStuck ? Promise.resolve(FAILED) : call();
    const stuck: RegistryDriver = {
      ...lab.driver,
      write: (ref, value) => refuse(() => lab.driver.write(ref, value)),
      removeValue: (ref) => refuse(() => lab.driver.removeValue(ref)),
      flush: () => {
        isStuck = true;
        return Promise.resolve(FAILED);
      },
    };
    expect(await createEntry(stuck, await lab.content(), DRAFT)).toMatchObject({
      ok: false,
      code: 'left-pending',
      id: 1,
    });
    expect(pendingEntry((await lab.content()).entries)?.id).toBe(1);
  });

  it('doesn’t count if its writer was stopped early, and its number isn’t reused', async () => {
    await lab.driver.createKey(keyOfEntry(lab.driver, 1));
    await lab.driver.write(refOfState(lab.driver, 2), stringValue('new'));
    await lab.driver.write(refOfData(lab.driver, 2), stringValue('half of it'));
    expect(await lab.content()).toEqual({ entries: [], unreadable: [], idle: [1, 2], highest: 2 });
    expect(await lab.commit()).toBe(3);
  });
});

describe('a discarded entry', () => {
  it('is removed in either form, and its number isn’t reused', async () => {
    await lab.commit();
    await lab.commit();
    await lab.driver.write(refOfData(lab.driver, 2), stringValue('damaged'));
    await lab.driver.write(refOfFirst(lab.driver, 3), stringValue('damaged'));
    for (const id of [2, 3]) expect(await discardEntry(lab.driver, id)).toEqual({ ok: true, value: null });
    expect(await lab.content()).toEqual({ entries: [committed(1)], unreadable: [], idle: [2, 3], highest: 3 });
    expect(await lab.commit()).toBe(4);
  });
});

describe('pruning', () => {
  const undone = (id: number): JournalEntry => ({ ...committed(id), state: 'undone' });
  const manyUndone = (count: number): readonly JournalEntry[] =>
    Array.from({ length: count }, (_, index) => undone(index + 1000));

  it('drops the oldest entries with nothing left to undo, in either form, beyond the maximum', async () => {
    for (let id = 1; id <= 3; id++) {
      await lab.commit();
      await putState(lab.driver, { ...committed(id), state: id === 2 ? 'failed' : 'undone' });
    }
    await lab.putFirst(first(undone(4)));
    const { entries } = await lab.content();
    const crowded = { entries: [...entries, ...manyUndone(MOST_ENTRIES - 2)], unreadable: [], idle: [], highest: 2000 };
    expect(await pruneJournal(lab.driver, crowded)).toBeNull();
    expect((await lab.content()).entries.map(({ id }) => id)).toEqual([3, 4]);
    expect(await lab.driver.keyExists(keyOfEntry(lab.driver, 2))).toEqual({ ok: true, value: false });
    expect(
      await pruneJournal(lab.driver, { ...crowded, entries: [...crowded.entries, undone(3000), undone(3001)] }),
    ).toBeNull();
    expect((await lab.content()).entries).toEqual([]);
  });

  it('never drops an entry with something left to undo, however many came later', async () => {
    const states = ['committed', 'pending', 'undone-in-part'] as const;
    for (const [index, state] of states.entries()) {
      await lab.commit();
      await putState(lab.driver, { ...committed(index + 1), state, doing: state === 'pending' ? 'undo' : null });
    }
    await lab.putFirst(first(committed(4)));
    const { entries } = await lab.content();
    const crowded = { entries: [...entries, ...manyUndone(MOST_ENTRIES * 3)], unreadable: [], idle: [], highest: 2000 };
    await pruneJournal(lab.driver, crowded);
    expect((await lab.content()).entries.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('cleans up numbers without an entry, except the highest', async () => {
    for (let id = 1; id <= 3; id++) await lab.commit();
    await discardEntry(lab.driver, 2);
    await discardEntry(lab.driver, 3);
    expect(await pruneJournal(lab.driver, await lab.content())).toBeNull();
    expect(await lab.content()).toMatchObject({ idle: [3], highest: 3 });
    expect(await lab.driver.keyExists(keyOfEntry(lab.driver, 2))).toEqual({ ok: true, value: false });
  });
});
