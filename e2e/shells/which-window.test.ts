import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser } from '../../build/browsers.mjs';
import { electronBinary } from '../../build/electron-binary.mjs';
import { whichWindow } from './which-window.ts';

/** What such a PC has, below a folder of its own. */
let pc = '';
beforeEach(() => {
  pc = mkdtempSync(join(tmpdir(), 'tls-remedy-pc-'));
});
afterEach(() => rmSync(pc, { recursive: true, force: true }));

const EDGE = 'Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
const CHROME = 'AppData/Local/Google/Chrome/Application/chrome.exe';
const CHROMIUM = 'Program Files/Chromium/Application/chrome.exe';
const CHROME_ON_MAC = 'home/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const ELECTRON = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron', linux: 'electron' };

interface Case {
  readonly platform: 'win32' | 'darwin' | 'linux';
  readonly has?: readonly string[];
  readonly node?: string;
  /** What Electron's own command ends with. */
  readonly fetched?: string;
  readonly opens: string;
  readonly says?: readonly string[];
}

const FETCHING = 'Fetching Electron’s program, once...';
const CASES: Readonly<Record<string, Case>> = {
  'Windows fetches Electron': {
    platform: 'win32',
    has: [EDGE],
    fetched: 'program',
    opens: 'Electron',
    says: [FETCHING],
  },
  'macOS fetches Electron': { platform: 'darwin', fetched: 'program', opens: 'Electron', says: [FETCHING] },
  'Windows opens Edge without a network': {
    platform: 'win32',
    has: [CHROMIUM, CHROME, EDGE],
    fetched: 'its command ended with 1',
    opens: 'Edge',
    says: [FETCHING, 'It couldn’t be fetched: its command ended with 1.'],
  },
  'Windows opens Chrome where there is no Edge': {
    platform: 'win32',
    has: [CHROMIUM, CHROME],
    fetched: 'it took more than two minutes',
    opens: 'Chrome',
    says: [FETCHING, 'It couldn’t be fetched: it took more than two minutes.'],
  },
  'an older Node fetches nothing, and says so': {
    platform: 'win32',
    has: [EDGE],
    node: '20.19.4',
    opens: 'Edge',
    says: ['Electron’s program can only be fetched with Node 22.12 or newer; this is 20.19.4.'],
  },
  'an older Node finds an Electron that is there': {
    platform: 'win32',
    has: ['Electron'],
    node: '20.19.4',
    opens: 'Electron',
  },
  'macOS opens a browser of its user alone': {
    platform: 'darwin',
    has: [CHROME_ON_MAC],
    fetched: 'its command ended with 1',
    opens: 'Chrome',
    says: [FETCHING, 'It couldn’t be fetched: its command ended with 1.'],
  },
  'Windows without anything names what it has': {
    platform: 'win32',
    node: '20.19.4',
    opens: 'Install Microsoft Edge or Google Chrome, or fetch Electron: npx install-electron --no',
    says: ['Electron’s program can only be fetched with Node 22.12 or newer; this is 20.19.4.'],
  },
  'Linux opens an Electron that is there': { platform: 'linux', has: ['Electron'], opens: 'Electron' },
};

it.each(Object.entries(CASES))('%s', async (_name, one) => {
  const add = (path: string, content = ''): void => {
    mkdirSync(dirname(join(pc, path)), { recursive: true });
    writeFileSync(join(pc, path), content);
  };
  const addElectron = (): void => {
    add('node_modules/electron/path.txt', ELECTRON[one.platform]);
    add(`node_modules/electron/dist/${ELECTRON[one.platform]}`);
  };
  for (const path of one.has ?? []) {
    if (path === 'Electron') addElectron();
    else add(path);
  }
  const env = {
    ProgramFiles: join(pc, 'Program Files'),
    'ProgramFiles(x86)': join(pc, 'Program Files (x86)'),
    LOCALAPPDATA: join(pc, 'AppData/Local'),
  };
  const said: string[] = [];
  const window = await whichWindow(
    {
      platform: one.platform,
      node: one.node ?? '22.22.0',
      isDebian: false,
      findElectron: () => electronBinary(pc),
      fetchElectron: () => {
        if (one.fetched === 'program') addElectron();
        return Promise.resolve(one.fetched === 'program' ? null : (one.fetched ?? 'it must not be asked for'));
      },
      findBrowser: () => findBrowser({ platform: one.platform, env, home: join(pc, 'home') }),
    },
    (line) => said.push(line),
  );
  expect(said).toEqual(one.says ?? []);
  const opens = {
    electron: 'Electron',
    browser: 'browser' in window ? window.browser.name : '',
    none: 'advice' in window ? window.advice : '',
  };
  expect(opens[window.kind]).toBe(one.opens);
});
