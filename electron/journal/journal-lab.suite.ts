import { afterEach, beforeEach } from 'vitest';
import type { JournalEntry } from '../../shared/remediation/journal-entry.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { dwordValue, stringOf, stringValue, type ValueRef } from '../../shared/windows/registry.ts';
import { schannelSettingId } from '../../shared/windows/settings.ts';
import { openCliLab, type CliLab } from '../cli/cli-lab.suite.ts';
import type { RegistryDriver, RegistryResult } from '../ports.ts';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc/pc.ts';
import { encodeFirst } from './encoding.ts';
import { readJournal, refOfFirst, type JournalContent } from './journal.ts';
import { createEntry, putState } from './keep-entry.ts';

export const DRAFT = {
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

export const begun = (id: number): JournalEntry => ({ schema: 2, id, ...DRAFT, state: 'pending', doing: 'apply' });
export const committed = (id: number): JournalEntry => ({ ...begun(id), state: 'committed', doing: null });
/** In the form of the first version. */
export const first = (entry: JournalEntry): JournalEntry => ({ ...entry, schema: 1 });

export interface JournalLab {
  readonly driver: RegistryDriver;
  readonly content: () => Promise<JournalContent>;
  /** Creates the next entry, in effect. */
  readonly commit: () => Promise<number>;
  readonly putFirst: (entry: JournalEntry) => Promise<RegistryResult>;
  readonly textAt: (ref: ValueRef) => Promise<string | null>;
  /** The registry file's bytes. */
  readonly bytes: () => string;
}

/** Provides an empty registry file for each test of the calling file. */
export function journalLab(): JournalLab {
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
  const content = async (): Promise<JournalContent> => {
    const read = await readJournal(driver);
    if (!read.ok) throw new Error(read.code);
    return read.value;
  };
  return {
    get driver() {
      return driver;
    },
    content,
    commit: async () => {
      const made = await createEntry(driver, await content(), DRAFT);
      if (!made.ok) throw new Error(made.code);
      await putState(driver, { ...made.value, state: 'committed', doing: null });
      return made.value.id;
    },
    putFirst: async (entry) => driver.write(refOfFirst(driver, entry.id), stringValue(await encodeFirst(entry))),
    textAt: async (ref) => {
      const [reading] = await driver.read([ref]);
      return reading?.state === 'value' ? stringOf(reading) : null;
    },
    bytes: () => lab.fingerprint(`${lab.folder}/x.reg`),
  };
}
