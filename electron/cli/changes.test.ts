import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LINKS } from '../../build/only-on.suite.ts';
import { readJournal } from '../journal/journal.ts';
import { putState } from '../journal/keep-entry.ts';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc/pc.ts';
import { machineReg, openCliLab, parseReport, STALE } from './cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

interface FailureJson {
  readonly schema: 1;
  readonly error: { readonly code: string; readonly message: string; readonly nextStep: string };
}

describe('apply, history and undo', () => {
  it('write nothing, not even a journal, if there is nothing to do', async () => {
    const file = lab.put('x.reg', machineReg(26100));
    const before = lab.fingerprint(file);
    const ran = await lab.run('apply', '--yes', '--json', '--registry', file);
    expect([ran.exit, parseReport(ran).outcome]).toEqual([
      0,
      { state: 'nothing-to-do', journal: null, writes: [], verified: true },
    ]);
    expect((await lab.run('undo', '--yes', '--registry', file)).exit).toBe(0);
    expect((await lab.run('history', '--registry', file)).out.trim()).toBe('No changes yet.');
    expect(lab.fingerprint(file)).toBe(before);
  });

  // guards: without-tls12
  it.each([
    ['a number without TLS 1.2', '0x80'],
    ['SSL 2.0 alone', '0x8'],
  ])('write %s only with --without-tls12', async (_what, mask) => {
    const choice = ['--mask', mask];
    const file = lab.put('x.reg', STALE.replace('00000080', '00000800'));
    const before = lab.fingerprint(file);
    const refused = await lab.run('apply', '--yes', '--json', ...choice, '--registry', file);
    expect([refused.exit, (JSON.parse(refused.out) as FailureJson).error.code]).toEqual([2, 'without-tls12']);
    expect(refused.out).toContain('--without-tls12');
    expect(lab.fingerprint(file)).toBe(before);
    const written = await lab.run('apply', '--yes', '--json', '--without-tls12', ...choice, '--registry', file);
    expect(parseReport(written).outcome).toMatchObject({ state: 'committed', verified: true });
  });

  it('say what they left out and why, unless a scope was named', async () => {
    const path = lab.sample('windows-7-updated');
    const { out } = await lab.run('apply', '--yes', '--registry', path);
    expect(out.split('Left out')[1]).toMatch(/old protocol could stop working\. tls-remedy apply --scope dotnet\n/);
    expect(out).toContain('tls-remedy apply --scope schannel-server');
    expect((await lab.run('apply', '--yes', '--scope', 'dotnet', '--registry', path)).out).not.toContain('Left out');
    expect((await lab.run('apply', '--yes', '--registry', path)).out).not.toContain('--scope dotnet');
  });

  it('prompt without --yes, and accept the answer yes', async () => {
    const asked = openCliLab('y');
    try {
      const file = asked.put('x.reg', STALE);
      const ran = await asked.run('apply', '--registry', file);
      expect(ran.exit).toBe(0);
      expect(ran.note).toContain('DefaultSecureProtocols: 0x00000080 (TLS 1.0) -> not set');
      expect(ran.out).toContain('undo 1 --yes');
    } finally {
      asked.close();
    }
  });

  it('write an explicit mask over a working value, and warn about SSL', async () => {
    const file = lab.put('x.reg', STALE);
    const ran = await lab.run('apply', '--yes', '--json', '--mask', '0xAA8', '--registry', file);
    expect(ran.note).toContain('unsafe');
    expect([ran.exit, parseReport(ran).views.native?.hex, parseReport(ran).views.wow64?.hex]).toEqual([
      0,
      '0x00000AA8',
      '0x00000AA8',
    ]);
  });

  // guards: other-administrator
  it('undo an older entry only if its values are still present', async () => {
    const file = lab.put('x.reg', STALE);
    await lab.run('apply', '--yes', '--profile', 'tls12', '--registry', file);
    await lab.run('apply', '--yes', '--profile', 'tls11-12', '--registry', file);
    const conflict = await lab.run('undo', '1', '--yes', '--json', '--registry', file);
    expect([conflict.exit, (JSON.parse(conflict.out) as FailureJson).error.code]).toEqual([6, 'undo-conflict']);
    expect((await lab.run('undo', '--yes', '--registry', file)).exit).toBe(0);
    expect((await lab.run('undo', '--yes', '--registry', file)).exit).toBe(0);
    const { views } = parseReport(await lab.run('check', '--json', '--registry', file));
    expect([views.native?.hex, views.wow64?.state]).toEqual(['0x00000080', 'absent']);
  });

  it('preserve a link', LINKS, async () => {
    const file = lab.put('x.reg', STALE);
    const link = join(lab.folder, 'link.reg');
    symlinkSync(file, link);
    expect((await lab.run('apply', '--yes', '--registry', link)).exit).toBe(0);
    expect((await lab.run('check', '--registry', file)).exit).toBe(0);
    expect(
      readdirSync(lab.folder, { withFileTypes: true })
        .find((one) => one.name === 'link.reg')
        ?.isSymbolicLink(),
    ).toBe(true);
  });
});

describe('a half-done change', () => {
  it('is reported by check, blocks further writes, and is completed by recover', async () => {
    const file = lab.put('x.reg', STALE);
    await lab.run('apply', '--yes', '--registry', file);
    const pc = await openPc({ registry: file, driver: null, named: NOTHING_NAMED, self: null });
    if (!pc.ok) throw new Error(pc.code);
    const journal = await readJournal(pc.value.driver);
    const [entry] = journal.ok ? journal.value.entries : [];
    if (entry === undefined) throw new Error('no entry');
    await putState(pc.value.driver, { ...entry, state: 'pending', doing: 'apply' });

    expect((await lab.run('check', '--registry', file)).note).toContain('didn’t finish: change 1 in the history');
    for (const command of ['apply', 'undo']) {
      const ran = await lab.run(command, '--yes', '--json', '--profile', 'tls12', '--registry', file);
      expect([command, ran.exit]).toEqual([command, command === 'apply' ? 7 : 2]);
    }
    expect((await lab.run('undo', '--yes', '--registry', file)).exit).toBe(7);
    const back = await lab.run('recover', '--yes', '--json', '--registry', file);
    expect([back.exit, parseReport(back).outcome?.state, parseReport(back).views.native?.hex]).toEqual([
      0,
      'undone',
      '0x00000080',
    ]);
    expect((await lab.run('check', '--registry', file)).note).toBe('');
  });
});
