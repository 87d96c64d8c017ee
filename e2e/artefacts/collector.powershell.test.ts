import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { readyMadeFiles } from '../../shared/artefacts/index.ts';
import { exportWords } from '../../shared/text/texts.suite.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { windowsPath } from '../wine/prefix.mjs';

const SHARE = "'\\\\server\\tls'";

describe.each(powerShells())('$name: $path', (program) => {
  const shell = openPowerShell(ROOT, program);
  const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-collected-'));
  afterAll(async () => {
    await shell.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the collector for Intune writes a whole file and changes nothing', { timeout: 120_000 }, async () => {
    const { text = '' } =
      readyMadeFiles('collector', exportWords('en')).find(({ name }) => name.endsWith('.ps1')) ?? {};
    expect(text).toContain(SHARE);
    const share = process.platform === 'linux' ? windowsPath(folder) : folder;
    const roots = ['HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders', 'HKLM\\SOFTWARE\\TLS Remedy'];
    const script = { text: text.replace(SHARE, `'${share}'`), before: [], roots, seconds: 100 };
    const [ran] = await shell.run([script], { roots, skipped: [] });
    expect([ran?.code, ran?.errors, ran?.changes]).toEqual([0, [], []]);
    const [name = '', ...more] = readdirSync(folder);
    expect([name.endsWith('.txt'), more]).toEqual([true, []]);
    expect(readFileSync(join(folder, name), 'latin1').trimEnd()).toMatch(/@end$/);
  });
});
