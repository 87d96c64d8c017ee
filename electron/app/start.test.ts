import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeAll } from '../cli/write-all.ts';
import { inFolder } from '../in-folder.suite.ts';
import { ElectronDouble, type ElectronGiven } from './electron.double.ts';
import { decideStart, type Start, type StartProcess } from './start.ts';

vi.mock('../cli/write-all.ts', () => ({ writeAll: vi.fn() }));

const EXE = 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe';
const LOCAL = 'C:\\Users\\a\\AppData\\Local';

let folder = '';
inFolder((path) => {
  folder = path;
  flavour('release');
});
afterEach(() => void vi.mocked(writeAll).mockClear());

function flavour(name: 'release' | 'e2e'): void {
  fs.writeFileSync(join(folder, 'package.json'), JSON.stringify({ packed: { flavour: name } }));
}

interface Started {
  readonly start: Start;
  readonly electron: ElectronDouble;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a start over a test double of Electron, before it is ready. */
function started(args: readonly string[], given: Partial<StartProcess> = {}, of: ElectronGiven = {}): Started {
  const electron = new ElectronDouble('current', { appPath: folder, userData: 'the user’s', ...of });
  const env = { NODE_OPTIONS: '--require evil', PATH: 'C:\\evil', SystemRoot: 'C:\\evil', LOCALAPPDATA: LOCAL };
  const own = Object.assign(electron.process, {
    argv: [EXE, ...args],
    platform: 'win32',
    execPath: EXE,
    env,
    ...given,
  });
  return { start: decideStart(own as StartProcess, electron.module.app), electron, env };
}

const NO_GRAPHICS = ['no acceleration', 'disable-gpu', 'in-process-gpu'];
const DATA_HERE = `userData ${LOCAL}\\TLS Remedy`;

/** For each role: what it requests of Electron before it is ready, and whether an uncaught exception ends it. */
const ROLES = [
  ['helper', ['--elevated=undo.7'], [...NO_GRAPHICS, `userData ${join(EXE, 'none')}`], true],
  ['probe', ['--probe=ports.1'], [...NO_GRAPHICS, DATA_HERE], true],
  ['command-line', ['check', '--json'], [...NO_GRAPHICS, DATA_HERE], true],
  ['foreign', ['--inspect'], [...NO_GRAPHICS, DATA_HERE], true],
  ['window', ['--registry', 'C:\\pc.reg'], [DATA_HERE], false],
] as const;

describe.each(ROLES)('the role %s', (kind, args, asked, endsOnBug) => {
  // guards: helper-environment, network-drive
  it('requests only what it needs from Electron, before it is ready', () => {
    const { start, electron } = started(args);
    expect([start.kind, electron.app.asked, electron.app.happened]).toEqual([kind, asked, []]);
  });

  it('continues if Electron rejects a missing folder', () => {
    const { start, electron } = started(args, {}, { setPathThrows: true });
    expect([start.kind, electron.app.getPath()]).toEqual([kind, 'the user’s']);
  });

  // guards: exception
  it('reports an exception in one line and exits with 70, or leaves it to its window', async () => {
    const { electron } = started(args);
    electron.process.throws(new Error('thrown in a timer\nby a callback'));
    if (endsOnBug) expect(await electron.app.ended).toBe(70);
    expect(electron.process.boxes).toHaveLength(endsOnBug ? 0 : 1);
    expect(vi.mocked(writeAll).mock.calls.map(([fd, text]) => [fd, text.trim().split('\n').length])).toEqual(
      endsOnBug ? [[2, 1]] : [],
    );
  });
});

describe('a start as the helper', () => {
  // guards: helper-environment
  it('clears the environment', () => {
    const { start, env } = started(['--elevated=undo.7']);
    expect([start, env]).toEqual([{ kind: 'helper', request: 'undo.7' }, {}]);
  });

  it('still knows that it is a 32-bit program on 64-bit Windows', async () => {
    vi.stubEnv('PROCESSOR_ARCHITEW6432', 'AMD64');
    vi.stubGlobal('process', Object.create(process, { arch: { value: 'ia32' } }));
    vi.resetModules();
    const { decideStart: decide } = await import('./start.ts');
    const electron = new ElectronDouble('current', { appPath: folder });
    const own = Object.assign(electron.process, { argv: [EXE, '--elevated=undo.7'], platform: 'win32', execPath: EXE });
    const environment = { ...process.env };
    decide(Object.assign(own, { env: process.env }) as StartProcess, electron.module.app);
    const { OWN_KIND } = await import('../win32/own-kind.ts');
    Object.assign(process.env, environment); // the tests after this one need it
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    expect(OWN_KIND).toBe('32-bit-on-64-bit');
  });

  // guards: helper-switch
  it.each([
    [['--elevated=undo.7', '--gpu-launcher=C:\\evil.exe']],
    [['--gpu-launcher=C:\\evil.exe', '--elevated=undo.7']],
    [['--elevated=']],
  ])('exits at once without doing anything, in every flavour: %j', async (args) => {
    flavour('e2e');
    const { start, electron } = started(args);
    expect([start, await electron.app.ended]).toEqual([{ kind: 'refused' }, 2]);
    expect([electron.app.asked, electron.app.happened]).toEqual([[], []]);
  });

  it('is recognized after the path of a checkout, and exits if there is another argument', async () => {
    const checkout = { argv: ['electron.exe', 'C:\\code', '--elevated=undo.7'], defaultApp: true };
    expect(started([], checkout, { isPackaged: false }).start).toEqual({ kind: 'helper', request: 'undo.7' });
    const more = { ...checkout, argv: ['electron.exe', '--inspect', 'C:\\code', '--elevated=undo.7'] };
    const refused = started([], more, { isPackaged: false });
    expect([refused.start, await refused.electron.app.ended]).toEqual([{ kind: 'refused' }, 2]);
  });
});

describe('a start that isn’t the helper’s', () => {
  it('accepts its own options, and leaves its environment alone', () => {
    const { start, env } = started(['--registry', 'C:\\pc.reg']);
    expect([start, env['PATH']]).toEqual([{ kind: 'window', args: ['--registry', 'C:\\pc.reg'] }, 'C:\\evil']);
  });

  // guards: chromium-switch
  it.each([[['--gpu-launcher=C:\\evil.exe']], [['check', '/gpu-launcher=C:\\evil.exe']], [['--inspect']]])(
    'exits if given a Chromium switch: %j',
    (args) => {
      expect(started(args).start).toMatchObject({ kind: 'foreign' });
    },
  );

  it('exits if the environment turns off the sandbox', () => {
    const electron = new ElectronDouble('current', { appPath: folder });
    electron.app.switches.set('no-sandbox', '');
    const own = Object.assign(electron.process, { argv: [EXE], platform: 'win32', execPath: EXE, env: {} } as const);
    expect(decideStart(own, electron.module.app)).toEqual({ kind: 'foreign', what: '--no-sandbox' });
  });

  it('accepts a test driver’s switches only in a checkout and in the flavour for tests', () => {
    const args = ['--inspect=0', '--remote-debugging-port=0'];
    expect(started(args).start).toEqual({ kind: 'foreign', what: '--inspect' });
    expect(started(args, {}, { isPackaged: false }).start).toMatchObject({ kind: 'window' });
    flavour('e2e');
    expect(started(args).start).toMatchObject({ kind: 'window' });
  });

  it('accepts the launcher’s arguments after `--`, where Chromium parses no switches, and is never the helper there', async () => {
    expect(started(['--', 'explain', '--json', 'dword:00000a00']).start).toEqual({
      kind: 'command-line',
      args: ['explain', '--json', 'dword:00000a00'],
    });
    expect(started(['--', '--gpu-launcher=C:\\evil.exe']).start).toEqual({
      kind: 'window',
      args: ['--gpu-launcher=C:\\evil.exe'],
    });
    const { start, electron } = started(['--', '--elevated=undo.7']);
    expect([start, await electron.app.ended]).toEqual([{ kind: 'refused' }, 2]);
  });

  it('keeps Electron’s own folder if Windows names none on this PC', () => {
    for (const env of [{}, { LOCALAPPDATA: 'relative' }]) expect(started([], { env }).electron.app.asked).toEqual([]);
    expect(started([], { platform: 'linux' }).electron.app.asked).toEqual([]);
  });
});

describe('a program on another PC', () => {
  const SHARE = '\\\\server\\tools\\TLS Remedy\\TLS Remedy.exe';
  const behind = (path: string | null): void => {
    vi.spyOn(fs.realpathSync, 'native').mockImplementation((given) => {
      if (path === null) throw new Error('EACCES');
      return path === '' ? String(given) : path;
    });
  };
  afterEach(() => {
    vi.restoreAllMocks();
  });

  // guards: network-drive
  it.each([
    ['by its path', SHARE, '', '\\\\server\\tools\\TLS Remedy'],
    ['behind a mapped drive', 'Z:\\TLS Remedy\\TLS Remedy.exe', SHARE, 'Z:\\TLS Remedy'],
  ])('opens no window, and reports where it is: %s', (_how, execPath, real, where) => {
    behind(real);
    const { start, electron } = started([], { execPath });
    expect(start).toEqual({ kind: 'from-network', folder: where });
    expect(electron.app.asked).toEqual([...NO_GRAPHICS, DATA_HERE]);
  });

  // guards: network-drive
  it('still runs a command, the probe and the helper, without a Chromium process', () => {
    behind('');
    for (const [kind, args] of ROLES.slice(0, 3)) {
      const { start, electron } = started(args, { execPath: SHARE });
      expect([start.kind, electron.app.asked.slice(0, 3)]).toEqual([kind, NO_GRAPHICS]);
    }
  });

  it.each([
    ['on a drive of this PC', EXE, ''],
    ['by a path of this PC in its long form', '\\\\?\\C:\\TLS Remedy\\TLS Remedy.exe', ''],
    ['where nobody can say', 'Z:\\TLS Remedy.exe', null],
  ])('isn’t recognized in: %s', (_how, execPath, real) => {
    behind(real);
    expect(started([], { execPath }).start.kind).toBe('window');
  });
});
