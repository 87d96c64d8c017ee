import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { UNSAFE_SYNTAX, electronSafety } from './electron-safety.mjs';
import { ROOT } from './setup.mjs';

const linter = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    { files: ['**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX] } },
    ...electronSafety,
  ],
});

async function problemsOf(path: string, text: string): Promise<string> {
  const [result] = await linter.lintText(text, { filePath: join(ROOT, path) });
  return (result?.messages ?? []).map(({ message }) => message).join('\n');
}

it.each([
  ['electron/app/a.ts', 'new BrowserWindow({ webPreferences: { nodeIntegration: true } })', 'gives the page Node'],
  ['electron/app/a.ts', 'w = { contextIsolation: isSure }', 'shares its context with the page'],
  ['electron/app/a.ts', 'w = { sandbox: false }', 'leaves the sandbox'],
  ['electron/app/a.ts', 'w = { webSecurity: false }', 'switches web security off'],
  ['electron/app/a.ts', 'w = { experimentalFeatures: true }', 'switches on what isn’t finished'],
  ['electron/app/a.ts', 'w = { webviewTag: true }', 'allows webviews'],
  ['electron/app/a.ts', 'w = { privileges: { standard: true, bypassCSP: true } }', 'gives a scheme what'],
  ['electron/app/a.ts', 'shell.openExternal(url)', 'lets another program open an address'],
  ['electron/app/open-link.ts', 'shell.openPath(file)', 'opens a file or a folder for the page'],
  ['electron/app/a.ts', "import { dialog } from '@electron/remote';", 'uses the remote module'],
  ['electron/app/a.ts', "window.loadURL('https://example.com')", 'loads a page from elsewhere'],
  ['electron/app/a.ts', 'session.setCertificateVerifyProc(() => 0)', 'trusts bad certificates'],
  ['electron/app/a.ts', "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'", 'trusts bad certificates'],
  ['electron/app/a.ts', 'contents.openDevTools()', 'opens a door for a debugger'],
  ['electron/app/a.ts', 'contents.executeJavaScript(text)', 'runs a script in the page'],
  ['electron/app/a.ts', "ipcMain.on('x', run)", 'listens without an answer, past the gate'],
  ['electron/preload/a.ts', "ipcRenderer.sendSync('x')", 'blocks the page on a message'],
  ['electron/app/a.ts', "import { autoUpdater } from 'electron';", 'updates itself'],
  ['electron/app/a.ts', "import { crashReporter } from 'electron';", 'sends crash reports'],
  ['electron/proof/a.ts', "spawn('reg', args, { shell: true })", 'runs a line of a shell'],
  ['electron/proof/a.ts', "import { exec } from 'node:child_process';", 'runs a line of a shell'],
  ['shared/tls/a.ts', "eval('1')", '`eval` can be harmful'],
  ['shared/tls/a.ts', "new Function('return 1')", 'The Function constructor is eval'],
  ['electron/preload/a.ts', "contextBridge.exposeInMainWorld('x', { ipcRenderer })", 'hands ipcRenderer to the page'],
  ['renderer/a.ts', "window.require('fs')", 'lets the page do without isolation'],
  ['renderer/a.tsx', 'const a = <p dangerouslySetInnerHTML={x} />;', 'makes elements of a text'],
  ['renderer/a.ts', "await fetch('x')", 'Unexpected use of'],
])('refuses %s: %s', async (path, text, problem) => {
  expect(await problemsOf(path, text)).toContain(problem);
});

it.each([
  ['electron/app/a.ts', 'w = { contextIsolation: true, sandbox: true, nodeIntegration: false, shell: false }'],
  ['electron/app/a.ts', "app.commandLine.hasSwitch('no-sandbox')"],
  ['electron/app/open-link.ts', 'shell.openExternal(listed)'],
  ['electron/app/open-windows-part.ts', 'shell.openPath(file)'],
  ['electron/app/a.test.ts', "eval('1')"],
])('accepts %s: %s', async (path, text) => {
  expect(await problemsOf(path, text)).toBe('');
});

describe('our sources', () => {
  const config = new ESLint({ cwd: ROOT, overrideConfigFile: join(ROOT, 'build/eslint.config.mjs') });

  // guards: page-browser, child-processes, process-rules
  it.each(['electron/app/main.ts', 'renderer/window.tsx', 'shared/tls/mask.ts'])(
    'are held to all of it, and may switch none of it off: %s',
    async (path) => {
      const { rules, linterOptions } = (await config.calculateConfigForFile(join(ROOT, path))) as {
        readonly rules: Readonly<Record<string, unknown>>;
        readonly linterOptions: unknown;
      };
      expect(rules['no-restricted-syntax']).toEqual(expect.arrayContaining(UNSAFE_SYNTAX));
      for (const rule of ['no-eval', 'no-new-func', 'no-restricted-properties'])
        expect(rules[rule]).toEqual(expect.arrayContaining([2]));
      expect(linterOptions).toMatchObject({ noInlineConfig: true });
    },
    60_000, // The whole configuration is loaded.
  );

  // guards: page-sandbox
  it('switch the sandbox on for every page, before Electron is ready', () => {
    const main = readFileSync(join(ROOT, 'electron/app/main.ts'), 'utf8');
    expect(main.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('.whenReady()'));
  });
});

it('the grammar of PowerShell brings no JavaScript, which its engine would run', () => {
  const grammar = readFileSync(join(ROOT, 'node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'), 'latin1');
  expect(grammar).toContain('tree_sitter_powershell');
  expect(grammar).not.toMatch(/__em_js__|__start_em_asm/);
});
