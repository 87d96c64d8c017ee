import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ELECTRON_VERSIONS } from '../double/api.suite.ts';
import { ElectronDouble } from '../double/electron-double.suite.ts';
import { decideStart, type Start, type StartProcess } from './start.ts';

const EXE = 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe';

let folder = '';
let version = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-start-'));
  flavour('release');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function flavour(name: 'release' | 'e2e'): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ packed: { flavour: name } }));
}

interface Started {
  readonly start: Start;
  readonly electron: ElectronDouble;
  readonly env: NodeJS.ProcessEnv;
}

/** A start over a double of Electron, before it is ready. */
function started(args: readonly string[], given: Partial<StartProcess> = {}, isPackaged = true, has?: string): Started {
  const electron = new ElectronDouble(version, { isPackaged, appPath: folder, userData: 'the user’s' });
  if (has !== undefined) electron.app.switches.early.set(has, '');
  const env = { NODE_OPTIONS: '--require evil', PATH: 'C:\\evil', SystemRoot: 'C:\\evil', ...given.env };
  const own = { argv: [EXE, ...args], platform: 'win32', execPath: EXE, ...given, env } as const;
  return { start: decideStart(own, electron.module.app), electron, env };
}

/** What was asked of Electron, in order. */
const askedOf = ({ app }: ElectronDouble): readonly string[] => [
  ...app.asked,
  ...app.switches.early.keys(),
  `userData ${app.getPath('userData')}`,
];
const NOTHING = ['userData the user’s'];

describe.each(ELECTRON_VERSIONS)('over a double of Electron %s', (given) => {
  beforeEach(() => {
    version = given;
  });

  describe('the helper', () => {
    it('has no environment, no process for graphics, and a profile where nothing can be made', () => {
      const { start, electron, env } = started(['--elevated=undo.7']);
      expect(start).toEqual({ kind: 'helper', request: 'undo.7' });
      expect(env).toEqual({});
      expect(askedOf(electron)).toEqual([
        'no acceleration',
        'disable-gpu',
        'in-process-gpu',
        `userData ${join(EXE, 'none')}`, // below a file
      ]);
    });

    it.each([
      [['--elevated=undo.7', '--gpu-launcher=C:\\evil.exe']],
      [['--gpu-launcher=C:\\evil.exe', '--elevated=undo.7']],
      [['--elevated=']],
    ])('ends at once with %j, whatever the flavour, and nothing is done', async (args) => {
      flavour('e2e');
      const { start, electron } = started(args);
      expect([start, await electron.app.ended]).toEqual([{ kind: 'refused' }, 2]);
      expect([askedOf(electron), electron.app.happened]).toEqual([NOTHING, []]);
    });

    it('is found behind the path of a checkout, and one more argument ends it there too', async () => {
      const electron = { argv: ['electron.exe', 'C:\\code', '--elevated=undo.7'], defaultApp: true };
      expect(started([], electron, false).start).toEqual({ kind: 'helper', request: 'undo.7' });
      const more = { ...electron, argv: ['electron.exe', '--inspect', 'C:\\code', '--elevated=undo.7'] };
      const refused = started([], more, false);
      expect([refused.start, await refused.electron.app.ended]).toEqual([{ kind: 'refused' }, 2]);
    });
  });

  describe('a start that isn’t the helper’s', () => {
    it('takes its own options, and leaves its environment alone', () => {
      const { start, electron, env } = started(['--registry', 'C:\\pc.reg']);
      expect(start).toEqual({ kind: 'own', args: ['--registry', 'C:\\pc.reg'] });
      expect([askedOf(electron), env['PATH']]).toEqual([NOTHING, 'C:\\evil']);
    });

    it.each([[['--gpu-launcher=C:\\evil.exe']], [['check', '/gpu-launcher=C:\\evil.exe']], [['--inspect']]])(
      'ends with a switch of Chromium: %j',
      (args) => {
        expect(started(args).start).toMatchObject({ kind: 'foreign' });
      },
    );

    it('ends where the environment switches the sandbox off', () => {
      expect(started([], {}, true, 'no-sandbox').start).toEqual({ kind: 'foreign', what: '--no-sandbox' });
    });

    it('takes a test driver’s switches in a checkout and in the flavour for tests alone', () => {
      const args = ['--inspect=0', '--remote-debugging-port=0'];
      expect(started(args).start).toEqual({ kind: 'foreign', what: '--inspect' });
      expect(started(args, {}, false).start).toMatchObject({ kind: 'own' });
      flavour('e2e');
      expect(started(args).start).toMatchObject({ kind: 'own' });
    });

    it('takes what the launcher puts behind `--`, where Chromium takes no switch, and is never the helper there', async () => {
      expect(started(['--', 'explain', '--json', 'dword:00000a00']).start).toEqual({
        kind: 'own',
        args: ['explain', '--json', 'dword:00000a00'],
      });
      expect(started(['--', '--gpu-launcher=C:\\evil.exe']).start).toEqual({
        kind: 'own',
        args: ['--gpu-launcher=C:\\evil.exe'],
      });
      const { start, electron } = started(['--', '--elevated=undo.7']);
      expect([start, await electron.app.ended]).toEqual([{ kind: 'refused' }, 2]);
    });
  });
});
