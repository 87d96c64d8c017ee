import { once } from 'node:events';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bridgeOf, windowLab } from './window-lab.suite.ts';

const lab = windowLab();

describe('the window over a double of Electron', () => {
  it('asks where its page’s process is gone, in the chosen language, and opens the page again', async () => {
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

  it('closes where its page’s process is gone and nobody wants it again', async () => {
    const electron = await lab.open('current', { languages: ['nl-NL'] });
    electron.press = () => 1;
    electron.window.contents.crashes('crashed');
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toMatchObject([{ buttons: ['Opnieuw openen', 'TLS Remedy sluiten'] }]);
  });

  it('asks, and is no bug, where its page’s process is gone before there was a page', async () => {
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

  it('asks nothing where the process ends as it should', async () => {
    const electron = await lab.open('current');
    electron.window.contents.crashes('clean-exit');
    electron.window.close();
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toEqual([]);
  });

  it('stays, takes no message and ends as ever where the page’s process is gone', async () => {
    const electron = await lab.open('current');
    electron.window.contents.crashes('crashed');
    electron.window.contents.send('changed');
    expect([electron.window.isDestroyed(), electron.app.happened]).toEqual([
      false,
      expect.not.arrayContaining(['before-quit']),
    ]);
    electron.window.close();
    expect(await electron.app.ended).toBe(0);
  });

  it.each([
    ['Windows doesn’t let it start', 'launch-failed', 18],
    ['it ends at a breakpoint, as from a folder that Windows’ sandbox doesn’t like', 'crashed', -2147483645],
  ])('names the folder where %s twice, and asks no more', async (_why, reason, exitCode) => {
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

  it('asks again where its page ran in between', async () => {
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

  it('says nothing more in a window that was closed before the question was answered', async () => {
    const electron = await lab.open('current');
    electron.press = () => {
      electron.window.destroy();
      return 0;
    };
    electron.window.contents.crashes('crashed');
    expect(await electron.app.ended).toBe(0);
    expect(electron.errorBoxes).toEqual([]);
  });
});
