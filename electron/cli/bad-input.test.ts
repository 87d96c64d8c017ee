import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineReg, openCliLab, STALE, WINHTTP, type CliLab } from './cli-lab.suite.ts';

let lab: CliLab;
beforeEach(() => {
  lab = openCliLab();
});
afterEach(() => {
  lab.close();
});

interface FailureJson {
  readonly schema: 1;
  readonly error: { readonly code: string; readonly message: string; readonly nextStep: string };
}

describe('bad input', () => {
  const broken = `${machineReg(7601)}${WINHTTP}\r\n"DefaultSecureProtocols"=dword:0xA00\r\n`;

  /** Each with what is created first; `{}` is replaced by its path. */
  const ROWS: readonly [what: string, code: string, exit: number, argv: string[], make?: (b: CliLab) => string][] = [
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
      (b) => b.put('x.reg', STALE),
    ],
    [
      'a mask without a base that two readings fit',
      'ambiguous-number',
      2,
      ['apply', '--yes', '--mask', '2080', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    [
      'a mask of 0',
      'mask-empty',
      2,
      ['apply', '--yes', '--mask', '0', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    [
      'a mask with an unknown bit',
      'mask-unknown-bits',
      2,
      ['plan', '--mask', '0xC00', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    [
      'TLS 1.3 on Windows 10',
      'mask-no-tls-1.3',
      2,
      ['apply', '--yes', '--mask', '0x2800', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    [
      'a profile that is none',
      'unknown-profile',
      2,
      ['plan', '--profile', 'nonsense', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    [
      'a profile and a mask',
      'bad-usage',
      2,
      ['plan', '--profile', 'tls12', '--mask', '0x800', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    [
      'a scope that is none',
      'bad-usage',
      2,
      ['plan', '--scope', 'winhttp,all', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
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
      (b) => b.put('x.reg', STALE),
    ],
    [
      'an entry number that is none',
      'bad-usage',
      2,
      ['undo', 'last', '--yes', '--registry', '{}'],
      (b) => b.put('x.reg', STALE),
    ],
    ['nothing to explain', 'bad-usage', 2, ['explain']],
    ['nothing that can be recognised', 'nothing-recognised', 2, ['explain', 'twelve']],
    ['a network path to explain', 'text-on-network', 2, ['explain', '\\\\host\\share\\fix.reg']],
    ['a negative number', 'bad-number', 2, ['explain', '-1']],
    ['no terminal to ask on', 'not-confirmed', 2, ['apply', '--registry', '{}'], (b) => b.put('x.reg', STALE)],
    [
      'a file that may not be written',
      'not-permitted',
      3,
      ['apply', '--yes', '--registry', '{}'],
      (b) => {
        const path = b.put('x.reg', STALE);
        chmodSync(path, 0o444);
        return path;
      },
    ],
  ];

  it.each(ROWS)('reports %s as %s', async (_what, code, exit, argv, make) => {
    const path = make?.(lab) ?? '';
    const full = argv.map((arg) => (arg === '{}' ? path : arg));
    const before = readdirSync(lab.folder).map((name) => [
      name,
      name === 'x' ? '' : lab.fingerprint(join(lab.folder, name)),
    ]);
    const result = await lab.run(...full, '--json');
    expect((JSON.parse(result.out) as FailureJson).error.code).toBe(code);
    expect(result.exit).toBe(exit);
    const plain = await lab.run(...full);
    expect(plain.exit).toBe(exit);
    expect(plain.out).toBe('');
    expect(plain.note.trim().split('\n').at(-1)).toMatch(/^\S.*\.$/);
    const after = readdirSync(lab.folder).map((name) => [
      name,
      name === 'x' ? '' : lab.fingerprint(join(lab.folder, name)),
    ]);
    expect(after).toEqual(before);
  });

  // guards: damaged-reg-file
  it('names the broken line, and both readings of a number', async () => {
    const file = lab.put('x.reg', broken);
    const line = broken.split('\r\n').findIndex((text) => text.includes('0xA00')) + 1;
    expect((await lab.run('check', '--registry', file)).note).toContain(`line ${String(line)}:`);
    const { note } = await lab.run('explain', '2080');
    expect(note).toContain('0x00002080 (8320)');
    expect(note).toContain('2080');
  });

  it('uses Dutch if requested, also in refusals', async () => {
    expect((await lab.run('repair', '--lang', 'nl')).note).toContain('Er is geen opdracht repair.');
    expect((await lab.run('check', '--registry', lab.put('x.reg', STALE), '--lang=nl')).out).toContain(
      '32-bitsweergave',
    );
  });
});
