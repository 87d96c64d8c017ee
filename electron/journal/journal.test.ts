import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingEntry } from '../../shared/remediation/entry-states.ts';
import { JOURNAL_KEY, keysMade, LAST_ID, type JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { dwordValue, stringOf, stringValue, type ValueRef } from '../../shared/windows/registry.ts';
import { schannelSettingId } from '../../shared/windows/settings.ts';
import { openCliLab, type CliLab } from '../cli/cli-lab.suite.ts';
import type { RegistryDriver, RegistryResult } from '../ports.ts';
import { openPc } from '../services/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc.ts';
import { encodeFirst } from './encoding.ts';
import { keyOfEntry, readJournal, refOfData, refOfFirst, refOfState, type JournalContent } from './journal.ts';
import { createEntry, discardEntry, MOST_ENTRIES, pruneJournal, putState } from './keep-entry.ts';

let lab: CliLab;
let driver: RegistryDriver;
beforeEach(async () => {
  lab = openCliLab();
  const registry = lab.put('x.reg', 'Windows Registry Editor Version 5.00\r\n\r\n');
  const pc = await openPc({ registry, driver: null, named: NOTHING_NAMED, self: null });
  if (!pc.ok) throw new Error(pc.code);
  ({ driver } = pc.value);
});
afterEach(() => {
  lab.close();
});

const DRAFT = {
  at: '2026-11-24T14:06:00.000Z',
  selection: RECOMMENDED,
  writes: [
    {
      setting: schannelSettingId('TLS 1.2', 'enabled'),
      view: 'native',
      before: { type: 'REG_BINARY', data: '00ff' },
      after: dwordValue(1),
      missingKeys: 2,
    },
  ],
} as const;

const begun = (id: number): JournalEntry => ({ schema: 2, id, ...DRAFT, state: 'pending', doing: 'apply' });
const committed = (id: number): JournalEntry => ({ ...begun(id), state: 'committed', doing: null });
const first = (entry: JournalEntry): JournalEntry => ({ ...entry, schema: 1 });

async function content(): Promise<JournalContent> {
  const read = await readJournal(driver);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

/** Makes the next entry, in force. */
async function commit(): Promise<number> {
  const made = await createEntry(driver, await content(), DRAFT);
  if (!made.ok) throw new Error(made.code);
  await putState(driver, { ...made.value, state: 'committed', doing: null });
  return made.value.id;
}

const putFirst = async (entry: JournalEntry): Promise<RegistryResult> =>
  driver.write(refOfFirst(entry.id), stringValue(await encodeFirst(entry)));

async function textAt(ref: ValueRef): Promise<string | null> {
  const [reading] = await driver.read([ref]);
  return reading?.state === 'value' ? stringOf(reading) : null;
}

const FAILED = { ok: false, code: 'other', win32: 112, detail: 'double' } as const;

describe('the journal', () => {
  it('is empty where there is none, and gives back what was made, oldest first', async () => {
    expect(await content()).toEqual({ entries: [], unreadable: [], idle: [], highest: 0 });
    expect(await commit()).toBe(1);
    expect(await createEntry(driver, await content(), DRAFT)).toEqual({ ok: true, value: begun(2) });
    expect(await content()).toEqual({ entries: [committed(1), begun(2)], unreadable: [], idle: [], highest: 2 });
    expect(pendingEntry((await content()).entries)?.id).toBe(2);
    await putState(driver, committed(2));
    expect(pendingEntry((await content()).entries)).toBeNull();
  });

  it('never changes what an entry holds, whatever becomes of it', async () => {
    await commit();
    const data = await textAt(refOfData(1));
    for (const [state, doing] of [
      ['pending', 'undo'],
      ['undone', null],
      ['failed', null],
    ] as const) {
      expect((await putState(driver, { ...committed(1), state, doing })).ok).toBe(true);
      expect((await content()).entries).toEqual([{ ...committed(1), state, doing }]);
      expect(await textAt(refOfData(1))).toBe(data);
    }
  });

  it('reads entries as the first version kept them, and keeps them so', async () => {
    await putFirst(first(committed(3)));
    await putFirst(first({ ...begun(4), doing: 'undo' }));
    expect((await content()).entries).toEqual([first(committed(3)), first({ ...begun(4), doing: 'undo' })]);
    await putState(driver, first({ ...committed(4), state: 'undone' }));
    expect((await content()).entries[1]).toEqual(first({ ...committed(4), state: 'undone' }));
    expect(await driver.keyExists(keyOfEntry(4))).toEqual({ ok: true, value: false });
    expect(await commit()).toBe(5);
  });

  it('leaves alone what isn’t named like an entry', async () => {
    for (const name of ['', 'notes', '7', '000000001', '00000000'])
      await driver.write({ ...JOURNAL_KEY, name }, stringValue('hello'));
    await driver.createKey({ ...JOURNAL_KEY, path: `${JOURNAL_KEY.path}\\notes` });
    expect(await content()).toEqual({ entries: [], unreadable: [], idle: [], highest: 0 });
  });

  it('reports what can’t be read, with the state that stands beside it, and uses none of it', async () => {
    for (let id = 1; id <= 8; id++) await commit();
    await putState(driver, begun(2));
    const data = (await textAt(refOfData(1))) ?? '';
    expect(data).toContain('"id":1');
    const damage: readonly (readonly [ValueRef, string])[] = [
      [refOfData(2), data.slice(0, -1)], // cut off, half-done
      [refOfData(3), data.replace('00ff', '00fe')], // edited
      [refOfData(4), data], // another entry's
      [refOfData(5), ''],
      [refOfState(6), 'redone'], // no word of ours
    ];
    for (const [ref, text] of damage) await driver.write(ref, stringValue(text));
    await driver.write(refOfData(7), dwordValue(7));
    await driver.removeValue(refOfState(8)); // its data alone says nothing
    await driver.write(refOfFirst(9), stringValue('not an entry'));
    await putFirst(first(committed(1))); // two under one number
    const { entries, unreadable, highest } = await content();
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

  it('knows an entry of a newer version, and its state', async () => {
    await commit();
    const { createHash } = await import('node:crypto');
    const json = JSON.stringify({ schema: 3, whatever: [] });
    const text = `${createHash('sha256').update(json).digest('hex')} ${json}`;
    await driver.write(refOfData(1), stringValue(text));
    await driver.write(refOfState(1), stringValue('pending undo'));
    expect((await content()).unreadable).toEqual([{ id: 1, state: 'pending', why: 'newer' }]);
    await driver.write(refOfFirst(2), stringValue(text));
    expect((await content()).unreadable[1]).toEqual({ id: 2, state: null, why: 'newer' });
  });

  it('can’t use an entry that names a setting that may not be written, also with a right checksum', async () => {
    const writes = [{ ...DRAFT.writes[0], setting: 'machine.current-build-number' }];
    await putFirst({ ...first(committed(1)), writes });
    expect(await content()).toMatchObject({ entries: [], unreadable: [{ id: 1, why: 'damaged' }] });
  });
});

describe('a new entry', () => {
  const at = (moment: number): string => new Date(moment).toISOString();

  it.each<[string, object, string]>([
    [
      'an earlier value of more than 1 MiB',
      { writes: [{ ...DRAFT.writes[0], before: { type: 'REG_BINARY', data: '00'.repeat(1024 * 1024 + 1) } }] },
      'values',
    ],
    ['a clock past the year 9999', { at: at(Date.UTC(10_000, 0)) }, 'values'],
    ['a clock before the year 0', { at: at(Date.UTC(-1, 0)) }, 'values'],
    ['more writes than an entry takes', { writes: Array.from({ length: 201 }, () => DRAFT.writes[0]) }, 'values'],
  ])('is refused with %s, before anything is written', async (_what, change, why) => {
    const before = lab.fingerprint(`${lab.folder}/x.reg`);
    expect(await createEntry(driver, await content(), { ...DRAFT, ...change })).toEqual({
      ok: false,
      code: 'not-kept',
      why,
    });
    expect(lab.fingerprint(`${lab.folder}/x.reg`)).toBe(before);
  });

  it('is refused after the last number, before anything is written', async () => {
    await putFirst(first(committed(LAST_ID)));
    const before = lab.fingerprint(`${lab.folder}/x.reg`);
    expect(await createEntry(driver, await content(), DRAFT)).toEqual({ ok: false, code: 'not-kept', why: 'number' });
    expect(lab.fingerprint(`${lab.folder}/x.reg`)).toBe(before);
  });

  it('never takes the place of one that was made meanwhile', async () => {
    const early = await content();
    await commit();
    const data = await textAt(refOfData(1));
    expect(await createEntry(driver, early, DRAFT)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await textAt(refOfData(1))).toBe(data);
    expect((await content()).entries).toEqual([committed(1)]);
  });

  it('is taken back where it can’t be made durable, so that nothing is half-done', async () => {
    const failing = { ...driver, flush: () => Promise.resolve(FAILED) };
    expect(await createEntry(failing, await content(), DRAFT)).toEqual(FAILED);
    expect(await content()).toEqual({ entries: [], unreadable: [], idle: [], highest: 0 });
  });

  it('is taken back where what it holds doesn’t read back', async () => {
    const forgetful: RegistryDriver = {
      ...driver,
      write: (ref, value) => driver.write(ref, ref.name === 'Data' ? stringValue('lost') : value),
    };
    expect(await createEntry(forgetful, await content(), DRAFT)).toMatchObject({ ok: false, code: 'other' });
    expect((await content()).highest).toBe(0);
  });

  it('is reported as half-done where it can’t be taken back either', async () => {
    let isStuck = false;
    const refuse = <T>(call: () => Promise<T>): Promise<T | typeof FAILED> =>
      isStuck ? Promise.resolve(FAILED) : call();
    const stuck: RegistryDriver = {
      ...driver,
      write: (ref, value) => refuse(() => driver.write(ref, value)),
      removeValue: (ref) => refuse(() => driver.removeValue(ref)),
      flush: () => {
        isStuck = true;
        return Promise.resolve(FAILED);
      },
    };
    expect(await createEntry(stuck, await content(), DRAFT)).toMatchObject({ ok: false, code: 'left-pending', id: 1 });
    expect(pendingEntry((await content()).entries)?.id).toBe(1);
  });

  it('counts for nothing where its writer was stopped before it stood, and its number isn’t used again', async () => {
    await driver.createKey(keyOfEntry(1));
    await driver.write(refOfState(2), stringValue('new'));
    await driver.write(refOfData(2), stringValue('half of it'));
    expect(await content()).toEqual({ entries: [], unreadable: [], idle: [1, 2], highest: 2 });
    expect(await commit()).toBe(3);
  });
});

describe('an entry that is given up', () => {
  it('is gone, whatever its form, and its number isn’t used again', async () => {
    await commit();
    await commit();
    await driver.write(refOfData(2), stringValue('damaged'));
    await driver.write(refOfFirst(3), stringValue('damaged'));
    for (const id of [2, 3]) expect(await discardEntry(driver, id)).toEqual({ ok: true, value: null });
    expect(await content()).toEqual({ entries: [committed(1)], unreadable: [], idle: [2, 3], highest: 3 });
    expect(await commit()).toBe(4);
  });
});

describe('pruning', () => {
  it('drops the oldest finished entries beyond its size, in either form, never a half-done one', async () => {
    await createEntry(driver, await content(), DRAFT);
    for (let id = 2; id <= 6; id++) await commit();
    await putFirst(first(committed(7)));
    const kept = await content();
    const many = Array.from({ length: MOST_ENTRIES - 1 }, (_, i) => committed(i + 8));
    const crowded = { ...kept, entries: [...kept.entries, ...many], highest: 1000 };
    expect(await pruneJournal(driver, crowded)).toBeNull();
    expect((await content()).entries.map(({ id }) => id)).toEqual([1, 7]);
    expect(await driver.keyExists(keyOfEntry(2))).toEqual({ ok: true, value: false });
    const more = { ...crowded, entries: [...kept.entries, ...many, committed(900), committed(901)] };
    expect(await pruneJournal(driver, more)).toBeNull();
    expect((await content()).entries.map(({ id }) => id)).toEqual([1]);
  });

  it('tidies up numbers under which nothing stands, but for the highest', async () => {
    for (let id = 1; id <= 3; id++) await commit();
    await discardEntry(driver, 2);
    await discardEntry(driver, 3);
    expect(await pruneJournal(driver, await content())).toBeNull();
    expect(await content()).toMatchObject({ idle: [3], highest: 3 });
    expect(await driver.keyExists(keyOfEntry(2))).toEqual({ ok: true, value: false });
  });
});

describe('keysMade', () => {
  it('names the keys that were missing, deepest first', () => {
    const [write] = committed(1).writes;
    if (write === undefined) throw new Error('no write');
    expect(keysMade(write).map(({ path }) => path.split('\\').slice(-2).join('\\'))).toEqual([
      'TLS 1.2\\Client',
      'Protocols\\TLS 1.2',
    ]);
    expect(keysMade({ ...write, missingKeys: 0 })).toEqual([]);
    expect(keysMade({ ...write, missingKeys: 64 }).at(-1)?.path).toBe('SYSTEM');
  });
});
