import { expect, describe, it } from 'vitest';
import { ELECTRON_VERSIONS } from './api.suite.ts';
import { ProgramDouble } from './app.suite.ts';
import { ElectronDouble, type ElectronModule } from './electron-double.suite.ts';

const [LEGACY = '', CURRENT = ''] = ELECTRON_VERSIONS;
const start = (version: string): ElectronDouble => new ElectronDouble(version);
/** By the older way, which both versions have. */
const serveBuffer = (protocol: object): boolean =>
  (
    protocol as { registerBufferProtocol(scheme: string, handler: (...args: readonly unknown[]) => void): boolean }
  ).registerBufferProtocol('x', (_request, answer) => {
    (answer as (response: unknown) => void)({ data: Buffer.from('page') });
  });
function ready(version: string): ElectronDouble {
  const electron = start(version);
  electron.ready();
  return electron;
}

describe.each(ELECTRON_VERSIONS)('the double of Electron %s', (version) => {
  it.each<[string, (module: ElectronModule) => void]>([
    ['registerSchemesAsPrivileged', ({ protocol }) => protocol.registerSchemesAsPrivileged([{ scheme: 'x' }])],
    ['disableHardwareAcceleration', ({ app }) => app.disableHardwareAcceleration()],
    ['enableSandbox', ({ app }) => app.enableSandbox()],
  ])('takes %s before it is ready, and not afterwards', (_name, call) => {
    const electron = start(version);
    call(electron.module);
    expect(() => call(ready(version).module)).toThrow('before app is ready');
  });

  it.each<[string, (module: ElectronModule) => unknown]>([
    ['a window', ({ BrowserWindow }) => new BrowserWindow()],
    ['the default session', ({ session }) => session.defaultSession],
    ['another session', ({ session }) => session.fromPartition('x')],
    ['a dialog', ({ dialog }) => dialog.showOpenDialog({})],
    ['the screen', ({ screen }) => screen.getPrimaryDisplay()],
    ['the locale', ({ app }) => app.getLocale()],
    ['a protocol', ({ protocol }) => serveBuffer(protocol)],
  ])('has %s once it is ready, and not before', (_name, call) => {
    expect(() => call(start(version).module)).toThrow('after app is ready');
    expect(() => call(ready(version).module)).not.toThrow();
  });

  it('shows an error before it is ready', () => {
    const electron = start(version);
    electron.module.dialog.showErrorBox('Title', 'text');
    expect(electron.errorBoxes).toEqual(['Title\ntext']);
  });

  it('registers privileged schemes once', () => {
    const { protocol } = start(version).module;
    protocol.registerSchemesAsPrivileged([{ scheme: 'x' }]);
    expect(() => {
      protocol.registerSchemesAsPrivileged([{ scheme: 'y' }]);
    }).toThrow('only once');
  });

  it('gives a switch no effect once it is ready', () => {
    const electron = ready(version);
    electron.module.app.commandLine.appendSwitch('late');
    expect([electron.module.app.commandLine.hasSwitch('late'), electron.app.switches.late]).toEqual([false, ['late']]);
  });

  it('throws by name and version for what the version lacks, and for what the double doesn’t do', () => {
    const { module } = ready(version);
    const read = (of: object, name: string) => () => Reflect.get(of, name) as unknown;
    expect(read(module.app, 'quitt')).toThrow(`Electron ${version} has no App.quitt`);
    expect(read(module, 'remote')).toThrow(`Electron ${version} has no remote`);
    expect(read(module.app, 'getGPUInfo')).toThrow(`the double of Electron ${version} does nothing for App.getGPUInfo`);
    expect(read(module, 'powerMonitor')).toThrow(`the double of Electron ${version} does nothing for powerMonitor`);
    expect(() => Reflect.set(module.app, 'name', 'x')).toThrow('App.name');
  });

  it('takes the arguments of its types only, and keeps the options that it passes over', () => {
    const electron = ready(version);
    const { app, BrowserWindow } = electron.module;
    expect(() => {
      app.exit('1' as unknown as number);
    }).toThrow(`Electron ${version}: App.exit doesn’t take`);
    expect(() => app.getPath('nowhere' as 'home')).toThrow('App.getPath');
    new BrowserWindow({ webPreferences: { sandboxed: true } as object });
    app.on('no-such-event' as 'quit', () => undefined);
    expect(electron.guard.passedOver).toEqual([
      'BrowserWindow.constructor knows no sandboxed',
      'App emits no no-such-event',
    ]);
  });

  it('quits by asking: before-quit, each window, will-quit, quit, and no window-all-closed', async () => {
    const electron = ready(version);
    const { app, BrowserWindow } = electron.module;
    new BrowserWindow();
    app.quit();
    expect(await electron.app.ended).toBe(0);
    expect(electron.app.happened.slice(2)).toEqual(['before-quit', 'will-quit', 'quit']);
    expect(electron.window.happened).toEqual(['close', 'closed']);
  });

  it.each(['before-quit', 'will-quit'] as const)(
    'doesn’t quit where %s is prevented, and does later',
    async (event) => {
      const electron = ready(version);
      const { app } = electron.module;
      app.once(event as 'before-quit', (given) => {
        given.preventDefault();
      });
      app.quit();
      expect(electron.app.happened).not.toContain('quit');
      app.quit();
      expect(await electron.app.ended).toBe(0);
    },
  );

  it('doesn’t quit where a window stays', () => {
    const electron = ready(version);
    new electron.module.BrowserWindow().on('close', (event) => {
      event.preventDefault();
    });
    electron.module.app.quit();
    expect([electron.window.isDestroyed(), electron.app.happened.at(-1)]).toEqual([false, 'before-quit']);
  });

  it('exits at once: no before-quit, no will-quit, no window is asked', async () => {
    const electron = ready(version);
    new electron.module.BrowserWindow();
    electron.module.app.exit(70);
    expect(await electron.app.ended).toBe(70);
    expect([electron.app.happened.slice(2), electron.window.happened]).toEqual([['quit'], ['closed']]);
  });

  it('quits by itself after the last window, unless somebody listens', async () => {
    const alone = ready(version);
    new alone.module.BrowserWindow().close();
    expect(await alone.app.ended).toBe(0);
    const listening = ready(version);
    listening.module.app.on('window-all-closed', () => undefined);
    new listening.module.BrowserWindow().close();
    expect(listening.app.happened.at(-1)).toBe('window-all-closed');
  });

  it('gives the lock to the first, which learns of others once it is ready, and frees it at its end', async () => {
    const program = new ProgramDouble();
    const [first, second, third] = [1, 2, 3].map(() => new ElectronDouble(version, { program, argv: ['x.exe', '-y'] }));
    const seen: unknown[][] = [];
    first?.module.app.on('second-instance', (_event, argv, folder, data) => seen.push([argv, typeof folder, data]));
    expect(first?.module.app.requestSingleInstanceLock()).toBe(true);
    expect(second?.module.app.requestSingleInstanceLock({ some: 'data' })).toBe(false);
    expect(seen).toEqual([]);
    first?.ready();
    expect(seen).toEqual([[['x.exe', '-y'], 'string', { some: 'data' }]]);
    first?.module.app.exit(0);
    await first?.app.ended;
    expect(third?.module.app.requestSingleInstanceLock()).toBe(true);
  });

  it('says that a page’s process is gone, to the page and the program, in this version’s shape', () => {
    const electron = ready(version);
    const { app, BrowserWindow } = electron.module;
    const window = new BrowserWindow();
    const seen: unknown[] = [];
    app.on('render-process-gone', (_event, contents, details) => seen.push([contents === window.webContents, details]));
    window.webContents.on('render-process-gone', (_event, details) => seen.push(details));
    window.webContents.on('crashed' as 'destroyed', (...args: unknown[]) => seen.push(args.length));
    electron.window.contents.crashes('crashed');
    const details = { reason: 'crashed', exitCode: 5 };
    expect(seen).toEqual([...(version === LEGACY ? [2] : []), details, [true, details]]);
  });

  it('has nothing of a window that is destroyed but whether it is', () => {
    const window = new (ready(version).module.BrowserWindow)();
    window.destroy();
    expect(window.isDestroyed()).toBe(true);
    expect(() => window.isMinimized()).toThrow('Object has been destroyed');
    expect(() => {
      window.webContents.send('x');
    }).toThrow('Object has been destroyed');
  });

  it('gives a closed dialog the answer of this version', async () => {
    const { dialog } = ready(version).module;
    const nowhere = version === LEGACY ? { canceled: true } : { canceled: true, filePath: '' };
    expect(await dialog.showSaveDialog({})).toEqual(nowhere);
    expect(await dialog.showOpenDialog({})).toEqual({ canceled: true, filePaths: [] });
  });

  it('gives a page of a scheme that isn’t standard no origin', async () => {
    const electron = ready(version);
    serveBuffer(electron.module.session.defaultSession.protocol);
    await new electron.module.BrowserWindow().loadURL('x://here/');
    expect(electron.window.contents.mainFrame.origin).toBe('null');
  });
});

describe('between the versions', () => {
  it('a scheme is handled since the current one only, and whether it can be is asked', () => {
    const protocolOf = (version: string): object => ready(version).module.protocol;
    expect([LEGACY, CURRENT].map((version) => 'handle' in protocolOf(version))).toEqual([false, true]);
    expect(Reflect.get(protocolOf(LEGACY), 'handle')).toBeUndefined();
  });

  it('navigation has other events, and others in them', () => {
    const seen = [LEGACY, CURRENT].map((version) => {
      const electron = ready(version);
      const window = new electron.module.BrowserWindow();
      const found: Record<string, unknown> = {};
      for (const event of ['will-navigate', 'will-frame-navigate'])
        window.webContents.on(event as 'will-navigate', (...args) => {
          found[event] = [args.length, 'url' in args[0]];
        });
      serveBuffer(electron.module.session.defaultSession.protocol);
      return window
        .loadURL('x://here/')
        .then(() => (electron.window.contents.navigates('https://example.com/'), found));
    });
    return expect(Promise.all(seen)).resolves.toEqual([
      { 'will-navigate': [2, false] },
      { 'will-navigate': [6, true], 'will-frame-navigate': [1, true] },
    ]);
  });
});
