import { describe, expect, it } from 'vitest';
import { checkLayers } from './check-layers.mjs';
import { sourceTree } from './source-tree.suite.ts';

describe('a tree that keeps to the layers', () => {
  it.each([
    ['shared/tls/mask.ts', "import * as v from 'valibot'; import { a } from '../windows/a.ts';"],
    ['shared/tls/mask.test.ts', "import { it } from 'vitest'; import fc from 'fast-check'; import 'node:fs';"],
    [
      'renderer/app.tsx',
      "import { useState } from 'react'; import 'react-dom/client'; import './a.css'; import '../shared/a.ts';",
    ],
    [
      'electron/services/check.ts',
      "import fs from 'node:fs'; import type { App } from 'electron'; import '../ports.ts';",
    ],
    ['electron/services/check.ts', "let app: import('electron').App;"],
    ['electron/win32/calls.ts', "const koffi = await import('koffi');"],
    ['electron/registry/native.ts', "import * as reg from 'native-reg';"],
    ['electron/registry/script-host/worker.ts', "const regedit = require('regedit');"],
    ['electron/ipc/register.ts', "import { ipcMain } from 'electron'; import './dispatcher.ts';"],
    ['electron/preload/preload.ts', "import { contextBridge } from 'electron'; import '../ipc/create-bridge.ts';"],
    ['electron/main.ts', "import { app } from 'electron'; import './app/window.ts'; import './services/check.ts';"],
    ['e2e/shells/start.ts', "import '../../electron/services/check.ts'; import { chromium } from 'playwright';"],
    ['electron/registry/native.wine.test.ts', "import '../../e2e/wine/harness.ts';"],
    [
      'build/a.mjs',
      "import './setup.mjs'; import { defineConfig } from 'vitest/config'; import r from '@vitejs/plugin-react';",
    ],
  ])('%s: %s', (path, text) => {
    expect(checkLayers(sourceTree({ [path]: text }))).toEqual([]);
  });
});

describe('a tree that breaks a rule', () => {
  it.each([
    ['shared/a.ts', "import 'node:fs';", 'node:fs'],
    ['shared/a.ts', "import fs from 'fs';", 'node:fs'],
    ['shared/a.ts', "import type { App } from 'electron';", 'electron'],
    ['shared/a.ts', "import { useState } from 'react';", 'react'],
    ['shared/a.ts', "export * from '../electron/ports.ts';", 'electron/ports.ts'],
    ['shared/a.test.ts', "import '../e2e/harness.ts';", 'e2e/harness.ts'],
    ['renderer/a.tsx', "import type { Port } from '../electron/ports.ts';", 'electron/ports.ts'],
    ['renderer/a.tsx', "import 'node:path';", 'node:path'],
    ['renderer/a.tsx', "let app: import('electron').App;", 'electron'],
    ['electron/services/a.ts', "import { app } from 'electron';", 'electron'],
    ['electron/services/a.ts', "export { app } from 'electron';", 'electron'],
    ['electron/services/a.ts', "const { app } = await import('electron');", 'electron'],
    ['electron/services/a.ts', "import { type App } from 'electron';", 'electron'],
    ['electron/services/a.ts', "import '../app/window.ts';", 'electron/app/window.ts'],
    ['electron/services/a.ts', "import '../main.ts';", 'electron/main.ts'],
    ['electron/cli/main.ts', "import '../ipc/register.ts';", 'electron/ipc/register.ts'],
    ['electron/ipc/dispatcher.ts', "import { ipcMain } from 'electron';", 'electron'],
    ['electron/services/a.ts', "const koffi = require('koffi');", 'koffi'],
    ['electron/win32/a.ts', "import 'native-reg';", 'native-reg'],
    ['electron/registry/other.ts', "import 'native-reg';", 'native-reg'],
    ['electron/registry/script-host/driver.ts', "import 'regedit';", 'regedit'],
    ['electron/preload/preload.ts', "import 'node:fs';", 'node:fs'],
    ['electron/main.ts', "import '../renderer/app.tsx';", 'renderer/app.tsx'],
    ['electron/main.ts', "import '../e2e/a.ts';", 'e2e/a.ts'],
    ['electron/main.ts', "import 'koffi';", 'koffi'],
    ['build/a.mjs', "import '../electron/ports.ts';", 'electron/ports.ts'],
  ])('%s: %s', (path, text, target) => {
    expect(checkLayers(sourceTree({ [path]: `\n${text}` }))).toEqual([
      expect.stringMatching(new RegExp(`^${path}:2: .* may not import ${target}$`)),
    ]);
  });
});
