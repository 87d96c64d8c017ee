import { chmodSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_READ_BITS } from '../../../build/only-on.suite.ts';
import type { ExplainedDocument } from '../../../shared/explain/document.ts';
import { openCliLab, type Ran } from '../cli-lab.suite.ts';

const REG = [
  'Windows Registry Editor Version 5.00',
  '',
  '; één waarde',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]',
  '"DefaultSecureProtocols"=dword:00000aa0',
  '"Ünïcode"="é"',
  '',
].join('\r\n');
const UTF16 = Buffer.from(REG, 'utf16le');

const lab = openCliLab(null, REG);
afterAll(() => lab.close());

const documentOf = (out: string): ExplainedDocument => JSON.parse(out) as ExplainedDocument;

/** Each encoding with its bytes, and whether regedit rejects it. */
const ENCODINGS: readonly (readonly [string, Uint8Array, boolean])[] = [
  ['UTF-8', Buffer.from(REG), false],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${REG}`), false],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from('fffe', 'hex'), UTF16]), false],
  ['UTF-16 without a mark', UTF16, true],
  ['UTF-16 with the high byte first', Buffer.concat([Buffer.from('feff', 'hex'), Buffer.from(UTF16).swap16()]), true],
  ['UTF-16 with the high byte first, without a mark', Buffer.from(UTF16).swap16(), true],
  ['Windows-1252', Buffer.from(REG, 'latin1'), false],
];

describe('explain with a file', () => {
  it.each(ENCODINGS)('reads a file in %s', async (_, bytes, isRefused) => {
    const { exit, out } = await lab.run('explain', lab.put('fix.reg', bytes), '--json', '--release', 'windows-7');
    expect(exit).toBe(0);
    const { format, writes, problems } = documentOf(out);
    expect(format).toBe('reg');
    expect(writes.map(({ name, hex, data }) => [name, hex ?? data])).toEqual([
      ['DefaultSecureProtocols', '0x00000AA0'],
      ['Ünïcode', 'é'],
    ]);
    expect(problems).toEqual([...(isRefused ? ['encoding-refused'] : []), 'one-view-only', 'ssl']);
  });

  it('reads a file even if it is named like a command', async () => {
    const path = lab.put('reg add', '2560');
    expect(JSON.parse((await lab.run('explain', path, '--json')).out)).toMatchObject({ kind: 'value', value: 2560 });
  });

  it('reports a file that can’t be read', NO_READ_BITS, async () => {
    const path = lab.put('locked.reg', REG);
    chmodSync(path, 0);
    const { exit, note } = await lab.run('explain', path);
    expect(exit).toBe(2);
    expect(note).toContain('couldn’t be read');
  });
});

it('reads standard input for -', async () => {
  expect(documentOf((await lab.run('explain', '-', '--json')).out)).toMatchObject({
    kind: 'document',
    format: 'reg',
  });
});

it('judges for the named Windows version', async () => {
  const problems = async (release: string): Promise<readonly string[]> =>
    documentOf((await lab.run('explain', '-', '--json', '--release', release)).out).problems;
  expect(await problems('windows-7')).not.toContain('tls-1.3-removed');
  expect(await problems('windows-11')).toContain('tls-1.3-removed');
});

it('explains in words', async () => {
  const { exit, out } = await lab.run('explain', '-');
  expect(exit).toBe(0);
  for (const part of ['Read as: a .reg file', 'It writes 2 values.', '0x00000AA0', 'SSL 3.0, TLS 1.0'])
    expect(out).toContain(part);
  for (const part of ['[x] Only one view', 'What to do: Change both']) expect(out).toContain(part);
});

it('accepts a text that starts with a dash', async () => {
  const { out } = await lab.run('explain', '- reg add HKLM\\SOFTWARE\\A /v B /t REG_DWORD /d 1', '--json');
  expect(documentOf(out).writes).toHaveLength(1);
});

it('states what could not be followed', async () => {
  const { out } = await lab.run('explain', 'reg add %1 /v DefaultSecureProtocols /t REG_DWORD /d 0xA00');
  expect(out).toContain('What it writes is unknown.');
  expect(out).toContain('Not followed:\n  [!] line 1: reg add %1');
});

it('finds an error code in a file, but treats a script that mentions one as a script', async () => {
  const log = lab.put('log.txt', 'It failed with 0x80072F8F today.');
  const script = 'reg add HKLM\\SOFTWARE\\A /v B /t REG_DWORD /d 1 & rem for 0x80072f8f';
  expect(JSON.parse((await lab.run('explain', log, '--json')).out)).toMatchObject({ kind: 'error' });
  expect(JSON.parse((await lab.run('explain', script, '--json')).out)).toMatchObject({ kind: 'document' });
});

describe('explain --this-pc', () => {
  const WINHTTP = '\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
  const stale = `reg add "HKLM${WINHTTP}" /v DefaultSecureProtocols /t REG_DWORD /d 0x80 /f`;
  const onSample = (text: string, ...more: readonly string[]): Promise<Ran> =>
    lab.run('explain', '--this-pc', text, '--registry', lab.sample('windows-11-clean'), ...more);

  it.each([
    [stale, { effect: 'harms', harms: ['tls-1.2-lost', 'tls-1.3-lost'] }],
    [`${stale}\nstart other.exe`, { effect: 'harms', harms: ['tls-1.2-lost', 'tls-1.3-lost'] }],
    ['reg add HKLM\\SOFTWARE\\A /v B /d 1 /f', null],
    [`rnp 'HKLM:${WINHTTP}' DefaultSecureProtocols Old`, { effect: 'open', harms: [] }],
    ['0xA00', undefined],
  ])('predicts the effect of a text: %s', async (text, expected) => {
    const { exit, out } = await onSample(text, '--json');
    expect(exit).toBe(0);
    expect((JSON.parse(out) as { readonly onThisPc?: unknown }).onThisPc).toEqual(expected);
  });

  const KEYS = [WINHTTP, WINHTTP.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node')].map((path) => `'HKLM:${path}'`);
  const CLIENT = String.raw`HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client`;
  const both = (command: string): string =>
    KEYS.map((key) => command.replaceAll('KEY', key).replaceAll('NAME', 'DefaultSecureProtocols')).join('\n');
  const CREATED = both('New-ItemProperty -Path KEY -Name NAME -Value 0xA00 -PropertyType DWord');

  // what a real PowerShell left of them
  it.each<[string, string, string, string]>([
    ['a value that is there, without -Force', 'windows-8.1-stale-value', CREATED, 'changes-nothing'],
    ['a value of another type', 'windows-7-wrong-type', CREATED, 'changes-nothing'],
    [
      'an error that ends the script',
      'windows-7-half-fixed',
      `$ErrorActionPreference = 'Stop'\n${CREATED}`,
      'changes-nothing',
    ],
    ['a number that stays a text', 'windows-7-wrong-type', both('Set-ItemProperty KEY NAME 2560'), 'fixes-not'],
    ['a key that isn’t there', 'windows-7-updated', `Set-ItemProperty '${CLIENT}' Enabled 1`, 'changes-nothing'],
    [
      'a key above it that isn’t there',
      'windows-7-updated',
      `New-Item '${CLIENT}'\nSet-ItemProperty '${CLIENT}' Enabled 1`,
      'changes-nothing',
    ],
    ['a last line without its brace', 'windows-7-updated', `${CREATED}\nif ($true) { Write-Host done`, 'open'],
    [
      'a deletion that fails, and what is joined to it',
      'windows-7-half-fixed',
      both('reg delete KEY /v Gone /f && reg add KEY /v NAME /d 1 /f')
        .replaceAll("'HKLM:", '"HKLM')
        .replaceAll("'", '"'),
      'changes-nothing',
    ],
  ])('knows of %s', async (_, sample, text, effect) => {
    const { out } = await lab.run('explain', '--this-pc', text, '--registry', lab.sample(sample), '--json');
    expect(JSON.parse(out)).toMatchObject({ onThisPc: { effect } });
  });

  it('ends with the prediction, in words', async () => {
    expect((await onSample(stale)).out).toMatch(
      /\n\nOn this PC it would do harm\. .*\n\[!\] .* TLS 1\.2.*\n\[!\] .* TLS 1\.3\.\n$/,
    );
  });

  it('doesn’t mention TLS 1.3 for a Windows that never had it, whether the text is given or on the input', async () => {
    const there = lab.sample('windows-7-updated');
    const half = `reg add "HKLM${WINHTTP}" /v DefaultSecureProtocols /t REG_DWORD /d 0x800 /f`;
    const found = await lab.run('explain', '--this-pc', half, '--registry', there);
    expect(found.out).toContain('Only one view');
    expect(found.out).not.toContain('TLS 1.3');
    const read = await lab.runWith(half, 'explain', '--this-pc', '-', '--registry', there);
    expect(read.out).toBe(found.out);
  });

  it('reads no PC without the option', async () => {
    const { exit, out } = await lab.run('explain', stale, '--json', '--registry', `${lab.folder}/not-there`);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).not.toHaveProperty('onThisPc');
  });
});
