import { afterAll, beforeEach, expect, it } from 'vitest';
import { USER_JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { succeed } from '../../shared/result.ts';
import { stringValue, textIn } from '../../shared/windows/registry.ts';
import { readJournal, refOfData } from '../journal/journal.ts';
import type { RegistryDriver } from '../ports.ts';
import { sha256 } from '../services/change/digests.ts';
import { putState } from '../journal/keep-entry.ts';
import { asUser } from '../services/pc/as-user.ts';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc/pc.ts';
import { openCliLab, type Ran } from './cli-lab.suite.ts';

const lab = openCliLab();
let folder = '';
beforeEach(() => {
  folder = lab.sample('windows-10-office-2013');
});
afterAll(() => lab.close());

const run = (...argv: readonly string[]): Promise<Ran> => lab.run(...argv, '--lang', 'en', '--registry', folder);

it('check names what --user would write, and apply writes just that', async () => {
  const checked = await run('check');
  expect(checked.out).toContain('What would be written (2 values):');
  expect(checked.out).toContain('To write them: tls-remedy apply --user --yes');
  const before = lab.fingerprint(folder);
  expect((await run('apply', '--yes')).out).toContain('There was nothing to do.');
  expect(lab.fingerprint(folder)).toBe(before);
  const applied = await run('apply', '--user', '--yes');
  expect(applied).toMatchObject({ exit: 0, note: '' });
  expect(applied.out).toContain('Change 1. Undo it: tls-remedy undo --user 1 --yes');
  expect((await run('history')).out).toMatch(/^This user’s own values:\n1 {2}/);
  expect((await run('check')).out).not.toContain('--user');
  expect((await run('undo', '--yes')).out).toContain('There was nothing to do.');
  expect(await run('undo', '--user', '1', '--yes')).toMatchObject({ exit: 0 });
  expect((await run('check')).out).toContain('apply --user');
});

it('tells the user how to finish their own interrupted change, also after a check', async () => {
  await run('apply', '--user', '--yes');
  const pc = await openPc({ registry: folder, driver: null, named: NOTHING_NAMED, self: null });
  const own = pc.ok ? await asUser(pc.value) : pc;
  if (!own.ok) throw new Error(own.code);
  const journal = await readJournal(own.value.driver);
  const [entry] = journal.ok ? journal.value.entries : [];
  if (entry === undefined) throw new Error('the journal has no entry');
  await putState(own.value.driver, { ...entry, state: 'pending', doing: 'apply' });
  expect((await run('check')).note).toContain('Run tls-remedy recover --user --yes to undo it');
  const again = await run('apply', '--user', '--yes');
  expect([again.exit, again.note]).toEqual([7, expect.stringContaining('recover --user --finish --yes')]);
  expect(await run('recover', '--user', '--yes')).toMatchObject({ exit: 0 });
  expect((await run('check')).note).toBe('');
});

// guards: large-user-entry
it('reports, blocks and discards an own entry with a value of 4 MiB like any other unreadable one', async () => {
  await run('apply', '--user', '--yes');
  const opened = await openPc({ registry: folder, driver: null, named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  const { driver } = opened.value;
  const ref = refOfData({ journal: USER_JOURNAL_KEY }, 1);
  const [reading] = await driver.read([ref]);
  const data = JSON.parse(textIn(reading)?.slice(65) ?? '') as { readonly writes: readonly object[] };
  // anyone who may write this user's keys can store that much there
  const before = { type: 'REG_BINARY', data: 'ab'.repeat(4 * 1024 * 1024) };
  const json = JSON.stringify({
    ...data,
    writes: data.writes.map((write, at) => (at === 0 ? { ...write, before } : write)),
  });
  const large = { state: 'value', ...stringValue(`${sha256(json)} ${json}`) } as const;
  await driver.write(ref, stringValue('large')); // a file this large isn't read
  const read: RegistryDriver['read'] = async (refs) =>
    (await driver.read(refs)).map((one) => (textIn(one) === 'large' ? large : one));
  const other = openCliLab(null, '', () => Promise.resolve(succeed({ ...opened.value, driver: { ...driver, read } })));
  expect((await other.run('check')).exit).toBe(0);
  expect((await other.run('history')).out).toContain('recover --user --discard 1 --yes');
  expect((await other.run('undo', '--user', '--yes')).exit).toBe(7);
  expect((await other.run('apply', '--yes')).exit).toBe(0); // the PC's own journal is separate
  expect(await other.run('recover', '--user', '--discard', '1', '--yes')).toMatchObject({ exit: 0 });
  expect((await other.run('apply', '--user', '--yes')).exit).toBe(0);
  other.close();
});

// guards: large-user-entry
it('history lists the PC’s entries despite an unreadable journal of this user, and reports that one', async () => {
  const opened = await openPc({ registry: folder, driver: null, named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  expect((await run('apply', '--mask', '0xA00', '--yes')).exit).toBe(0);
  const listKeys: RegistryDriver['listKeys'] = (key) =>
    key.hive === 'HKCU'
      ? Promise.resolve({ ok: false, code: 'denied', win32: 5, detail: 'a double' })
      : opened.value.driver.listKeys(key);
  const denied = { ...opened.value, driver: { ...opened.value.driver, listKeys } };
  const other = openCliLab(null, '', () => Promise.resolve(succeed(denied)));
  const json = await other.run('history', '--json');
  expect([json.exit, JSON.parse(json.out)]).toMatchObject([0, { entries: [{ id: 1 }], ofUserUnread: true }]);
  expect((await other.run('history')).out).toMatch(/^1 {2}[^]*The changes to this user’s own settings can’t be read/);
  other.close();
});
