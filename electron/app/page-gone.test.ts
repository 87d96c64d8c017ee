import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ELECTRON_VERSIONS } from '../double/api.suite.ts';
import { bridgeOf, windowLab } from './window-lab.suite.ts';

const lab = windowLab();

describe.each(ELECTRON_VERSIONS)('the window over a double of Electron %s', (version) => {
  it('asks where its page’s process is gone, in the chosen language, and opens the page again', async () => {
    const electron = await lab.open(version, { locale: 'nl-NL' });
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
    const electron = await lab.open(version, { locale: 'nl-NL' });
    electron.press = () => 1;
    electron.window.contents.crashes('crashed');
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toMatchObject([{ buttons: ['Opnieuw openen', 'TLS Remedy sluiten'] }]);
  });

  it('asks, and is no bug, where its page’s process is gone before there was a page', async () => {
    const electron = await lab.start(version);
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
    const electron = await lab.open(version);
    electron.window.contents.crashes('clean-exit');
    electron.window.close();
    expect(await electron.app.ended).toBe(0);
    expect(electron.dialogs).toEqual([]);
  });

  it('stays, takes no message and ends as ever where the page’s process is gone', async () => {
    const electron = await lab.open(version);
    electron.window.hangs('unresponsive');
    electron.window.contents.crashes('crashed');
    electron.window.contents.send('changed');
    expect([electron.window.isDestroyed(), electron.app.happened.at(-1)]).toEqual([false, 'render-process-gone']);
    electron.window.close();
    expect(await electron.app.ended).toBe(0);
  });
});
