import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CHANNEL_NAMES, DROP_CHANNEL } from '../../shared/ipc/names.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { ENGINES } from './app.double.ts';
import type { ElectronDouble } from './electron.double.ts';
import type { FrameDouble } from './ipc.double.ts';
import { ContentsDouble } from './window.double.ts';
import type { SelfProgram } from '../ports.ts';
import type * as windowPc from '../services/pc/window-pc.ts';
import { bridgeOf, windowLab } from './window-lab.suite.ts';

/** Records each renaming and forwards it to the real one. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  return { ...real, rename: vi.fn(real.rename) };
});

/** Records the programs that this PC is opened with, before the real call. */
const own = vi.hoisted((): (SelfProgram | null)[] => []);
vi.mock('../services/pc/window-pc.ts', async (importOriginal) => {
  const real = await importOriginal<typeof windowPc>();
  return {
    ...real,
    openWindowPc: (...[args, self]: Parameters<typeof windowPc.openWindowPc>) => {
      own.push(self);
      return real.openWindowPc(args, self);
    },
  };
});

const lab = windowLab();
const QUITTING = ['before-quit', 'will-quit'];
const REFUSED = { ok: false, code: 'refused' };

async function saveReport(electron: ElectronDouble, format: 'pdf' | 'html', where: string | null): Promise<unknown> {
  const made = await bridgeOf(electron).report({ names: false, language: 'en' });
  electron.picks = where;
  const sha256 = made.ok ? (made.value.report.sha256 ?? '') : made.code;
  return bridgeOf(electron)['save-report']({ sha256, format, language: 'en' });
}

describe.each(ENGINES)('the window, over a test double of the %s Electron', (engine) => {
  it('makes its early requests before Electron is ready, and then shows its page from its own scheme', async () => {
    const electron = await lab.start(engine);
    expect([...electron.app.asked, ...electron.schemes.keys()]).toEqual(['sandbox', 'host-resolver-rules', 'app']);
    expect([...electron.app.switches]).toEqual([['host-resolver-rules', 'MAP * ~NOTFOUND']]);
    expect(electron.windows).toEqual([]);
    electron.ready();
    await electron.shown;
    const { window } = electron;
    expect([window.isVisible(), window.contents.getURL()]).toEqual([true, 'app://bundle/index.html?lang=en']);
    expect(window.contents.document?.body.toString()).toContain('The page');
    expect(window.contents.document?.headers['content-security-policy']).toContain("default-src 'none'");
    expect(window.contents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('answers only the page’s bridge, on every channel of the contract', async () => {
    const electron = await lab.open(engine);
    expect(await bridgeOf(electron).check({})).toMatchObject({ ok: true });
    expect([...electron.ipcMain.handlers.keys()].toSorted()).toEqual([...CHANNEL_NAMES, DROP_CHANNEL].toSorted());
    expect(Object.keys(bridgeOf(electron)).toSorted()).toEqual([...CHANNEL_NAMES, 'on'].toSorted());
    const { contents } = electron.window;
    expect(await contents.invoke(contents.mainFrame, 'check', [{}])).toMatchObject({ ok: true });
    const inside: FrameDouble = { ...contents.mainFrame, parent: contents.mainFrame };
    const foreign: FrameDouble = { url: 'https://example.com/', origin: 'https://example.com', parent: null };
    for (const frame of [inside, foreign, null])
      expect(await contents.invoke(frame, 'check', [{}])).toMatchObject(REFUSED);
    const other = new ContentsDouble(electron, {});
    expect(await other.invoke(contents.mainFrame, 'check', [{}])).toMatchObject(REFUSED);
    await expect(contents.invoke(contents.mainFrame, 'quit', [])).rejects.toThrow('No handler registered');
  });

  it('tells the page that something changed, and nothing more', async () => {
    const electron = await lab.open(engine);
    const calls: unknown[][] = [];
    const stop = bridgeOf(electron).on('changed', (...args: unknown[]) => calls.push(args));
    bridgeOf(electron).on('something-else' as 'changed', (...args: unknown[]) => calls.push(args));
    electron.window.contents.send('changed', { secret: true });
    stop();
    for (const event of ['changed', 'something-else']) electron.window.contents.send(event);
    expect(calls).toEqual([[]]);
  });

  // guards: own-menu
  it('has its own menu of languages and zoom, with nothing that reloads the page, and keeps what is chosen in it', async () => {
    const electron = await lab.open(engine, { languages: ['nl-NL'] });
    const bridge = bridgeOf(electron);
    const events: string[] = [];
    bridge.on('language', () => events.push('language'));
    const menu = () => (electron.menu === 'default' ? [] : (electron.menu ?? []));
    const languages = () => (menu()[0]?.submenu ?? []).map(({ label, checked }) => [label, checked]);
    expect(menu().map(({ label }) => label)).toEqual(['&Taal', '&Beeld']);
    expect(menu()[1]?.submenu?.map(({ role }) => role)).toEqual(['zoomIn', 'zoomOut', 'resetZoom']);
    expect(languages()).toEqual(LANGUAGES.map((one) => [PACKS[one].name, one === 'nl']));
    menu()[0]
      ?.submenu?.find(({ label }) => label === 'English')
      ?.click?.();
    expect([events, menu().map(({ label }) => label)]).toEqual([['language'], ['&Language', '&View']]);
    expect(languages().filter(([, checked]) => checked)).toEqual([['English', true]]);
    expect(await bridge.context({})).toMatchObject({ value: { language: 'en' } });
  });

  // guards: virus-scanner
  it('saves the language that was chosen last before it ends, even if a virus scanner briefly holds its file', async () => {
    const electron = await lab.open(engine);
    const busy = Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' });
    for (let time = 0; time < 5; time += 1) vi.mocked(files.rename).mockRejectedValueOnce(busy);
    void bridgeOf(electron)['set-language']({ language: 'de' });
    const choosing = bridgeOf(electron)['set-language']({ language: 'nl' });
    electron.app.quit();
    expect(await electron.app.ended).toBe(0);
    expect(readFileSync(join(lab.folder, 'preferences.json'), 'utf8')).toBe('{"language":"nl"}');
    expect(await choosing).toMatchObject({ ok: true });
  });

  // guards: prompt-in-front
  it('is the parent of the prompt for rights while it exists', async () => {
    const electron = await lab.open(engine);
    const window = own.at(-1)?.window;
    expect(window?.()).toBe(0x0101_0101);
    electron.window.destroy();
    expect(window?.()).toBe(0);
  });

  // guards: page-windows-parts
  it('shows the folder that was saved to last, and never one that the page names', async () => {
    const electron = await lab.open(engine);
    const bridge = bridgeOf(electron);
    const nothing = { ok: false, code: 'nothing-saved' };
    expect(await bridge['open-door']({ door: 'saved-report' })).toMatchObject(nothing);
    const where = join(lab.folder, 'saved.html');
    await saveReport(electron, 'html', where);
    expect(await bridge['open-door']({ door: 'saved-export' })).toMatchObject(nothing);
    expect(electron.opened).toEqual([]);
    expect(await bridge['open-door']({ door: 'saved-report' })).toEqual({ ok: true, value: {} });
    expect(electron.opened).toEqual([where]);
    const asked = { door: 'saved-report', path: 'C:\\Windows' };
    expect(await bridge['open-door'](asked as never)).toMatchObject(REFUSED);
    expect(electron.opened).toEqual([where]);
    electron.picks = mkdtempSync(join(lab.folder, 'export-'));
    const saved = await bridge.export({ format: 'gpp', selection: RECOMMENDED });
    await bridge['open-door']({ door: 'saved-export' });
    expect(electron.opened).toEqual([where, saved.ok ? saved.value.files[0] : 'nothing']);
  });

  it('prints the prepared report in the Windows dialog, and leaves nothing open', async () => {
    const electron = await lab.open(engine);
    const bridge = bridgeOf(electron);
    const made = await bridge.report({ names: false, language: 'en' });
    const sha256 = made.ok ? (made.value.report.sha256 ?? '') : made.code;
    const print = () => bridge['print-report']({ sha256, language: 'en' });
    expect(await print()).toEqual({ ok: true, value: { printed: true } });
    expect(electron.printed).toEqual([expect.stringContaining(sha256)]);
    electron.notPrinted = 'Print job canceled';
    expect(await print()).toEqual({ ok: true, value: { printed: false } });
    electron.notPrinted = 'Invalid printer settings';
    expect(await print()).toMatchObject({ ok: false, code: 'print-failed' });
    expect(electron.printOwners).toEqual(electron.printOwners.map(() => electron.window.seen));
    expect(electron.windows.map((window) => window.contents.isDestroyed())).toEqual([false, true, true, true]);
  });

  it('saves a report to the chosen file, also as PDF, and leaves nothing open', async () => {
    const electron = await lab.open(engine);
    const where = join(lab.folder, 'report.pdf');
    expect(await saveReport(electron, 'html', null)).toEqual({ ok: true, value: { where: null } });
    expect(await saveReport(electron, 'pdf', where)).toEqual({ ok: true, value: { where } });
    expect(readFileSync(where, 'utf8')).toMatch(/^%PDF-double <!doctype html>/i);
    expect([...electron.app.windows]).toEqual([electron.window]);
    expect([...(electron.sessions.get('report')?.protocol.served.keys() ?? [])]).toEqual([]);
    expect(electron.app.happened).not.toContain('window-all-closed');
  });

  it('is brought forward by a second start, unless it is being closed', async () => {
    const electron = await lab.open(engine);
    electron.window.minimize();
    electron.app.happen('second-instance');
    expect([electron.window.isMinimized(), ...electron.window.happened.slice(-2)]).toEqual([false, 'show', 'focused']);
    electron.window.destroy();
    electron.app.happen('second-instance');
    expect(await electron.app.ended).toBe(0);
  });

  it('ends with its window, after the copies of samples are removed', async () => {
    const copies = (): readonly string[] => readdirSync(lab.folder).filter((name) => name.includes('practice'));
    const electron = await lab.open(engine);
    expect(await bridgeOf(electron).practise({ id: 'windows-7-updated', fresh: false })).toMatchObject({ ok: true });
    expect(copies()).toHaveLength(1);
    electron.window.close();
    expect(await electron.app.ended).toBe(0);
    expect(electron.app.happened.slice(-6)).toEqual(['window-all-closed', ...QUITTING, ...QUITTING, 'quit']);
    expect(copies()).toEqual([]);
  });

  it('reports why it can’t open what it was given, and ends without a window', async () => {
    const electron = await lab.open(engine, { registry: join(lab.folder, 'none.reg') });
    expect(await electron.app.ended).toBe(1);
    expect([electron.windows.length, electron.errorBoxes.length]).toEqual([0, 1]);
    expect(electron.app.happened).toEqual(['ready', 'quit']);
  });
});
