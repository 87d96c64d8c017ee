import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../package/zip.mjs';
import { ROOT } from '../setup.mjs';
import { antiPatterns, sourceAntiPatterns } from './anti-patterns.mjs';

describe('antiPatterns', () => {
  it.each([
    ['entry.cjs', 'new BrowserWindow({ webPreferences: { nodeIntegration: true } })', 'gives the page Node'],
    ['entry.cjs', 'w={nodeIntegrationInSubFrames:!0}', 'gives the page Node'],
    ['entry.cjs', 'w={contextIsolation:!1}', 'shares its context with the page'],
    ['entry.cjs', '{ sandbox: false }', 'leaves the sandbox'],
    ['entry.cjs', "app.commandLine.appendSwitch('no-sandbox')", 'leaves the sandbox'],
    ['entry.cjs', '{ webSecurity: false }', 'switches web security off'],
    ['entry.cjs', 'privileges: { standard: true, bypassCSP: true }', 'gives a scheme what it must not have'],
    ['entry.cjs', 'shell.openExternal(url)', 'lets another program open an address'],
    ['entry.cjs', 'const open = shell.openExternal;', 'lets another program open an address'],
    ['entry.cjs', "window.loadURL('https://example.com')", 'loads a page from elsewhere'],
    ['entry.cjs', 'window.loadFile("index.html")', 'loads a page from elsewhere'],
    ['entry.cjs', 'session.setCertificateVerifyProc(() => 0)', 'trusts bad certificates'],
    ['entry.cjs', "ipcMain.on('x', run)", 'listens without an answer, past the gate'],
    ['entry.cjs', 'contents.executeJavaScript(text)', 'runs a script in the page'],
    ['entry.cjs', "spawn('reg', args, { shell: true })", 'runs a line of a shell'],
    ['entry.cjs', 'crashReporter.start({})', 'sends crash reports'],
    ['entry.cjs', 'new Function("return 1")', 'makes code of a text'],
    ['preload.cjs', "contextBridge.exposeInMainWorld('x', { ipcRenderer })", 'hands ipcRenderer to the page'],
  ])('%s: %s', (path, text, problem) => {
    expect(antiPatterns(path, text)).toEqual([`${path} ${problem}`]);
  });

  it('accepts what is right, and files that aren’t scripts', () => {
    expect(
      antiPatterns('entry.cjs', '{ contextIsolation: true, sandbox: true, nodeIntegration: false, shell: false }'),
    ).toEqual([]);
    expect(antiPatterns('notes.txt', '{ sandbox: false }')).toEqual([]);
  });
});

it('the grammar of PowerShell brings no JavaScript, which its engine would run', () => {
  const grammar = readFileSync(join(ROOT, 'node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'), 'latin1');
  expect(grammar).toContain('tree_sitter_powershell');
  expect(grammar).not.toMatch(/__em_js__|__start_em_asm/);
});

describe('our sources', () => {
  const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
    filesIn(join(ROOT, folder))
      .map((path) => `${folder}/${path}`)
      .filter((path) => /\.tsx?$/.test(path) && !/\.(test|suite)\.tsx?$/.test(path)),
  );

  it('have none of them', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => sourceAntiPatterns(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['renderer/a.tsx', '<p dangerouslySetInnerHTML={x} />', 'makes elements of a text'],
    ['renderer/a.ts', "await fetch('x')", 'asks the network'],
  ])('would be found in %s: %s', (path, text, problem) => {
    expect(sourceAntiPatterns(path, text)).toEqual([`${path} ${problem}`]);
  });

  it('switch the sandbox on for every page, before Electron is ready', () => {
    const main = readFileSync(join(ROOT, 'electron/app/main.ts'), 'utf8');
    expect(main.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('.whenReady()'));
  });
});
