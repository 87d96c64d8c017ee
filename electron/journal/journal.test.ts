import { describe, expect, it } from 'vitest';
import { pendingEntry } from '../../shared/remediation/entry-states.ts';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { dwordValue, stringValue, type ValueRef } from '../../shared/windows/registry.ts';
import { begun, committed, DRAFT, first, journalLab } from './journal-lab.suite.ts';
import { keyOfEntry, refOfData, refOfFirst, refOfState } from './journal.ts';
import { createEntry, putState } from './keep-entry.ts';

const lab = journalLab();

describe('the journal', () => {
  it('is empty at first, and returns what was created, oldest first', async () => {
    expect(await lab.content()).toEqual({ entries: [], unreadable: [], idle: [], highest: 0 });
    expect(await lab.commit()).toBe(1);
    expect(await createEntry(lab.driver, await lab.content(), DRAFT)).toEqual({ ok: true, value: begun(2) });
    expect(await lab.content()).toEqual({ entries: [committed(1), begun(2)], unreadable: [], idle: [], highest: 2 });
    expect(pendingEntry((await lab.content()).entries)?.id).toBe(2);
    await putState(lab.driver, committed(2));
    expect(pendingEntry((await lab.content()).entries)).toBeNull();
  });

  // guards: taken-entry
  it('never changes an entry’s contents, whatever its state', async () => {
    await lab.commit();
    const data = await lab.textAt(refOfData(lab.driver, 1));
    for (const [state, doing] of [
      ['pending', 'undo'],
      ['undone', null],
      ['failed', null],
    ] as const) {
      expect((await putState(lab.driver, { ...committed(1), state, doing })).ok).toBe(true);
      expect((await lab.content()).entries).toEqual([{ ...committed(1), state, doing }]);
      expect(await lab.textAt(refOfData(lab.driver, 1))).toBe(data);
    }
  });

  it('reads entries in the form of the first version, and keeps that form', async () => {
    await lab.putFirst(first(committed(3)));
    await lab.putFirst(first({ ...begun(4), doing: 'undo' }));
    expect((await lab.content()).entries).toEqual([first(committed(3)), first({ ...begun(4), doing: 'undo' })]);
    await putState(lab.driver, first({ ...committed(4), state: 'undone' }));
    expect((await lab.content()).entries[1]).toEqual(first({ ...committed(4), state: 'undone' }));
    expect(await lab.driver.keyExists(keyOfEntry(lab.driver, 4))).toEqual({ ok: true, value: false });
    expect(await lab.commit()).toBe(5);
  });

  it('ignores names that aren’t an entry’s', async () => {
    for (const name of ['', 'notes', '7', '000000001', '00000000'])
      await lab.driver.write({ ...JOURNAL_KEY, name }, stringValue('hello'));
    await lab.driver.createKey({ ...JOURNAL_KEY, path: `${JOURNAL_KEY.path}\\notes` });
    expect(await lab.content()).toEqual({ entries: [], unreadable: [], idle: [], highest: 0 });
  });

  it('reports unreadable entries with their state, and uses none of their contents', async () => {
    for (let id = 1; id <= 8; id++) await lab.commit();
    await putState(lab.driver, begun(2));
    const data = (await lab.textAt(refOfData(lab.driver, 1))) ?? '';
    expect(data).toContain('"id":1');
    const damage: readonly (readonly [ValueRef, string])[] = [
      [refOfData(lab.driver, 2), data.slice(0, -1)], // truncated, half-done
      [refOfData(lab.driver, 3), data.replace('00ff', '00fe')], // edited
      [refOfData(lab.driver, 4), data], // another entry's
      [refOfData(lab.driver, 5), ''],
      [refOfState(lab.driver, 6), 'redone'], // not one of our words
    ];
    for (const [ref, text] of damage) await lab.driver.write(ref, stringValue(text));
    await lab.driver.write(refOfData(lab.driver, 7), dwordValue(7));
    await lab.driver.removeValue(refOfState(lab.driver, 8)); // its data alone means nothing
    await lab.driver.write(refOfFirst(lab.driver, 9), stringValue('not an entry'));
    await lab.putFirst(first(committed(1))); // two with one number
    const { entries, unreadable, highest } = await lab.content();
    expect(entries).toEqual([]);
    expect(unreadable).toEqual([
      { id: 1, state: null, why: 'damaged' },
      { id: 2, state: 'pending', why: 'damaged' },
      { id: 3, state: 'committed', why: 'damaged' },
      { id: 4, state: 'committed', why: 'damaged' },
      { id: 5, state: 'committed', why: 'damaged' },
      { id: 6, state: null, why: 'damaged' },
      { id: 7, state: 'committed', why: 'damaged' },
      { id: 8, state: null, why: 'damaged' },
      { id: 9, state: null, why: 'damaged' },
    ]);
    expect(highest).toBe(9);
  });

  // guards: damaged-entry
  it('recognizes an entry of a newer version, and its state', async () => {
    await lab.commit();
    const { createHash } = await import('node:crypto');
    const json = JSON.stringify({ schema: 3, whatever: [] });
    const text = `${createHash('sha256').update(json).digest('hex')} ${json}`;
    await lab.driver.write(refOfData(lab.driver, 1), stringValue(text));
    await lab.driver.write(refOfState(lab.driver, 1), stringValue('pending undo'));
    expect((await lab.content()).unreadable).toEqual([{ id: 1, state: 'pending', why: 'newer' }]);
    await lab.driver.write(refOfFirst(lab.driver, 2), stringValue(text));
    expect((await lab.content()).unreadable[1]).toEqual({ id: 2, state: null, why: 'newer' });
  });

  // guards: forged-entry
  it('rejects an entry with a setting that can’t be written, even with a correct checksum', async () => {
    const writes = [{ ...DRAFT.writes[0], setting: 'machine.current-build-number' }];
    await lab.putFirst({ ...first(committed(1)), writes });
    expect(await lab.content()).toMatchObject({ entries: [], unreadable: [{ id: 1, why: 'damaged' }] });
  });
});
