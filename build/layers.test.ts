import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import layers from './layers.mjs';
import { ROOT } from './setup.mjs';
import { sourceTree } from './source-tree.suite.ts';

/** Files with what each imports, and whether it may. */
const TREE = [
  ['shared/report/a.ts', "import * as v from 'valibot'; import '../tls/mask.ts';", true],
  ['shared/report/a.test.ts', "import { it } from 'vitest'; import 'node:fs'; import '../text/messages.ts';", true],
  ['shared/report/b.ts', "import type { Words } from '../present/words.ts';", false],
  ['shared/failures.ts', "export * from '../electron/ports.ts';", false],
  ['renderer/state/a.ts', "import 'node:path';", false],
  ['renderer/state/b.ts', "import '../features/c.ts';", false],
  ['renderer/features/why/a.tsx', "import './d.tsx'; import '../guided/d.tsx';", false],
  [
    'renderer/features/guided/b.tsx',
    "import './d.tsx'; import '../home/d.tsx'; import '../../components/d.tsx';",
    true,
  ],
  ['electron/services/change/a.ts', "import '../read/b.ts'; import '../../journal/b.ts';", true],
  ['electron/services/read/a.ts', "import type { Change } from '../change/b.ts';", false],
  ['electron/journal/a.ts', "import '../services/pc/b.ts';", false],
  [
    'electron/services/a.ts',
    "import type { App } from 'electron'; import 'node:fs'; import '../../shared/a.ts';",
    true,
  ],
  ['electron/services/b.ts', "const { app } = await import('electron');", false],
  ['electron/services/c.ts', "const koffi = require('koffi');", false],
  ['electron/ipc/dispatcher.ts', "import { ipcMain } from 'electron';", false],
  ['electron/preload/preload.ts', "import 'node:fs';", false],
  ['electron/entry.ts', "import { app } from 'electron'; import './services/d.ts';", true],
] as const;

it('an import that the layers forbid is found, of whatever kind it is, and no other', async () => {
  const imported = TREE.flatMap(([path, text]) =>
    [...text.matchAll(/'(\.[^']+)'/g)].map(([, name = '']) => posix.join(posix.dirname(path), name)),
  );
  const empty = Object.fromEntries(['node_modules/electron/index.js', ...imported].map((name) => [name, '']));
  const baseDir = sourceTree({ ...empty, ...Object.fromEntries(TREE.map(([path, text]) => [path, text])) });
  const { options, ...ruleSet } = layers;
  const { output } = await cruise(['shared', 'renderer', 'electron'], { ...options, baseDir, validate: true, ruleSet });
  const refused = (output as ICruiseResult).summary.violations.map(({ from }) => from);
  expect(refused.toSorted()).toEqual(TREE.flatMap(([path, , isAllowed]) => (isAllowed ? [] : [path])).toSorted());
});

it('a circle of two files is found, though a type closes it', () => {
  const cwd = sourceTree({ 'shared/a.ts': "import './b.ts';", 'shared/b.ts': "import type { A } from './a.ts';" });
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const found = spawnSync(process.execPath, [oxlint, '--config', join(ROOT, '.oxlintrc.json'), 'shared'], { cwd });
  expect(String(found.stdout)).toContain('import(no-cycle)');
});
