import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingEntry } from '../../shared/remediation/entry-states.ts';
import { JOURNAL_KEY, keysMade, type JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { dwordValue, stringOf, stringValue, type ValueRef } from '../../shared/windows/registry.ts';
import { schannelSettingId } from '../../shared/windows/settings.ts';
import { openCliLab, type CliLab } from '../cli/cli-lab.suite.ts';
import type { RegistryDriver } from '../ports.ts';
import { openPc } from '../services/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc.ts';
import { MOST_ENTRIES, nextId, pruneJournal, putEntry, readJournal, type JournalContent } from './journal.ts';

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

const entry = (id: number, state: JournalEntry['state'] = 'committed'): JournalEntry => ({
  schema: 1,
  id,
  at: '2026-11-24T14:06:00.000Z',
  state,
  doing: state === 'pending' ? 'apply' : null,
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
});

async function content(): Promise<JournalContent> {
  const read = await readJournal(driver);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

const named = (name: string): ValueRef => ({ ...JOURNAL_KEY, name });

describe('the journal', () => {
  it('is empty where there is none, and gives back what was put', async () => {
    expect(await content()).toEqual({ entries: [], damaged: [] });
    expect((await putEntry(driver, entry(2, 'pending'))).ok).toBe(true);
    expect((await putEntry(driver, entry(1))).ok).toBe(true);
    expect(await content()).toEqual({ entries: [entry(1), entry(2, 'pending')], damaged: [] });
    expect(pendingEntry((await content()).entries)?.id).toBe(2);
    await putEntry(driver, entry(2));
    expect(pendingEntry((await content()).entries)).toBeNull();
  });

  it('reports damaged and forged entries, uses none of them, and goes on', async () => {
    await putEntry(driver, entry(1));
    const [reading] = await driver.read([named('00000001')]);
    const text = reading?.state === 'value' ? (stringOf(reading) ?? '') : '';
    expect(text).toContain('"id":1');
    const forged: readonly [string, string][] = [
      ['00000002', text], // another entry's text
      ['00000003', text.slice(0, -1)], // cut off
      ['00000004', text.replace('00ff', '00fe')], // edited
      ['00000005', ''],
      ['00000006', '{}'],
      ['notes', 'hello'],
    ];
    for (const [name, value] of forged) await driver.write(named(name), stringValue(value));
    await driver.write(named('00000007'), dwordValue(7));
    const { entries, damaged } = await content();
    expect(entries).toEqual([entry(1)]);
    expect(damaged.toSorted()).toEqual([
      '00000002',
      '00000003',
      '00000004',
      '00000005',
      '00000006',
      '00000007',
      'notes',
    ]);
    expect(nextId(await content())).toBe(8);
  });

  it('refuses an entry that names a setting that may not be written, also with a right checksum', async () => {
    const write = { ...entry(1).writes[0], setting: 'machine.current-build-number' };
    await putEntry(driver, { ...entry(1), writes: [write] } as JournalEntry);
    expect(await content()).toEqual({ entries: [], damaged: ['00000001'] });
  });

  it('drops the oldest finished entries beyond its size, never a half-done one', async () => {
    const many = Array.from({ length: MOST_ENTRIES + 5 }, (_, i) => entry(i + 1, i === 0 ? 'pending' : 'committed'));
    for (const one of [...many.slice(0, 8)]) await putEntry(driver, one);
    expect(await pruneJournal(driver, { entries: many, damaged: [] })).toBeNull();
    expect((await content()).entries.map(({ id }) => id)).toEqual([1, 6, 7, 8]);
  });
});

describe('keysMade', () => {
  it('names the keys that were missing, deepest first', () => {
    const [write] = entry(1).writes;
    if (write === undefined) throw new Error('no write');
    expect(keysMade(write).map(({ path }) => path.split('\\').slice(-2).join('\\'))).toEqual([
      'TLS 1.2\\Client',
      'Protocols\\TLS 1.2',
    ]);
    expect(keysMade({ ...write, missingKeys: 0 })).toEqual([]);
    expect(keysMade({ ...write, missingKeys: 64 }).at(-1)?.path).toBe('SYSTEM');
  });
});
