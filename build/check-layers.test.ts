import { describe, expect, it } from 'vitest';
import { checkLayers } from './check-layers.mjs';
import { sourceTree } from './source-tree.suite.ts';

describe('a tree that keeps to the layers', () => {
  it.each([
    ['shared/tls/mask.ts', "import * as v from 'valibot'; import { a } from '../windows/a.ts';"],
    ['shared/tls/mask.test.ts', "import { it } from 'vitest'; import fc from 'fast-check'; import 'node:fs';"],
    ['shared/report/a.ts', "import '../remediation/a.ts'; import '../failures.ts';"],
    ['shared/text/a.ts', "import type { A } from '../report/a.ts'; import './b.ts';"],
    ['shared/text/a.test.ts', "import { a } from '../report/a.ts';"],
    ['shared/present/a.ts', "import { a } from '../report/a.ts'; import '../text/a.ts';"],
    ['shared/ipc/a.ts', "import '../present/a.ts'; import '../artefacts/a.ts'; import '../text/a.ts';"],
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
    ['electron/app/main.ts', "import { app } from 'electron'; import './window.ts'; import '../services/check.ts';"],
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
    ['shared/a.ts', "import './text/a.ts';", 'shared/text/a.ts'],
    ['shared/report/a.ts', "import type { A } from '../text/a.ts';", 'shared/text/a.ts'],
    ['shared/explain/a.ts', "import '../present/a.ts';", 'shared/present/a.ts'],
    ['shared/remediation/a.ts', "import '../artefacts/a.ts';", 'shared/artefacts/a.ts'],
    ['shared/text/a.ts', "import { a } from '../report/a.ts';", 'shared/report/a.ts'],
    ['shared/text/a.ts', "import type { A } from '../artefacts/a.ts';", 'shared/artefacts/a.ts'],
    ['shared/present/a.ts', "import '../ipc/a.ts';", 'shared/ipc/a.ts'],
    ['renderer/a.tsx', "import type { Port } from '../electron/ports.ts';", 'electron/ports.ts'],
    ['renderer/a.tsx', "import 'node:path';", 'node:path'],
    ['renderer/a.tsx', "let app: import('electron').App;", 'electron'],
    ['electron/services/a.ts', "import { app } from 'electron';", 'electron'],
    ['electron/services/a.ts', "export { app } from 'electron';", 'electron'],
    ['electron/services/a.ts', "const { app } = await import('electron');", 'electron'],
    ['electron/services/a.ts', "import { type App } from 'electron';", 'electron'],
    ['electron/services/a.ts', "import '../app/window.ts';", 'electron/app/window.ts'],
    ['electron/services/a.ts', "import '../app/main.ts';", 'electron/app/main.ts'],
    ['electron/cli/main.ts', "import '../ipc/register.ts';", 'electron/ipc/register.ts'],
    ['electron/ipc/dispatcher.ts', "import { ipcMain } from 'electron';", 'electron'],
    ['electron/services/a.ts', "const koffi = require('koffi');", 'koffi'],
    ['electron/win32/a.ts', "import 'native-reg';", 'native-reg'],
    ['electron/registry/other.ts', "import 'native-reg';", 'native-reg'],
    ['electron/registry/script-host/driver.ts', "import 'regedit';", 'regedit'],
    ['electron/preload/preload.ts', "import 'node:fs';", 'node:fs'],
    ['electron/app/main.ts', "import '../../renderer/app.tsx';", 'renderer/app.tsx'],
    ['electron/app/main.ts', "import '../../e2e/a.ts';", 'e2e/a.ts'],
    ['electron/app/main.ts', "import 'koffi';", 'koffi'],
    ['build/a.mjs', "import '../electron/ports.ts';", 'electron/ports.ts'],
  ])('%s: %s', (path, text, target) => {
    expect(checkLayers(sourceTree({ [path]: `\n${text}` }))).toEqual([
      expect.stringMatching(new RegExp(`^${path}:2: .* may not import ${target}$`)),
    ]);
  });
});
