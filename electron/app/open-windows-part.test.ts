import { describe, expect, it } from 'vitest';
import { WINDOWS_DOORS } from '../../shared/ipc/names.ts';
import { ElectronDouble } from './electron.double.ts';
import { createWindowsPartOpener } from './open-windows-part.ts';

describe('opening a part of Windows, over a test double of Electron', () => {
  function openerOf(windows: string | null, why: string | null = null) {
    const electron = new ElectronDouble('current');
    electron.ready();
    const started: (readonly [string, readonly string[], string])[] = [];
    const opener = createWindowsPartOpener(electron.module.shell, {
      find: () => Promise.resolve(windows),
      start: (...program) => (started.push(program), Promise.resolve(why)),
    });
    return { electron, started, opener };
  }

  // guards: page-windows-parts
  it('starts Windows programs by their full path, and uses the shell for the one that needs more rights', async () => {
    const { electron, started, opener } = openerOf('D:\\Win');
    for (const door of WINDOWS_DOORS) expect(await opener.open(door)).toEqual({ ok: true, value: null });
    const panel = 'D:\\Win\\System32\\control.exe';
    expect(started).toEqual([
      [panel, ['D:\\Win\\System32\\inetcpl.cpl'], 'D:\\Win\\System32'],
      [panel, ['D:\\Win\\System32\\timedate.cpl'], 'D:\\Win\\System32'],
    ]);
    expect(electron.opened).toEqual(['D:\\Win\\regedit.exe']);
  });

  it('starts nothing on another system', async () => {
    const { electron, started, opener } = openerOf(null);
    for (const door of WINDOWS_DOORS)
      expect(await opener.open(door)).toMatchObject({ ok: false, code: 'door-not-opened' });
    expect([started, electron.opened]).toEqual([[], []]);
  });

  it('reports a missing program', async () => {
    const { electron } = openerOf(null);
    const opener = createWindowsPartOpener(electron.module.shell, {
      find: () => Promise.resolve('Z:\\no such folder'),
    });
    expect(await opener.open('internet-options')).toMatchObject({ ok: false, code: 'door-not-opened' });
  });

  it('reports the error of Windows if nothing opens', async () => {
    const { electron, opener } = openerOf('C:\\Windows', 'EACCES');
    electron.canOpen = false;
    for (const [door, detail] of [
      ['internet-options', 'C:\\Windows\\System32\\control.exe: EACCES'],
      ['regedit', 'C:\\Windows\\regedit.exe: no program for it'],
    ] as const)
      expect(await opener.open(door)).toEqual({ ok: false, code: 'door-not-opened', details: { detail } });
  });
});
