import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../shared/report/report.ts';
import { putEntry, readJournal } from '../journal/journal.ts';
import { openPc } from '../services/open-pc.ts';
import { NOTHING_NAMED } from '../services/pc.ts';
import { machineReg, openCliBench, reportOf, type CliBench } from './bench.suite.ts';

const WINHTTP = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]';
const WOW64 =
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432NODE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]';
const stale = machineReg(19045, [WINHTTP, '"DefaultSecureProtocols"=dword:00000080', ''].join('\r\n'));

let bench: CliBench;
beforeEach(() => {
  bench = openCliBench();
});
afterEach(() => {
  bench.close();
});

interface Told {
  readonly schema: 1;
  readonly error: { readonly code: string; readonly message: string; readonly nextStep: string };
}

describe('bad input', () => {
  const broken = `${machineReg(7601)}${WINHTTP}\r\n"DefaultSecureProtocols"=dword:0xA00\r\n`;

  /** Each with what is put there first; `{}` stands for its path. */
  const ROWS: readonly [what: string, code: string, exit: number, argv: string[], make?: (b: CliBench) => string][] = [
    ['a missing file', 'registry-not-found', 2, ['check', '--registry', '{}'], (b) => join(b.folder, 'none.reg')],
    ['a folder without a registry', 'registry-not-in-folder', 2, ['check', '--registry', '{}'], (b) => b.folder],
    [
      'a folder as registry.reg',
      'registry-not-a-file',
      2,
      ['check', '--registry', '{}'],
      (b) => (mkdirSync(join(b.folder, 'x', 'registry.reg'), { recursive: true }), join(b.folder, 'x')),
    ],
    [
      'a binary file',
      'registry-not-reg',
      2,
      ['check', '--registry', '{}'],
      (b) => b.put('x.reg', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff])),
    ],
    ['an empty file', 'registry-empty', 2, ['check', '--registry', '{}'], (b) => b.put('x.reg', '')],
    ['a broken line', 'registry-broken-line', 2, ['apply', '--yes', '--registry', '{}'], (b) => b.put('x.reg', broken)],
    [
      'a mask beyond 32 bits',
      'number-too-large',
      2,
      ['apply', '--yes', '--mask', '0x1FFFFFFFF', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'a mask without a base',
      'ambiguous-number',
      2,
      ['apply', '--yes', '--mask', '00000a80', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'a mask of 0',
      'mask-empty',
      2,
      ['apply', '--yes', '--mask', '0', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'a mask with an unknown bit',
      'mask-unknown-bits',
      2,
      ['plan', '--mask', '0xC00', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'TLS 1.3 on Windows 10',
      'mask-no-tls-1.3',
      2,
      ['apply', '--yes', '--mask', '0x2800', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'a profile that is none',
      'unknown-profile',
      2,
      ['plan', '--profile', 'nonsense', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'a profile and a mask',
      'bad-usage',
      2,
      ['plan', '--profile', 'tls12', '--mask', '0x800', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'a scope that is none',
      'bad-usage',
      2,
      ['plan', '--scope', 'winhttp,all', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    ['a command that is none', 'bad-usage', 2, ['repair']],
    ['an option that is none', 'bad-usage', 2, ['check', '--force']],
    ['an option of another command', 'bad-usage', 2, ['check', '--mask', '0x800']],
    ['an operand too many', 'bad-usage', 2, ['check', 'x.reg']],
    ['a release that is none', 'bad-usage', 2, ['check', '--release', 'windows-95']],
    ['a language that is none', 'bad-usage', 2, ['check', '--lang', 'fr']],
    ['an option without its value', 'bad-usage', 2, ['check', '--registry']],
    [
      'an entry that is none',
      'no-such-entry',
      2,
      ['undo', '99', '--yes', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    [
      'an entry number that is none',
      'bad-usage',
      2,
      ['undo', 'last', '--yes', '--registry', '{}'],
      (b) => b.put('x.reg', stale),
    ],
    ['nothing to explain', 'bad-usage', 2, ['explain']],
    ['nothing that can be recognised', 'nothing-recognised', 2, ['explain', 'twelve']],
    ['a negative number', 'bad-number', 2, ['explain', '-1']],
    ['no terminal to ask on', 'not-confirmed', 2, ['apply', '--registry', '{}'], (b) => b.put('x.reg', stale)],
    [
      'a file that may not be written',
      'not-permitted',
      3,
      ['apply', '--yes', '--registry', '{}'],
      (b) => {
        const path = b.put('x.reg', stale);
        chmodSync(path, 0o444);
        return path;
      },
    ],
  ];

  it.each(ROWS)('%s gives %s', async (_what, code, exit, argv, make) => {
    const path = make?.(bench) ?? '';
    const full = argv.map((arg) => (arg === '{}' ? path : arg));
    const before = readdirSync(bench.folder).map((name) => [
      name,
      name === 'x' ? '' : bench.fingerprint(join(bench.folder, name)),
    ]);
    const told = await bench.run(...full, '--json');
    expect((JSON.parse(told.out) as Told).error.code).toBe(code);
    expect(told.exit).toBe(exit);
    const plain = await bench.run(...full);
    expect(plain.exit).toBe(exit);
    expect(plain.out).toBe('');
    expect(plain.note.trim().split('\n').at(-1)).toMatch(/^\S.*\.$/);
    const after = readdirSync(bench.folder).map((name) => [
      name,
      name === 'x' ? '' : bench.fingerprint(join(bench.folder, name)),
    ]);
    expect(after).toEqual(before);
  });

  it('names the line that is broken, and both readings of a number', async () => {
    const file = bench.put('x.reg', broken);
    const line = broken.split('\r\n').findIndex((text) => text.includes('0xA00')) + 1;
    expect((await bench.run('check', '--registry', file)).note).toContain(`line ${String(line)}:`);
    const { note } = await bench.run('explain', '0800');
    expect(note).toContain('0x00000800 (2048)');
    expect(note).toContain('800');
  });

  it('speaks Dutch when asked, also in refusals', async () => {
    expect((await bench.run('repair', '--lang', 'nl')).note).toContain('opdrachtregel');
    expect((await bench.run('check', '--registry', bench.put('x.reg', stale), '--lang=nl')).out).toContain(
      '32-bitsweergave',
    );
  });
});

describe('check', () => {
  it('gives a report that fits its schema', async () => {
    const ran = await bench.run('check', '--json', '--registry', bench.put('x.reg', stale));
    expect(ran.exit).toBe(1);
    const report = reportOf(ran);
    expect(v.safeParse(reportSchema, report).issues).toBeUndefined();
    expect(report).toMatchObject({
      schema: 1,
      machine: { release: 'windows-10', build: 19045, servicePack: 0, architecture: 'x64' },
      views: {
        native: {
          state: 'set',
          type: 'REG_DWORD',
          hex: '0x00000080',
          protocols: ['TLS 1.0'],
          unknownBits: '0x00000000',
        },
        wow64: { state: 'absent', type: null, hex: null, protocols: [], unknownBits: null },
      },
      effective: { winhttp: { native: ['TLS 1.0'], wow64: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'] } },
      verdict: 'fix-available',
      plan: [
        {
          setting: 'winhttp.default-secure-protocols',
          view: 'native',
          path: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
          name: 'DefaultSecureProtocols',
          before: { type: 'REG_DWORD', hex: '0x00000080' },
          after: null,
        },
      ],
    });
    expect(report.outcome).toBeUndefined();
  });

  it('reads the 32-bit view in any letter case, and a value of another type as what it is', async () => {
    const reg = machineReg(9600, [WOW64, '"defaultsecureprotocols"="0x800"', ''].join('\r\n'));
    const { views, verdict } = reportOf(await bench.run('check', '--json', '--registry', bench.put('x.reg', reg)));
    expect(views.wow64).toEqual({
      state: 'invalid',
      type: 'REG_SZ',
      hex: null,
      protocols: [],
      unknownBits: null,
      data: '300078003800300030000000',
    });
    expect(verdict).toBe('improvement-available');
  });

  it('takes an empty registry for an unknown PC, and the user’s word for what it is', async () => {
    const file = bench.put('x.reg', 'Windows Registry Editor Version 5.00\r\n\r\n');
    const unknown = await bench.run('check', '--json', '--registry', file);
    expect([unknown.exit, reportOf(unknown).verdict, reportOf(unknown).architectureAssumed]).toEqual([
      5,
      'undetermined',
      true,
    ]);
    const named = await bench.run('check', '--json', '--registry', file, '--release', 'windows-8.1', '--arch', 'x86');
    expect([named.exit, reportOf(named).verdict, reportOf(named).views.wow64]).toEqual([0, 'no-change-needed', null]);
    expect(reportOf(named).architectureAssumed).toBeUndefined();
  });

  it('can’t tell the update of a bare Windows 7 file, and plans all the same', async () => {
    const file = bench.put('x.reg', machineReg(7601));
    expect(reportOf(await bench.run('check', '--json', '--registry', file)).ladder[1]).toMatchObject({
      rung: 'update',
      state: 'unknown',
      code: 'update-unknown',
    });
    expect((await bench.run('check', '--json', '--registry', file)).exit).toBe(5);
    expect((await bench.run('plan', '--json', '--registry', file)).exit).toBe(1);
    const applied = await bench.run('apply', '--yes', '--json', '--registry', file);
    expect([applied.exit, reportOf(applied).outcome?.state, reportOf(applied).outcome?.verified]).toEqual([
      5,
      'committed',
      true,
    ]);
  });

  it('says where it ran, for people too', async () => {
    const { out } = await bench.run('check', '--registry', bench.put('x.reg', stale));
    expect(out).toContain('reg-file');
    expect(out).toContain('no value');
  });
});

describe('apply, history and undo', () => {
  it('remove a stale value and give it back, type and bytes', async () => {
    const file = bench.put('x.reg', stale);
    const applied = await bench.run('apply', '--yes', '--json', '--registry', file);
    expect(applied.exit).toBe(0);
    expect(reportOf(applied)).toMatchObject({
      verdict: 'no-change-needed',
      plan: [],
      views: { native: { state: 'absent' } },
      outcome: { state: 'committed', journal: 1, verified: true, writes: [{ view: 'native', after: null }] },
    });
    const listed = JSON.parse((await bench.run('history', '--json', '--registry', file)).out) as { entries: object[] };
    expect(listed.entries).toMatchObject([
      { id: 1, state: 'committed', inForce: 'all', writes: [{ before: { hex: '0x00000080' }, after: null }] },
    ]);
    const undone = await bench.run('undo', '--yes', '--json', '--registry', file);
    expect(undone.exit).toBe(0);
    expect(reportOf(undone)).toMatchObject({
      views: { native: { hex: '0x00000080' } },
      outcome: { state: 'undone', journal: 1, verified: true },
    });
    const again = await bench.run('undo', '--yes', '--json', '--registry', file);
    expect([again.exit, reportOf(again).outcome?.state]).toEqual([0, 'nothing-to-do']);
    expect(JSON.parse((await bench.run('history', '--json', '--registry', file)).out)).toMatchObject({
      entries: [{ id: 1, state: 'undone', inForce: null }],
    });
  });

  it('write nothing where nothing is to be done, not even a journal', async () => {
    const file = bench.put('x.reg', machineReg(26100));
    const before = bench.fingerprint(file);
    const ran = await bench.run('apply', '--yes', '--json', '--registry', file);
    expect([ran.exit, reportOf(ran).outcome]).toEqual([
      0,
      { state: 'nothing-to-do', journal: null, writes: [], verified: true },
    ]);
    expect((await bench.run('undo', '--yes', '--registry', file)).exit).toBe(0);
    expect((await bench.run('history', '--registry', file)).out.trim()).toBe('No changes yet.');
    expect(bench.fingerprint(file)).toBe(before);
  });

  it('ask first without --yes, and take yes for an answer', async () => {
    const asked = openCliBench('y');
    try {
      const file = asked.put('x.reg', stale);
      const ran = await asked.run('apply', '--registry', file);
      expect(ran.exit).toBe(0);
      expect(ran.note).toContain('DefaultSecureProtocols: 0x00000080 (TLS 1.0) -> no value');
      expect(ran.out).toContain('undo 1 --yes');
    } finally {
      asked.close();
    }
  });

  it('write an explicit mask over a serving value, and warn of SSL', async () => {
    const file = bench.put('x.reg', stale);
    const ran = await bench.run('apply', '--yes', '--json', '--mask', '0xAA8', '--registry', file);
    expect(ran.note).toContain('unsafe');
    expect([ran.exit, reportOf(ran).views.native?.hex, reportOf(ran).views.wow64?.hex]).toEqual([
      0,
      '0x00000AA8',
      '0x00000AA8',
    ]);
  });

  it('undo an older entry only as far as it still stands', async () => {
    const file = bench.put('x.reg', stale);
    await bench.run('apply', '--yes', '--profile', 'tls12', '--registry', file);
    await bench.run('apply', '--yes', '--profile', 'tls11-12', '--registry', file);
    const conflict = await bench.run('undo', '1', '--yes', '--json', '--registry', file);
    expect([conflict.exit, (JSON.parse(conflict.out) as Told).error.code]).toEqual([6, 'undo-conflict']);
    expect((await bench.run('undo', '--yes', '--registry', file)).exit).toBe(0);
    expect((await bench.run('undo', '--yes', '--registry', file)).exit).toBe(0);
    const { views } = reportOf(await bench.run('check', '--json', '--registry', file));
    expect([views.native?.hex, views.wow64?.state]).toEqual(['0x00000080', 'absent']);
  });

  it('keep a link a link', async () => {
    const file = bench.put('x.reg', stale);
    const link = join(bench.folder, 'link.reg');
    symlinkSync(file, link);
    expect((await bench.run('apply', '--yes', '--registry', link)).exit).toBe(0);
    expect((await bench.run('check', '--registry', file)).exit).toBe(0);
    expect(
      readdirSync(bench.folder, { withFileTypes: true })
        .find((one) => one.name === 'link.reg')
        ?.isSymbolicLink(),
    ).toBe(true);
  });
});

describe('explain', () => {
  it.each(['2560', '0xA00', 'dword:00000a00', '$00000A00', '&HA00'])('reads %s', async (text) => {
    const { exit, out } = await bench.run('explain', text, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      schema: 1,
      kind: 'value',
      value: 2560,
      hex: '0x00000A00',
      protocols: ['TLS 1.1', 'TLS 1.2'],
      unknownBits: '0x00000000',
      problems: [],
    });
  });

  it.each([
    ['0', ['zero']],
    ['0xA8', ['ssl', 'lacks-tls-1.2']],
    ['0xC00', ['unknown-bits']],
  ])('finds what is wrong with %s', async (text, problems) => {
    expect(JSON.parse((await bench.run('explain', text, '--json')).out)).toMatchObject({ problems });
  });
});

describe('help and version', () => {
  it('go to standard output', async () => {
    expect((await bench.run('--version')).out).toBe('1.2.3\n');
    expect((await bench.run()).out).toContain('Exit codes');
    expect((await bench.run('check', '--help', '--lang', 'nl')).out).toContain('Afsluitcodes');
  });
});

describe('a half-done change', () => {
  it('is told by check, refused by what writes, and ended by recover', async () => {
    const file = bench.put('x.reg', stale);
    await bench.run('apply', '--yes', '--registry', file);
    const pc = await openPc({ registry: file, driver: null, named: NOTHING_NAMED, self: null });
    if (!pc.ok) throw new Error(pc.code);
    const journal = await readJournal(pc.value.driver);
    const [entry] = journal.ok ? journal.value.entries : [];
    if (entry === undefined) throw new Error('no entry');
    await putEntry(pc.value.driver, { ...entry, state: 'pending', doing: 'apply' });

    expect((await bench.run('check', '--registry', file)).note).toContain('half-done: journal entry 1');
    for (const command of ['apply', 'undo']) {
      const ran = await bench.run(command, '--yes', '--json', '--profile', 'tls12', '--registry', file);
      expect([command, ran.exit]).toEqual([command, command === 'apply' ? 7 : 2]);
    }
    expect((await bench.run('undo', '--yes', '--registry', file)).exit).toBe(7);
    const back = await bench.run('recover', '--yes', '--json', '--registry', file);
    expect([back.exit, reportOf(back).outcome?.state, reportOf(back).views.native?.hex]).toEqual([
      0,
      'undone',
      '0x00000080',
    ]);
    expect((await bench.run('check', '--registry', file)).note).toBe('');
  });
});
