import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JOURNAL_KEY, USER_JOURNAL_KEY } from '../../../shared/remediation/journal-entry.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { USER_SELECTION } from '../../../shared/remediation/user-plan.ts';
import { dwordValue, stringValue, type ValueRef } from '../../../shared/windows/registry.ts';
import { refOf, setting, SETTINGS } from '../../../shared/windows/settings.ts';
import { openCliLab, type CliLab } from '../../cli/cli-lab.suite.ts';
import { encodeData } from '../../journal/encoding.ts';
import { readJournal, refOfData, refOfState } from '../../journal/journal.ts';
import { createEntry } from '../../journal/keep-entry.ts';
import { createMemoryDriver } from '../../registry/memory-driver.double.ts';
import type { RegistryDriver } from '../../ports.ts';
import { apply } from '../change/apply.ts';
import { asUser, userDriver } from './as-user.ts';
import { discard } from '../change/discard.ts';
import { wholeHistory } from '../change/history.ts';
import { filePc } from './file-pc.double.ts';
import type { Pc } from './pc.ts';
import { codeOf } from '../change/shared-file.suite.ts';
import { undo } from '../change/undo.ts';

const MODERN = refOf(setting('office.sign-in-15.enable-adal'), 'native');
const VERSION = refOf(setting('office.sign-in-15.version'), 'native');
const WINHTTP = refOf(setting('winhttp.default-secure-protocols'), 'native');
const TICKS = refOf(setting('wininet.user'), 'native');

describe('what a user may change of their own', () => {
  const memory = createMemoryDriver();
  const own = userDriver(memory);
  beforeEach(memory.empty);
  const all = (driver: RegistryDriver, ref: ValueRef) => [
    driver.write(ref, dwordValue(1)),
    driver.removeValue(ref),
    driver.createKey(ref),
    driver.removeEmptyKey(ref),
  ];

  // guards: page-user-hive
  it('is no value of the PC, no policy, no hive of another, and no other value of their own', async () => {
    const others: readonly ValueRef[] = [
      ...SETTINGS.filter(({ ofUser }) => ofUser !== true).flatMap((row) => row.views.map((view) => refOf(row, view))),
      { ...JOURNAL_KEY, name: '00000001' },
      refOf(setting('wininet.user'), 'native', 'S-1-5-21-1-2-3-1001'),
      { ...TICKS, path: TICKS.path.replace('SOFTWARE', 'SOFTWARE\\Policies') },
      { hive: 'HKCU', view: 'native', path: 'Environment', name: 'PATH' },
      { hive: 'HKCU', view: 'native', path: `${USER_JOURNAL_KEY.path}s`, name: 'x' },
      { hive: 'HKLM', view: 'native', path: USER_JOURNAL_KEY.path, name: 'x' },
    ];
    for (const ref of others) {
      const [write, remove] = await Promise.all(all(own, ref));
      expect([ref.path, ref.name, write?.ok, remove?.ok]).toEqual([ref.path, ref.name, false, false]);
    }
    for (const key of [WINHTTP, JOURNAL_KEY, { ...TICKS, path: 'Environment' }]) {
      expect(await own.createKey(key)).toMatchObject({ ok: false, code: 'denied' });
      expect(await own.removeEmptyKey(key)).toMatchObject({ ok: false, code: 'denied' });
    }
    expect(memory.dump('')).toEqual([]);
  });

  it('are those values, and a journal of their own', async () => {
    expect(await own.write(MODERN, dwordValue(1))).toMatchObject({ ok: true });
    expect(await own.removeValue({ ...MODERN, name: 'ENABLEADAL' })).toMatchObject({ ok: true });
    expect(await own.removeEmptyKey(MODERN)).toMatchObject({ ok: true });
    const draft = { at: '2026-03-01T10:00:00.000Z', selection: USER_SELECTION, writes: [] };
    const empty = { entries: [], unreadable: [], idle: [], highest: 0 };
    expect(await createEntry(own, empty, draft)).toMatchObject({ ok: true });
    expect((await readJournal(memory)).ok && (await memory.keyExists(JOURNAL_KEY))).toEqual({ ok: true, value: false });
    expect(await own.keyExists({ ...USER_JOURNAL_KEY, path: `${USER_JOURNAL_KEY.path}\\00000001` })).toEqual({
      ok: true,
      value: true,
    });
  });
});

describe('a change of a user’s own values', () => {
  let lab: CliLab;
  let file = '';
  beforeEach(() => {
    lab = openCliLab();
    file = lab.sample('windows-10-office-2013');
  });
  afterEach(() => lab.close());

  const open = (): Promise<Pc> => filePc(file);
  const openOwn = async (over: Partial<Pc> = {}): Promise<Pc> => {
    const own = await asUser({ ...(await open()), ...over });
    if (!own.ok) throw new Error(own.code);
    return own.value;
  };
  const values = async (): Promise<readonly unknown[]> =>
    (await (await open()).driver.read([MODERN, VERSION])).map((one) => (one.state === 'value' ? one.data : one.state));

  it('counts its entries apart from those of the PC, and undoing one leaves the other', async () => {
    const pc = await open();
    await pc.driver.write(WINHTTP, dwordValue(0x80));
    expect(codeOf(await apply(await open(), RECOMMENDED, null))).toBe('ok');
    expect(codeOf(await apply(await openOwn(), RECOMMENDED, null))).toBe('ok');
    const past = await wholeHistory(await open());
    expect(past).toMatchObject({
      ok: true,
      value: {
        entries: [{ id: 1, writes: [{ path: expect.stringMatching(/^HKLM/) as string }] }],
        ofUser: {
          entries: [
            { id: 1, selection: { scopes: [] }, writes: [{ path: expect.stringMatching(/^HKCU/) as string }, {}] },
          ],
        },
      },
    });
    await undo(await openOwn(), 1);
    expect(await values()).toEqual(['absent', 'absent']);
    expect(await wholeHistory(await open())).toMatchObject({
      value: {
        entries: [{ id: 1, state: 'committed', inForce: 'all' }],
        ofUser: { entries: [{ id: 1, state: 'undone' }] },
      },
    });
  });

  // guards: other-account
  it('isn’t made if the program runs as another account than the one that is signed in', async () => {
    const accounts = () => Promise.resolve({ own: 'SCHOOL\\desk', signedIn: 'SCHOOL\\anne' });
    expect(codeOf(await asUser({ ...(await open()), accounts }))).toBe('other-user');
    const past = await wholeHistory({ ...(await open()), accounts });
    expect(past.ok && past.value.ofUser).toBeUndefined();
    const same = () => Promise.resolve({ own: 'SCHOOL\\Anne', signedIn: 'school\\anne' });
    expect(codeOf(await asUser({ ...(await open()), accounts: same }))).toBe('ok');
  });

  // guards: forged-user-entry
  it.each([
    ['the PC', 'a user’s own value', MODERN, 'office.sign-in-15.enable-adal', false],
    ['a user', 'a value of the PC', WINHTTP, 'winhttp.default-secure-protocols', true],
  ] as const)('is never found in the journal of %s for %s', async (_whose, _what, ref, id, isOwn) => {
    const target = isOwn ? await openOwn() : await open();
    const journal = isOwn ? USER_JOURNAL_KEY : JOURNAL_KEY;
    const raw = (await open()).driver;
    const put: RegistryDriver = { ...raw, journal };
    const data = await encodeData({
      schema: 2,
      id: 1,
      at: '2026-03-01T10:00:00.000Z',
      selection: RECOMMENDED,
      writes: [{ setting: id, view: 'native', before: dwordValue(7), after: dwordValue(8), missingKeys: 0 }],
      state: 'committed',
      doing: null,
    });
    await raw.write(ref, dwordValue(8));
    await raw.write(refOfData(put, 1), stringValue(data ?? ''));
    await raw.write(refOfState(put, 1), stringValue('committed'));
    expect(codeOf(await undo(target, 1))).toBe('entry-unreadable');
    expect(await (await open()).driver.read([ref])).toMatchObject([{ data: '08000000' }]);
    expect(codeOf(await discard(target, 1))).toBe('ok');
  });
});
