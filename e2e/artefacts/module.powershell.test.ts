import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IS_PART } from '../../build/only-on.suite.ts';
import { ROOT } from '../../build/setup.mjs';
import { artefactFiles, decisionOf } from '../../shared/artefacts/artefact-files.suite.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { exportTexts } from '../../shared/text/texts.suite.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { windowsPath } from '../wine/prefix.mjs';
import { expectRepaired, expectUndone, scriptOf } from './module.suite.ts';
import { STATES } from './module-states.ts';
import { all, onPc, runOnPcs, type Left } from './powershell-pc.ts';

const said = exportTexts('en').script;
const DECISION = decisionOf(RECOMMENDED);
const FOLDER = mkdtempSync(join(tmpdir(), 'tls-remedy-module-'));
const inWindows = (path: string): string => (process.platform === 'linux' ? windowsPath(path) : path);
const EMPTY = STATES['nothing, on Windows 7'] ?? new Map<string, string>();

const textOf = (format: 'powershell' | 'intune' | 'configmgr', name: string): string =>
  onPc(artefactFiles(format, DECISION, 'en').find((file) => file.name === name)?.text ?? '');

for (const { name, text } of artefactFiles('powershell', DECISION, 'en')) {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, /\.(?:psm1|ps1)$/.test(name) ? onPc(text) : text);
}
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const MODULE = inWindows(join(FOLDER, 'TlsRemedy'));

/** What a command's error is, in one line. */
const CAUGHT = 'catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category) $_" }';

describe.each(powerShells())('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  afterAll(() => shell.close());
  const run = async (...texts: readonly string[]): Promise<readonly Left[]> =>
    (await runOnPcs(shell, [{ state: EMPTY, texts }]))[0] ?? [];

  // A run of all stages has time for some of each; `all-module` runs them all.
  it('tests, repairs, and undoes, whatever was there', { timeout: 300_000 }, async () => {
    await expectRepaired(shell, (place) => place % 11 === 0);
  });

  // guards: cut-script
  it('can be undone when it was cut off anywhere, and run again', { timeout: 300_000 }, async () => {
    await expectUndone(shell, (place) => place % 90 === 8);
  });

  it('imports with three commands, their help and their views', { timeout: 120_000 }, async () => {
    const [left] = await run(`
      $manifest = Test-ModuleManifest '${MODULE}\\TlsRemedy.psd1'
      Import-Module '${MODULE}'
      "$($manifest.PowerShellVersion) $($manifest.ExportedAliases.Count) $($manifest.RequiredModules.Count)"
      (Get-Command -Module TlsRemedy | ForEach-Object { $_.Name } | Sort-Object) -join ' '
      foreach ($name in 'Test', 'Repair', 'Undo') {
        $help = Get-Help "$name-TlsRemedy"
        "$(@($help.examples.example).Count) $($help.Synopsis)"
      }
      (Get-Help about_TlsRemedy | Out-String) -match 'MANY PCS'
      (Test-TlsRemedy | Out-String -Width 200).Trim() -split '\\r?\\n' | Select-Object -First 3
      (Repair-TlsRemedy | Out-String -Width 200).Trim() -split '\\r?\\n' | Select-Object -First 1`);
    expect(left?.errors).toEqual([]);
    expect(left?.output.map((line) => line.trim().replaceAll(/ +/g, ' '))).toEqual([
      '3.0 0 0',
      'Repair-TlsRemedy Test-TlsRemedy Undo-TlsRemedy',
      '2 Checks whether the TLS settings of this PC are as chosen. Changes nothing.',
      '3 Writes the TLS settings that were chosen, where they differ.',
      '2 Restores what was there before Repair-TlsRemedy.',
      'True',
      'Id View Now Decided AsDecided',
      '-- ---- --- ------- ---------',
      'winhttp.default-secure-protocols native 0x00000800 False',
      'Id View Result Reason',
    ]);
  });

  it('writes nothing with -WhatIf, and says each write with -Verbose', { timeout: 120_000 }, async () => {
    const results = (row: string): string => `${row} | ForEach-Object { "$($_.Result)$($_.Message)" }`;
    const [before, asked, wrote, askedUndo] = await run(
      scriptOf('Test', 'exit 0'),
      scriptOf('Repair', results('Repair-TlsRemedy -WhatIf')),
      scriptOf('Repair', results('Repair-TlsRemedy -Verbose 4>&1')),
      scriptOf('Undo', results('Undo-TlsRemedy -WhatIf')),
    );
    expect(all(asked!)).toEqual(all(before!));
    expect(new Set(asked?.output)).toEqual(new Set(['LeftAlone', 'AsDecided']));
    expect(all(askedUndo!)).toEqual(all(wrote!));
    const written = wrote?.output.filter((line) => line === 'Written') ?? [];
    expect(written.length).toBeGreaterThan(3);
    expect(wrote?.output.filter((line) => line.includes('"Write 0x'))).toHaveLength(written.length);
  });

  it('needs an administrator, and says so before it writes', { timeout: 120_000 }, async () => {
    const asUser = (text: string): string => text.replace('if ($me.IsInRole(', 'if ($false -and $me.IsInRole(');
    const steps = await run(
      scriptOf('Test', 'exit 0'),
      scriptOf('Repair', `try { Repair-TlsRemedy } ${CAUGHT}`, asUser),
      scriptOf('Undo', `try { Undo-TlsRemedy } ${CAUGHT}`, asUser),
      scriptOf('Repair', '(Repair-TlsRemedy -WhatIf | Select-Object -First 1).Result', asUser),
    );
    expect(steps.map(({ output }) => output)).toEqual([
      [],
      [`TlsRemedy.NotElevated,Repair-TlsRemedy PermissionDenied ${said.noAdmin}`],
      [`TlsRemedy.NotElevated,Undo-TlsRemedy PermissionDenied ${said.noAdmin}`],
      ['LeftAlone'],
    ]);
    for (const step of steps) expect(all(step)).toEqual(all(steps[0]!));
  });

  it('stops at a write that is refused, and is undone', { timeout: 120_000 }, async () => {
    const repair = scriptOf('Repair', `try { Repair-TlsRemedy | ForEach-Object { $_.Result } } ${CAUGHT}`);
    const state = STATES['TLS 1.2 turned off'] ?? EMPTY;
    const [steps = []] = await runOnPcs(shell, [
      { state, texts: [scriptOf('Test', 'exit 0'), LOCK, repair, UNLOCK, scriptOf('Undo', '$null = Undo-TlsRemedy')] },
    ]);
    expect(steps.map(({ errors }) => errors)).toEqual([[], [], [], [], []]);
    expect(steps[2]?.output.slice(0, 2)).toEqual(['Written', 'Written']);
    expect(steps[2]?.output.at(-1)).toMatch(
      /^TlsRemedy\.WriteFailed,Repair-TlsRemedy WriteError HKLM\\SYSTEM\\.*\\TLS 1\.2\\Client\\Enabled: .* Run undo/,
    );
    expect(all(steps[2]!)).not.toEqual(all(steps[0]!));
    expect(all(steps[4]!)).toEqual(all(steps[0]!));
  });

  it('refuses a value that it couldn’t restore', { timeout: 120_000 }, async () => {
    const put = `$key = ${KEY_OF_WINHTTP}
      $key.SetValue('DefaultSecureProtocols', [byte[]] @(), 'None')`;
    const [, before, repaired] = await run(
      put,
      scriptOf('Test', '(Test-TlsRemedy | Select-Object -First 1).Now'),
      scriptOf('Repair', `try { Repair-TlsRemedy } ${CAUGHT}`),
    );
    expect(before?.output).toEqual(['None: ']);
    expect(repaired?.output).toEqual([expect.stringMatching(/^TlsRemedy\.WriteFailed/)]);
    expect(repaired?.output[0]).toContain(said.notKept);
    expect(all(repaired!)).toEqual(all(before!));
  });

  it('leaves alone what something else has written since, and undoes the rest', { timeout: 120_000 }, async () => {
    const policy = `(${KEY_OF_WINHTTP}).SetValue('DefaultSecureProtocols', 0x2aa0, 'DWord')`;
    const [, , undone] = await run(
      scriptOf('Repair', '$null = Repair-TlsRemedy'),
      policy,
      scriptOf('Undo', 'Undo-TlsRemedy | Where-Object { $_.Reason } | ForEach-Object { "$($_.Result) $($_.Reason)" }'),
    );
    expect(undone?.output).toContain(`LeftAlone ${said.leftAlone}`);
    const left = all(undone!).filter((line) => /\\SCHANNEL|\|DEFAULTSECUREPROTOCOLS\|/.test(line));
    expect(left).toEqual([expect.stringMatching(/\|DEFAULTSECUREPROTOCOLS\|4:A02A0000$/)]);
  });

  it('reports a value that is overwritten at once', { timeout: 120_000 }, async () => {
    const overwritten = (text: string): string =>
      text.replace(
        "'DWord'\r\n}",
        `'DWord'\r\n    if ($Item.Name -eq 'Enabled') { Write-Data $Item.Path $Item.Name 0 'DWord' }\r\n}`,
      );
    const [repaired] = await run(
      scriptOf(
        'Repair',
        'Repair-TlsRemedy | Where-Object { $_.Reason } | ForEach-Object { "$($_.Result) $($_.Reason)" }',
        overwritten,
      ),
    );
    expect(new Set(repaired?.output)).toEqual(new Set([`Written ${said.differs}`]));
    const [intune] = await run(overwritten(textOf('intune', 'remediate.ps1')));
    expect([intune?.code, intune?.output]).toEqual([1, [said.differs]]);
  });

  // In a run of all stages there is no time for another process.
  if (!IS_PART)
    it('works without being installed, sent to another process', { timeout: 120_000 }, async () => {
      const script = inWindows(join(FOLDER, 'scripts', 'Test.ps1'));
      const text = `Start-Job -FilePath '${script}' | Receive-Job -Wait | ForEach-Object { $_.PSObject.TypeNames[0] }`;
      const [left] = await run(text);
      expect(left?.errors).toEqual([]);
      expect(new Set(left?.output)).toEqual(new Set(['Deserialized.TlsRemedy.Setting']));
    });

  const SAYING = [
    ...['detect.ps1', 'remediate.ps1', 'undo.ps1'].map((name) => ['intune', name] as const),
    ['configmgr', 'discover.ps1'],
  ] as const;

  it('says in one sentence that Constrained Language doesn’t allow it', { timeout: 120_000 }, async () => {
    const language = 'ConstrainedLanguage';
    const chains = [
      ...SAYING.map(([format, name]) => ({ state: EMPTY, texts: [textOf(format, name)], language }) as const),
      ...['Test', 'Repair', 'Undo'].map(
        (name) =>
          ({
            state: EMPTY,
            texts: [`Import-Module '${MODULE}'\ntry { ${name}-TlsRemedy } catch { "$_" }; exit 1`],
            language,
          }) as const,
      ),
    ];
    const ran = await runOnPcs(shell, chains);
    for (const [left] of ran) expect([left?.code, left?.output, left?.errors]).toEqual([1, [said.constrained], []]);
  });

  it('says that it was made for another Windows version, and has nothing repaired', { timeout: 120_000 }, async () => {
    const newer = (text: string): string => text.replaceAll(/From = \d+/g, 'From = 99999');
    const texts = SAYING.map(([format, name]) => newer(textOf(format, name)));
    const [before, ...steps] = await run(scriptOf('Test', 'exit 0'), ...texts);
    const wanted = [...Array<string>(3).fill(said.otherWindows), 'Compliant'];
    expect(steps.map(({ code, output }) => [code, output])).toEqual(wanted.map((text) => [0, [text]]));
    for (const step of steps) expect(all(step)).toEqual(all(before!));
  });

  // guards: old-powershell
  it('does nothing in PowerShell 2', { timeout: 120_000 }, async () => {
    const old = (text: string): string => text.replace('$PSVersionTable.PSVersion.Major', '2');
    const texts = SAYING.map(([format, name]) => old(textOf(format, name)));
    const [before, ...steps] = await run(scriptOf('Test', 'exit 0'), ...texts);
    for (const step of steps) {
      expect([step.code, step.output, step.errors]).toEqual([1, [said.tooOld], []]);
      expect(all(step)).toEqual(all(before!));
    }
  });
});

const KEY_OF_WINHTTP = `[Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64').CreateSubKey('SOFTWARE\\TlsJudge\\Pc\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp')`;

/** Gives everybody these rights to the key of TLS 1.2 for clients. Wine has no other way to them. */
const rights = (mask: string): string => `
  if (-not ('Rights' -as [type])) {
    Add-Type 'using System; using System.Runtime.InteropServices; public static class Rights {
      [DllImport("advapi32.dll")] public static extern int RegOpenKeyExW(IntPtr hive, [MarshalAs(UnmanagedType.LPWStr)] string path, int options, int access, out IntPtr key);
      [DllImport("advapi32.dll")] public static extern int RegSetKeySecurity(IntPtr key, int kind, byte[] descriptor);
      [DllImport("advapi32.dll")] public static extern int RegCloseKey(IntPtr key); }'
  }
  $descriptor = New-Object Security.AccessControl.RawSecurityDescriptor 'D:P(A;;${mask};;;WD)'
  $bytes = New-Object byte[] $descriptor.BinaryLength
  $descriptor.GetBinaryForm($bytes, 0)
  $key = [IntPtr]::Zero
  $path = 'SOFTWARE\\TlsJudge\\Pc\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client'
  $codes = [Rights]::RegOpenKeyExW([IntPtr] 0xffffffff80000002, $path, 0, 0x60100, [ref] $key), [Rights]::RegSetKeySecurity($key, 4, $bytes), [Rights]::RegCloseKey($key)
  if (($codes -join '') -ne '000') { throw "rights: $codes" }
`;

/** To read, and to change the rights again. */
const LOCK = rights('0x60019');
const UNLOCK = rights('KA');
