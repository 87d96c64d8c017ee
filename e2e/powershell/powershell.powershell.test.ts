import { afterAll, describe, expect, it } from 'vitest';
import { IS_PART } from '../../build/only-on.suite.ts';
import { ROOT } from '../../build/setup.mjs';
import { openPowerShell, type Change, type ScriptToRun } from './powershell.ts';
import { powerShells } from './programs.mjs';

const KEY = 'HKLM\\SOFTWARE\\TlsJudge\\Harness';
const THERE: readonly Change[] = [
  { key: KEY, name: 'Enabled', stored: '4:01000000' },
  { key: `${KEY}\\Sub`, name: 'Text', stored: '1:61000000' },
];
const script = (text: string, before: readonly Change[] = []): ScriptToRun => ({ text, before, roots: [KEY] });
const shown = (changes: readonly Change[] = []): readonly string[] =>
  changes.map(({ key, name, stored }) => `${key.slice(KEY.length)}|${name ?? ''} ${stored ?? 'gone'}`).sort();

describe.each(powerShells())('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  afterAll(() => shell.close());
  const path = KEY.replace('HKLM\\', 'HKLM:\\');

  it('runs each script from the state that it is given, and says what it left', async () => {
    const ran = await shell.run([
      script(`New-Item ${path} -Force\nSet-ItemProperty ${path} Mask 2560\nexit 3`),
      script(`Remove-ItemProperty ${path} Enabled\n$ErrorActionPreference = 'Stop'\nthrow 'not further'`, THERE),
      script(`New-Item ${path}`, THERE),
      script('if ($true) {'),
      script(`Get-Item ${path}`),
    ]);
    expect(ran.map((one) => shown(one?.changes))).toEqual([
      ['| ', '|Mask 4:000a0000'],
      ['\\Sub| ', '\\Sub|Text 1:61000000', '| '],
      ['\\Sub| ', '\\Sub|Text 1:61000000', '| ', '|Enabled 4:01000000'],
      [],
      [],
    ]);
    expect(ran.map((one) => one?.errors.length)).toEqual([0, 1, 1, 1, 1]);
  }, 180_000); // it begins first

  // In a run of all stages there is no time for three more processes.
  if (!IS_PART)
    it('lets a script that ends its process end that of no other one', async () => {
      const ran = await shell.run([
        script(`Set-ItemProperty ${path} Enabled 2\n[Environment]::Exit(0)`, THERE),
        script(`Get-Item ${path}`),
      ]);
      expect(ran.map((one) => shown(one?.changes))).toEqual([
        ['\\Sub| ', '\\Sub|Text 1:61000000', '| ', '|Enabled 4:02000000'],
        [],
      ]);
      expect(ran.map((one) => one?.errors.length)).toEqual([0, 1]);
    }, 180_000);

  it('restores what a script changed elsewhere', async () => {
    const watched = { roots: [`${KEY}2`], skipped: [] };
    const there = { key: `${KEY}2`, name: 'Kept', stored: '4:05000000' };
    await shell.run([{ text: '', before: [there], roots: [] }]); // looks nowhere, so it stays
    const text = `Remove-ItemProperty ${path}2 Kept`;
    const ran = await shell.run(
      [1, 2].map(() => ({ text, before: [], roots: watched.roots })),
      watched,
    );
    await shell.run([{ text: '', before: [], roots: watched.roots }]);
    expect(ran.map((one) => one?.changes)).toEqual([1, 2].map(() => [{ ...there, stored: null }]));
  });

  it('names the line of each error of syntax', async () => {
    expect(await shell.parse(['Get-Item A', '"a"\nif ($x) {', '"Set $name:$value"'])).toEqual([
      [],
      ['2 MissingEndCurlyBrace'],
      ['1 InvalidVariableReferenceWithDrive'],
    ]);
  });
});
