import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { BRIDGE_NAME } from '../../shared/ipc/names.ts';
import type { EngineName } from './app.double.ts';
import type { Dropped, DropEvent } from '../preload/take-drops.ts';
import { ElectronDouble, type ElectronGiven } from './electron.double.ts';

interface WindowGiven extends ElectronGiven {
  readonly registry?: string;
  /** The program. */
  readonly file?: string;
}

export interface WindowLab {
  readonly folder: string;
  /** The user drops these on the page. */
  readonly drop: (...files: readonly Dropped[]) => void;
  /** Starts the program's window over a test double: the real main process, and the real preload in its page. */
  readonly start: (engine: EngineName, given?: WindowGiven) => Promise<ElectronDouble>;
  /** The same, up to the page that is shown. */
  readonly open: (engine: EngineName, given?: WindowGiven) => Promise<ElectronDouble>;
}

// The real package would start a download; each test sets its own double.
vi.mock('electron', () => ({}));

/** Imports modules with this one as `electron`. */
function importOver<T>(module: object, load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  vi.doMock('electron', () => module);
  return load();
}

/** Returns our bridge as the page sees it. */
export function bridgeOf(electron: ElectronDouble): Bridge {
  return electron.window.contents.renderer?.world[BRIDGE_NAME] as Bridge;
}

/** Provides a folder with a page for each test of the calling file, and the window over it. */
export function windowLab(): WindowLab {
  let folder = '';
  const running: ElectronDouble[] = [];
  let onDrop: (event: DropEvent<Dropped>) => void = () => undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tls-remedy-window-'));
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder); // the copies of samples go there
    mkdirSync(join(folder, 'renderer'));
    writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>The page</title>');
  });
  afterEach(async () => {
    for (const { app } of running.splice(0)) {
      app.quit();
      await app.ended;
    }
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });

  const start: WindowLab['start'] = async (engine, { registry, file = process.execPath, ...given } = {}) => {
    const electron = new ElectronDouble(engine, {
      userData: folder,
      runPreload: (_path, renderer) =>
        importOver(renderer, () => {
          vi.stubGlobal('addEventListener', (_type: 'drop', listener: typeof onDrop) => (onDrop = listener));
          return import('../preload/preload.ts');
        }).then(() => undefined),
      ...given,
    });
    running.push(electron);
    const [{ runWindow }, { APP_ORIGIN, createResponder }, { isOwnRequest }] = await importOver(electron.module, () =>
      Promise.all([import('./main.ts'), import('./respond.ts'), import('./hardening.ts')]),
    );
    runWindow(
      { registry: registry ?? join(import.meta.dirname, '../samples/windows-7-updated') },
      { file, leading: [] },
      {
        folder: join(import.meta.dirname, '..'),
        respond: createResponder(join(folder, 'renderer'), APP_ORIGIN),
        isAllowed: isOwnRequest,
        reachable: [],
      },
      electron.process,
    );
    return electron;
  };
  return {
    get folder() {
      return folder;
    },
    start,
    drop: (...files) => onDrop({ isTrusted: true, dataTransfer: { files } }),
    open: async (engine, given) => {
      const electron = await start(engine, given);
      electron.ready();
      await Promise.race([electron.shown, electron.app.ended]);
      return electron;
    },
  };
}
