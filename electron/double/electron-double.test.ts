import { describe, expect, it } from 'vitest';
import { later, ProgramDouble } from './app.suite.ts';
import { ElectronDouble, type ElectronGiven, type ElectronModule } from './electron-double.suite.ts';

function ready(given: ElectronGiven = {}): ElectronDouble {
  const electron = new ElectronDouble('current', given);
  electron.ready();
  return electron;
}

describe('the test double of Electron', () => {
  it.each<[string, (module: ElectronModule) => void]>([
    ['a scheme', ({ protocol }) => protocol.registerSchemesAsPrivileged([{ scheme: 'x' }])],
    ['no acceleration', ({ app }) => app.disableHardwareAcceleration()],
    ['the sandbox', ({ app }) => app.enableSandbox()],
    ['a switch', ({ app }) => app.commandLine.appendSwitch('x')],
  ])('accepts %s before it is ready, and not afterwards', (_name, call) => {
    call(new ElectronDouble('current').module);
    expect(() => call(ready().module)).toThrow('before app is ready');
  });

  it.each<[string, (module: ElectronModule) => unknown]>([
    ['a window', ({ BrowserWindow }) => new BrowserWindow()],
    ['the default session', ({ session }) => session.defaultSession],
    ['another session', ({ session }) => session.fromPartition('x')],
  ])('provides %s only once it is ready', (_name, call) => {
    expect(() => call(new ElectronDouble('current').module)).toThrow('after app is ready');
    expect(() => call(ready().module)).not.toThrow();
  });

  it('shows an error before it is ready', () => {
    const electron = new ElectronDouble('current');
    electron.module.dialog.showErrorBox('Title', 'text');
    expect(electron.errorBoxes).toEqual(['Title\ntext']);
  });

  it('asks before it quits: before-quit, each window, will-quit, quit, and no window-all-closed', async () => {
    const electron = ready();
    const { app, BrowserWindow } = electron.module;
    new BrowserWindow();
    app.quit();
    expect(electron.window.isDestroyed()).toBe(false); // it is asked first
    expect(await electron.app.ended).toBe(0);
    expect(electron.app.happened.slice(2)).toEqual(['before-quit', 'will-quit', 'quit']);
    expect(electron.window.happened).toEqual(['close', 'closed']);
  });

  it('postpones quitting until it is ready, and still runs what waits for that', async () => {
    const electron = new ElectronDouble('current');
    const events: string[] = [];
    void electron.module.app.whenReady().then(() => events.push('ran'));
    void electron.app.ended.then(() => events.push('ended'));
    electron.module.app.quit();
    await later();
    expect(events).toEqual([]);
    electron.ready();
    await electron.app.ended;
    expect(events).toEqual(['ran', 'ended']);
  });

  it.each(['before-quit', 'will-quit'] as const)('doesn’t quit if %s is prevented, and does later', async (event) => {
    const electron = ready();
    const { app } = electron.module;
    app.once(event as 'before-quit', (given) => {
      given.preventDefault();
    });
    app.quit();
    expect(electron.app.happened).not.toContain('quit');
    app.quit();
    expect(await electron.app.ended).toBe(0);
  });

  it('doesn’t quit if a window stays', async () => {
    const electron = ready();
    new electron.module.BrowserWindow().on('close', (event) => {
      event.preventDefault();
    });
    electron.module.app.quit();
    await later();
    expect([electron.window.isDestroyed(), electron.app.happened.at(-1)]).toEqual([false, 'before-quit']);
  });

  it('exits at once: no before-quit, no will-quit, no window is asked', async () => {
    const electron = ready();
    new electron.module.BrowserWindow();
    electron.module.app.exit(70);
    expect(await electron.app.ended).toBe(70);
    expect([electron.app.happened.slice(2), electron.window.happened]).toEqual([['quit'], ['closed']]);
  });

  it('exits during the call before it is ready, and accepts no more calls', () => {
    const electron = new ElectronDouble('current');
    electron.module.app.exit(2);
    expect(() => {
      electron.module.app.enableSandbox();
    }).toThrow('this process has ended');
  });

  it('gives the lock to the first process, notifies it of others once it is ready, and frees the lock at its end', async () => {
    const program = new ProgramDouble();
    const of = (): ElectronDouble => new ElectronDouble('current', { program, argv: ['x.exe', '-y'] });
    const [first, second, third] = [of(), of(), of()];
    const seen: unknown[] = [];
    first.module.app.on('second-instance', (_event, argv) => seen.push(argv));
    expect(first.module.app.requestSingleInstanceLock()).toBe(true);
    expect([second.module.app.requestSingleInstanceLock(), seen]).toEqual([false, []]);
    first.ready();
    second.module.app.requestSingleInstanceLock();
    expect(seen).toEqual([['x.exe', '--allow-file-access-from-files', '-y']]);
    first.module.app.exit(0);
    await first.app.ended;
    expect(third.module.app.requestSingleInstanceLock()).toBe(true);
  });

  it.each(['lock error', 'profile in use'] as const)('can refuse the lock to the only process too: %s', (lock) => {
    expect(new ElectronDouble('current', { lock }).module.app.requestSingleInstanceLock()).toBe(false);
  });

  it('throws for anything but isDestroyed on a destroyed window', () => {
    const window = new (ready().module.BrowserWindow)();
    const { webContents } = window;
    window.destroy();
    expect(window.isDestroyed()).toBe(true);
    expect(() => window.isMinimized()).toThrow('Object has been destroyed');
    expect(() => {
      webContents.send('x');
    }).toThrow('Object has been destroyed');
  });

  it('shows a box for an uncaught exception, and stays', () => {
    const electron = ready();
    electron.process.throws(new Error('x'));
    expect(electron.process.boxes).toHaveLength(1);
    electron.process.on('uncaughtException', () => undefined);
    electron.process.throws(new Error('x'));
    expect(electron.process.boxes).toHaveLength(1);
  });

  it('serves a scheme differently in each engine, and has no frame events in the older one', () => {
    const of = (engine: 'legacy' | 'current'): boolean =>
      new ElectronDouble(engine).sessions.get('')?.protocol.handle !== undefined;
    expect([of('legacy'), of('current')]).toEqual([false, true]);
  });
});
