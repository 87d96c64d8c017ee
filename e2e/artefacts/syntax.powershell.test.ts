import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { artefactFiles, decisionOf } from '../../shared/artefacts/artefact-files.suite.ts';
import { readyMadeFiles } from '../../shared/artefacts/index.ts';
import { READY_MADE_IDS } from '../../shared/remediation/export-formats.ts';
import { SCOPES } from '../../shared/remediation/scopes/index.ts';
import { exportWords } from '../../shared/text/texts.suite.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';

/** Of each kind one; the first column is the version that brought it. */
const NEWER = [
  ['4', '(1, 2).Where({ $_ -gt 1 })'],
  ['4', '(1, 2).ForEach({ $_ })'],
  ['5', 'class A { }'],
  ['5', 'enum A { B }'],
  ['5', '[Text.StringBuilder]::new()'],
  ['5', 'using namespace System'],
  ['5', 'Get-ItemPropertyValue HKLM:\\SOFTWARE\\A -Name B'],
  ['6', 'Get-Item A &'],
  ['7', '$a ? 1 : 2'],
  ['7', '$a ?? 1'],
  ['7', '$a ??= 1'],
  ['7', '${a}?.b'],
  ['7', '${a}?[0]'],
  ['7', 'Get-Item A && Get-Item B'],
  ['7', 'Get-Item A || Get-Item B'],
  ['7', '1, 2 | ForEach-Object -Parallel { $_ }'],
  ['7', 'function A { process { 1 } clean { 2 } }'],
] as const;

const DECISION = decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES });

/** All that we give or run as PowerShell, but for DSC, which needs Windows PowerShell 5. */
const SCRIPTS = [
  ...(['powershell', 'intune', 'configmgr'] as const).flatMap((format) => artefactFiles(format, DECISION, 'en')),
  ...READY_MADE_IDS.flatMap((id) => readyMadeFiles(id, exportWords('en'))),
  ...['e2e/powershell/harness.ps1', '.ci/exports.ps1', '.ci/iis-logging.ps1'].map((name) => ({
    name,
    text: readFileSync(join(ROOT, name), 'utf8'),
  })),
].filter(({ name }) => /\.ps[md]?1$/.test(name));

describe.each(powerShells())('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  afterAll(() => shell.close());

  it(
    'no script has an error of syntax, or anything that Windows PowerShell 3 lacks',
    { timeout: 120_000 },
    async () => {
      const found = await shell.newer(SCRIPTS.map(({ text }) => text));
      expect(SCRIPTS.map(({ name }, at) => [name, found[at]])).toEqual(SCRIPTS.map(({ name }) => [name, []]));
    },
  );

  it('what is newer is refused, by this parser or by the rule', { timeout: 120_000 }, async () => {
    const found = await shell.newer(NEWER.map(([, text]) => text));
    expect(NEWER.filter((_, at) => found[at]?.length === 0)).toEqual([]);
  });
});
