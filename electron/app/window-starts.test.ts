import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { MOST_DROPPED } from '../../shared/ipc/names.ts';
import { writeAll } from '../cli/write-all.ts';
import { ENGINES } from './app.double.ts';
import type { ElectronDouble } from './electron.double.ts';
import type * as processes from '../win32/processes.ts';
import { bridgeOf, windowLab } from './window-lab.suite.ts';

/** True if another process of the program runs in this session, according to Windows. */
const here = vi.hoisted((): { already: boolean | null } => ({ already: null }));
vi.mock('../win32/processes.ts', async (importOriginal) => ({
  ...(await importOriginal<typeof processes>()),
  runsHereAlready: () => Promise.resolve(here.already),
}));
vi.mock('../cli/write-all.ts', () => ({ writeAll: vi.fn() }));
afterEach(() => {
  vi.mocked(writeAll).mockClear();
  here.already = null;
});

const lab = windowLab();

async function shown(given: Parameters<typeof lab.open>[1] = {}): Promise<ElectronDouble> {
  const electron = await lab.open('current', given);
  expect(electron.window.isVisible()).toBe(true);
  return electron;
}

/** A program that starts in Wine on a busy PC takes seconds. */
const PATIENCE = { timeout: 20_000 };

describe('a window whose page is never painted', () => {
  // guards: first-paint
  it('is shown anyway, some seconds after its page was loaded', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const electron = await lab.start('current', { paints: false });
    electron.ready();
    await vi.waitUntil(
      () => vi.getTimerCount() > 0 && electron.windows.length > 0 && electron.window.contents.renderer,
      PATIENCE,
    );
    expect(electron.window.isVisible()).toBe(false);
    vi.runAllTimers();
    expect(electron.window.isVisible()).toBe(true);
  });

  // guards: first-paint
  it('is brought to the front by a second start', async () => {
    const first = await lab.start('current', { paints: false });
    first.ready();
    await vi.waitUntil(() => first.windows.length > 0, PATIENCE);
    first.app.happen('second-instance');
    expect(first.window.isVisible()).toBe(true);
  });
});

describe('a start that doesn’t get the lock', () => {
  // guards: single-window
  it('reports it if no other window is open', async () => {
    here.already = false;
    const electron = await lab.start('current', { isLocked: true });
    expect(await electron.app.ended).toBe(5);
    expect(electron.errorBoxes).toEqual([expect.stringContaining(`“${lab.folder}” can’t be written to`)]);
  });

  // guards: single-window
  it.each([true, null])('exits silently if another window is open, or that is unknown: %s', async (already) => {
    here.already = already;
    const electron = await lab.start('current', { isLocked: true });
    expect([await electron.app.ended, electron.errorBoxes]).toEqual([0, []]);
  });
});

describe('an uncaught exception', () => {
  // guards: exception
  it('is shown once, in a box in the window’s language, and the window stays', async () => {
    const electron = await shown({ languages: ['nl-NL'] });
    electron.process.throws(new Error('in a timer'));
    electron.process.throws(new Error('in a timer'));
    await vi.waitUntil(() => electron.errorBoxes.length > 0, PATIENCE);
    expect(electron.errorBoxes).toEqual([expect.stringContaining('Er ging iets mis in TLS Remedy zelf.')]);
    expect([electron.window.isDestroyed(), electron.process.boxes]).toEqual([false, []]);
    expect(writeAll).toHaveBeenCalledTimes(2);
  });

  it('ends a program whose window isn’t shown yet, after the box', async () => {
    const electron = await lab.start('current');
    electron.process.throws(new Error('too early'));
    expect(await electron.app.ended).toBe(70);
    expect(electron.errorBoxes).toHaveLength(1);
  });
});

// guards: command-language
it('uses the first display language of Windows that it supports', async () => {
  const electron = await shown({ languages: ['it-IT', 'nl-BE', 'en-US'] });
  expect(electron.window.contents.getURL()).toContain('lang=nl');
});

describe.each(ENGINES)('a window that is shown, over a test double of the %s Electron', (engine) => {
  // guards: page-drop
  it('reads what the user drops, which no message of the page’s bridge can name', async () => {
    const electron = await lab.open(engine);
    const logs = mkdtempSync(join(lab.folder, 'logs-'));
    writeFileSync(
      join(logs, 'u_ex.log'),
      '#Fields: date time c-ip crypt-protocol\r\n2026-11-24 08:15:02 10.0.0.1 40\r\n',
    );
    const bridge = bridgeOf(electron);
    lab.drop({ path: logs });
    const read = await bridge['read-usage']({ pick: 'dropped' });
    expect(read).toMatchObject({ ok: true, value: { usage: { by: [{ client: '10.0.0.1' }] } } });
    expect(await bridge['read-usage']({ pick: 'dropped' })).toMatchObject({ ok: false, code: 'drop-refused' });
    lab.drop({ path: logs });
    lab.drop(...Array.from({ length: MOST_DROPPED + 1 }, () => ({ path: logs })));
    expect(await bridge['read-usage']({ pick: 'dropped' })).toMatchObject({ ok: false, code: 'drop-refused' });
    lab.drop({ path: 'logs' });
    expect(await bridge['read-fleet']({ part: 'now', dropped: true })).toMatchObject({ code: 'drop-refused' });
    expect(electron.dialogs).toEqual([]);
  });

  it('is carried: saves a report next to itself without a question, and looks for PCs there first', async () => {
    const folder = mkdtempSync(join(lab.folder, 'stick-'));
    const electron = await lab.open(engine, { file: join(folder, 'TLS Remedy.exe') });
    const bridge = bridgeOf(electron);
    expect(await bridge.context({})).toMatchObject({ value: { savesBeside: true } });
    const made = await bridge.report({ names: true, language: 'en' });
    const sha256 = made.ok ? (made.value.report.sha256 ?? '') : made.code;
    const saved = await bridge['save-report']({ sha256, format: 'json', language: 'en', beside: true });
    const [file = ''] = readdirSync(folder);
    expect(saved).toEqual({ ok: true, value: { where: join(folder, file) } });
    expect(file).toContain(hostname());
    expect(electron.dialogs).toEqual([]);
    await bridge['read-fleet']({ part: 'now' });
    expect(electron.dialogs).toMatchObject([{ defaultPath: folder }]);
  });
});
