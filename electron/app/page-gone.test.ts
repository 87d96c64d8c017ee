import { once } from 'node:events';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bridgeOf, windowLab } from './window-lab.suite.ts';

const lab = windowLab();

describe('the window after its page has crashed, over a test double of Electron', () => {
  // guards: gone-page
  it('asks in the chosen language, and reopens the page', async () => {
    const electron = await lab.open('current', { languages: ['nl-NL'] });
    await bridgeOf(electron)['set-language']({ language: 'en' });
    const { contents } = electron.window;
    const again = once(electron.window, 'ready-to-show');
    electron.press = () => 0;
    contents.crashes('oom');
    await again;
    expect(electron.dialogs).toMatchObject([
      { message: 'The page in this window has stopped.', buttons: ['Open again', 'Close TLS Remedy'], cancelId: 1 },
    ]);
    expect(contents.getURL()).toBe('app://bundle/index.html?lang=en');
    expect(await bridgeOf(electron).check({})).toMatchObject({ ok: true });
    expect(electron.app.happened).not.toContain('before-quit');
  });

  it('closes if the user doesn’t want the page again', async () => {
    const electron = await lab.open('current', { languages: ['nl-NL'] });
    electron.press = () => 1;
    electron.window.contents.crashes('crashed');
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toMatchObject([{ buttons: ['Opnieuw openen', 'TLS Remedy sluiten'] }]);
  });

  // guards: gone-page
  it('asks, and reports no bug, if the process ends before there was a page', async () => {
    const electron = await lab.start('current');
    const asked = new Promise((resolve) => {
      electron.press = (options) => {
        resolve([electron.window.isVisible(), options]);
        return 0;
      };
    });
    electron.app.once('web-contents-created', () => {
      queueMicrotask(() => electron.window.contents.crashes('launch-failed'));
    });
    electron.ready();
    expect(await asked).toMatchObject([true, { type: 'warning' }]);
    await electron.shown;
    expect(await bridgeOf(electron).check({})).toMatchObject({ ok: true });
  });

  it.each([
    ['asks nothing if the process ends normally', 'clean-exit', 0],
    ['stays open until it is closed, and sends no message', 'crashed', 1],
  ])('%s', async (_what, reason, asked) => {
    const electron = await lab.open('current');
    electron.window.contents.crashes(reason);
    electron.window.contents.send('changed');
    expect([electron.window.isDestroyed(), electron.app.happened.includes('before-quit')]).toEqual([false, false]);
    electron.window.close();
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toHaveLength(asked);
  });

  // guards: page-cant-start
  it.each([
    ['Windows doesn’t let it start', 'launch-failed', 18],
    ['it ends at a breakpoint, as from a folder that Windows’ sandbox doesn’t like', 'crashed', -2147483645],
  ])('names the folder if %s twice, and stops asking', async (_why, reason, exitCode) => {
    const electron = await lab.open('current');
    electron.press = () => 0;
    const again = once(electron.window, 'ready-to-show');
    electron.window.contents.crashes(reason, exitCode);
    await again;
    electron.window.contents.crashes(reason, exitCode);
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toMatchObject([
      { buttons: ['Open again', 'Close TLS Remedy'] },
      { detail: expect.stringContaining(dirname(process.execPath)) as string, buttons: ['Close TLS Remedy'] },
    ]);
  });

  it('asks again if its page ran in between', async () => {
    const electron = await lab.open('current');
    for (const reason of ['launch-failed', 'crashed', 'launch-failed']) {
      const asked = new Promise((resolve) => {
        electron.press = () => (resolve(null), 0);
      });
      const again = once(electron.window, 'ready-to-show');
      electron.window.contents.crashes(reason);
      await asked;
      await again;
    }
    expect(electron.dialogs.map((one) => (one as { readonly buttons: readonly string[] }).buttons.length)).toEqual([
      2, 2, 2,
    ]);
  });
});
