import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import layers, { RENDERER, SHARED } from './layers.mjs';
import { ROOT } from './setup.mjs';
import { sourceTree } from './source-tree.suite.ts';

/** The imports that are refused to one file of a tree that has everything that it imports. */
async function refusedOf(path: string, text: string): Promise<readonly string[]> {
  const imported = [...text.matchAll(/'(\.[^'?]+)[^']*'/g)].map(([, name = '']) =>
    posix.join(posix.dirname(path), name),
  );
  const files = Object.fromEntries(['node_modules/electron/index.js', ...imported].map((name) => [name, '']));
  const baseDir = sourceTree({ ...files, [path]: text });
  const { options, ...ruleSet } = layers;
  const { output } = await cruise([path], { ...options, baseDir, validate: true, ruleSet });
  return (output as ICruiseResult).summary.violations.map(({ to }) => to);
}

describe('a tree that follows the layers', () => {
  it.each([
    ['shared/windows/a.ts', "import * as v from 'valibot'; import { a } from '../tls/mask.ts';"],
    [
      'shared/ipc/a.ts',
      "import '../artefacts/formats.ts'; import '../present/words.ts'; import '../text/messages.ts';",
    ],
    ['shared/artefacts/cmd/files.ts', "import APPLY from './apply.cmd?raw';"],
    ['shared/report/a.test.ts', "import '../text/messages.ts';"],
    ['shared/tls/mask.test.ts', "import { it } from 'vitest'; import fc from 'fast-check'; import 'node:fs';"],
    [
      'renderer/app.tsx',
      "import { useState } from 'react'; import 'react-dom/client'; import './a.css'; import '../shared/a.ts';",
    ],
    [
      'electron/services/read/check.ts',
      "import fs from 'node:fs'; import type { App } from 'electron'; import '../ports.ts';",
    ],
    ['electron/win32/calls.ts', "const koffi = await import('koffi');"],
    ['electron/registry/native.ts', "import * as reg from 'native-reg';"],
    ['electron/registry/script-host/worker.ts', "const regedit = require('regedit');"],
    ['electron/ipc/register.ts', "import { ipcMain } from 'electron'; import './dispatcher.ts';"],
    ['electron/preload/preload.ts', "import { contextBridge } from 'electron'; import '../ipc/create-bridge.ts';"],
    ['electron/entry.ts', "import { app } from 'electron'; import './app/window.ts'; import './services/check.ts';"],
    ['electron/registry/native.wine.test.ts', "import '../../e2e/wine/harness.ts';"],
    [
      'build/a.mjs',
      "import './setup.mjs'; import { defineConfig } from 'vitest/config'; import r from '@vitejs/plugin-react';",
    ],
  ])('%s: %s', async (path, text) => {
    expect(await refusedOf(path, text)).toEqual([]);
  });
});

describe('a tree that breaks a rule', () => {
  it.each([
    ['shared/artefacts/cmd/files.ts', "import TEXT from '../../../electron/proof/a.jscript?raw';"],
    ['shared/a.ts', "import 'node:fs';"],
    ['shared/a.ts', "import fs from 'fs';"],
    ['shared/a.ts', "import type { App } from 'electron';"],
    ['shared/a.ts', "import { useState } from 'react';"],
    ['shared/a.ts', "export * from '../electron/ports.ts';"],
    ['shared/a.test.ts', "import '../e2e/harness.ts';"],
    ['renderer/a.tsx', "import type { Port } from '../electron/ports.ts';"],
    ['renderer/a.tsx', "import 'node:path';"],
    ['electron/services/a.ts', "import { app } from 'electron';"],
    ['electron/services/a.ts', "export { app } from 'electron';"],
    ['electron/services/a.ts', "const { app } = await import('electron');"],
    ['electron/services/a.ts', "import '../app/window.ts';"],
    ['electron/services/a.ts', "import '../entry.ts';"],
    ['electron/cli/main.ts', "import '../ipc/register.ts';"],
    ['electron/ipc/dispatcher.ts', "import { ipcMain } from 'electron';"],
    ['electron/services/a.ts', "const koffi = require('koffi');"],
    ['electron/win32/a.ts', "import 'native-reg';"],
    ['electron/registry/other.ts', "import 'native-reg';"],
    ['electron/registry/script-host/driver.ts', "import 'regedit';"],
    ['electron/preload/preload.ts', "import 'node:fs';"],
    ['electron/entry.ts', "import '../renderer/app.tsx';"],
    ['electron/entry.ts', "import '../e2e/a.ts';"],
    ['electron/entry.ts', "import 'koffi';"],
    ['build/a.mjs', "import '../electron/ports.ts';"],
    ['shared/tls/a.ts', "import '../text/messages.ts';"],
    ['shared/report/a.ts', "import type { Words } from '../present/words.ts';"],
    ['shared/failures.ts', "import './text/messages.ts';"],
    ['shared/text/a.ts', "import '../present/words.ts';"],
    ['shared/text/a.ts', "import '../ipc/contract.ts';"],
    ['shared/present/a.ts', "import '../artefacts/formats.ts';"],
    ['shared/new-room/a.ts', "import '../tls/mask.ts';"],
    ['electron/version.ts', "import './ports.ts';"],
  ])('%s: %s', async (path, text) => {
    expect(await refusedOf(path, text)).toHaveLength(1);
  });
});

/** Every arrow from a room to the next one above it. */
const upwards = (
  folder: string,
  rooms: readonly string[],
  inNoFolder: string,
): readonly (readonly [string, string])[] => {
  const at = (room: string, name: string): string => (room === inNoFolder ? name : `${room}/${name}`);
  return rooms.slice(1).map((above, place) => {
    const path = `${folder}/${at(rooms[place] ?? '', 'a.ts')}`;
    return [path, posix.relative(posix.dirname(path), `${folder}/${at(above, 'b.ts')}`).replace(/^(?!\.)/, './')];
  });
};

it.each([...upwards('shared', SHARED, 'kernel'), ...upwards('renderer', RENDERER, 'start')])(
  'in %s a type of %s, the next room above, is refused',
  async (path, above) => {
    expect(await refusedOf(path, `import type { B } from '${above}';`)).toEqual([
      posix.join(posix.dirname(path), above),
    ]);
  },
);

it.each([
  ['an import', "import { a } from './a.ts';", 1],
  ['an import of a type', "import type { A } from './a.ts';", 1],
  ['an export', "export * from './a.ts';", 1],
  ['nothing', "import './c.ts';", 0],
])('a circle of two files that is closed by %s is found', (_what, text, status) => {
  const cwd = sourceTree({ 'shared/a.ts': "import './b.ts';", 'shared/b.ts': text, 'shared/c.ts': '' });
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const options = ['--config', join(ROOT, '.oxlintrc.json'), 'shared'];
  const found = spawnSync(process.execPath, [oxlint, ...options], { cwd });
  expect([found.status, String(found.stdout).includes('import(no-cycle)')]).toEqual([status, status === 1]);
});
