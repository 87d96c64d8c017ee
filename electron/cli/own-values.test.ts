import { afterEach, beforeEach, expect, it } from 'vitest';
import { readJournal } from '../journal/journal.ts';
import { putState } from '../journal/keep-entry.ts';
import { asUser } from '../services/as-user.ts';
import { openPc } from '../services/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc.ts';
import { openCliLab, type CliLab, type Ran } from './cli-lab.suite.ts';

let lab: CliLab;
let folder = '';
beforeEach(() => {
  lab = openCliLab();
  folder = lab.sample('windows-10-office-2013');
});
afterEach(() => {
  lab.close();
});

const run = (...argv: readonly string[]): Promise<Ran> => lab.run(...argv, '--lang', 'en', '--registry', folder);

it('says with check what --user would write, and writes just that', async () => {
  const checked = await run('check');
  expect(checked.out).toContain('What would be written (2 values):');
  expect(checked.out).toContain('To write them: apply --user --yes');
  const before = lab.fingerprint(folder);
  expect((await run('apply', '--yes')).out).toContain('There was nothing to do.');
  expect(lab.fingerprint(folder)).toBe(before);
  const applied = await run('apply', '--user', '--yes');
  expect(applied).toMatchObject({ exit: 0, note: '' });
  expect(applied.out).toContain('Journal entry 1. To take it back: undo --user 1 --yes');
  expect((await run('history')).out).toMatch(/^Own values of this user:\n1 {2}/);
  expect((await run('check')).out).not.toContain('--user');
  expect((await run('undo', '--yes')).out).toContain('There was nothing to do.');
  expect(await run('undo', '--user', '1', '--yes')).toMatchObject({ exit: 0 });
  expect((await run('check')).out).toContain('apply --user');
});

it('gives the shapes that it has for the PC', async () => {
  expect(JSON.parse((await run('plan', '--user', '--json')).out)).toMatchObject({
    schema: 1,
    plan: [{ name: 'EnableADAL', before: null, after: { hex: '0x00000001' } }, { name: 'Version' }],
  });
  expect(JSON.parse((await run('apply', '--user', '--yes', '--json')).out)).toMatchObject({
    plan: [],
    outcome: { state: 'committed', journal: 1, ofUser: true },
  });
  expect(JSON.parse((await run('history', '--json')).out)).toMatchObject({
    entries: [],
    ofUser: { entries: [{ id: 1, selection: { scopes: [] } }], damaged: [], unreadable: [] },
  });
});

it.each(['--profile', '--mask', '--scope'])('has nothing to choose: %s', async (option) => {
  const value = { '--profile': 'recommended', '--mask': '0x800', '--scope': 'winhttp' }[option] ?? '';
  const ran = await run('plan', '--user', option, value);
  expect([ran.exit, ran.note]).toEqual([2, expect.stringContaining(`--user, ${option}`)]);
});

it('says how to end a change of theirs that stopped halfway, also beside a check', async () => {
  await run('apply', '--user', '--yes');
  const pc = await openPc({ registry: folder, driver: null, named: NOTHING_NAMED, self: null });
  const own = pc.ok ? await asUser(pc.value) : pc;
  if (!own.ok) throw new Error(own.code);
  const journal = await readJournal(own.value.driver);
  const [entry] = journal.ok ? journal.value.entries : [];
  if (entry === undefined) throw new Error('the journal has no entry');
  await putState(own.value.driver, { ...entry, state: 'pending', doing: 'apply' });
  expect((await run('check')).note).toContain('Run recover --user --yes to take it back');
  const again = await run('apply', '--user', '--yes');
  expect([again.exit, again.note]).toEqual([7, expect.stringContaining('recover --user --finish --yes')]);
  expect(await run('recover', '--user', '--yes')).toMatchObject({ exit: 0 });
  expect((await run('check')).note).toBe('');
});
