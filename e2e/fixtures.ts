import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from 'playwright/test';
import type { Writers } from '../shared/windows/who-writes.ts';
import type { ElevationResult, RegistryDriver } from '../electron/ports.ts';
import { openStick } from '../electron/app/stick.ts';
import { openWindowPc } from '../electron/services/pc/window-pc.ts';
import type { WindowTexts } from '../shared/text/window.ts';
import type { SharedMessages } from '../shared/text/messages.ts';
import { pageTexts } from '../shared/text/texts.suite.ts';
import type { Language } from '../shared/text/languages.ts';
import { railPlaceOf, type RailPlace } from '../renderer/state/place.ts';
import { BROWSER_VARIABLE } from './shells/chromium.ts';
import { CHECKOUT, openInChromium } from './shells/chromium-bridge.ts';
import { toPseudo } from './pseudo/pseudo.ts';
import { copySample, type SampleCopy } from './shells/sample-copy.ts';
import { makeGate, type Gate } from './gate.ts';
import { untilOpen } from './until-open.ts';

export const SAMPLES = join(CHECKOUT, 'electron/samples');

/** Replaces a folder to save to: a new one next to the sample PC's file, deleted together with it. */
export const BESIDE_THE_PC = 'beside the PC';

/** The folder for pictures of the window. */
export const SCREENS = join(CHECKOUT, process.env[BROWSER_VARIABLE] === undefined ? 'out/screens' : 'out/screens-108');

const WINHTTP = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const WINHTTP_KEYS = {
  native: `HKEY_LOCAL_MACHINE\\SOFTWARE\\${WINHTTP}`,
  wow64: `HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\${WINHTTP}`,
} as const;

/** Returns the text after a value's name in a `.reg` file, without any code of the program; null if missing. */
export function valueInText(text: string, key: string, name: string): string | null {
  const sections = text.split(/\r?\n(?=\[)/).filter((part) => part.toLowerCase().startsWith(`[${key.toLowerCase()}]`));
  const lines = sections.flatMap((section) => section.split(/\r?\n/));
  const line = lines.findLast((one) => one.toLowerCase().startsWith(`"${name.toLowerCase()}"=`));
  return line === undefined ? null : line.slice(line.indexOf('=') + 1).trim();
}

/** A copy of a sample PC, opened as the program opens a PC, until `close`; `prepare` changes its file before that. */
export async function openSample(sample: string, prepare: ShellOptions['prepare'] = null) {
  const copy = await copySample(join(SAMPLES, sample));
  if (prepare !== null) await copy.edit((text) => text.replace(prepare.find, prepare.put));
  const opened = await openWindowPc({ registry: copy.folder }, null);
  if (!opened.ok) throw new Error(`the sample can't be opened: ${opened.code} ${JSON.stringify(opened.details)}`);
  const close = async (): Promise<void> => {
    await opened.value.pc.driver.close();
    await copy.remove();
  };
  return { copy, opened: opened.value, close };
}

/** Pages behind a row of More. */
type InMore = 'practice' | 'glossary' | 'about';

/** An open window on a sample PC of its own. */
export interface Shell {
  readonly page: Page;
  readonly pc: SampleCopy;
  readonly gate: Gate;
  /** Addresses that the page opened in the browser. */
  readonly links: readonly string[];
  /** The program's own driver of the file, to leave the state of a stopped program. */
  readonly driver: RegistryDriver;
  readonly t: WindowTexts;
  readonly m: SharedMessages;
  /** Reads `DefaultSecureProtocols` of a view from the file itself, such as `dword:00000800`. */
  readonly secureProtocols: (view: 'native' | 'wow64') => Promise<string | null>;
  /** Goes to a place by its entry in the rail. */
  readonly go: (place: RailPlace | InMore) => Promise<void>;
}

export interface ShellOptions {
  readonly sample: string;
  readonly language: Language;
  /** True for the pseudo language instead of English. */
  readonly pseudo: boolean;
  /** True if the window knows that its PC is a sample; otherwise it treats it as the user's own. */
  readonly isSample: boolean;
  readonly asksPermission: boolean;
  /** The result of a test double of the Windows prompt, for every change; null if this process itself writes. */
  readonly elevation: ElevationResult | null;
  /** Who can replace the program, according to that double. */
  readonly writers: Writers;
  /** True if the window is notified of changes by other programs. */
  readonly follow: boolean;
  /** Changes the sample's file before the window opens. */
  readonly prepare: { readonly find: RegExp; readonly put: string } | null;
  /** The result of a test double of the folder dialog: a path (or `BESIDE_THE_PC`), or null if none is picked. */
  readonly folder: string | null;
  /** The result of a test double of the logs dialog: files by name; none if nothing is picked. */
  readonly logs: Readonly<Record<string, string>>;
  /** True if the program was started from a stick: the folder of the sample PC's copy. */
  readonly onStick: boolean;
  /** Test doubles of both clocks, the program's and the page's, fixed at this moment; null for the real ones. */
  readonly now: string | null;
  /** Console messages that the test causes on purpose. */
  readonly expectedConsole: readonly RegExp[];
}

async function newFolder(pc: SampleCopy): Promise<string> {
  const path = join(pc.folder, 'exports');
  await mkdir(path);
  return path;
}

/** Writes logs next to the sample PC's file, and returns their folder; nothing if there are none. */
async function putLogs(pc: SampleCopy, logs: ShellOptions['logs']): Promise<readonly string[]> {
  const folder = join(pc.folder, 'logs');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(logs)) await writeFile(join(folder, name), text);
  return Object.keys(logs).length === 0 ? [] : [folder];
}

/** Collects everything that a page may complain about; any of it fails the test. */
function collectProblems(context: BrowserContext, expected: readonly RegExp[]): readonly string[] {
  const problems: string[] = [];
  const add = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem);
  };
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) add(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => add(`page error: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // a page that is left or closed cancels its own requests; a refused or missing one has another reason
    if (why !== 'net::ERR_ABORTED') add(`request failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) add(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}

export const test = base.extend<{ shell: Shell } & ShellOptions>({
  sample: ['windows-7-updated', { option: true }],
  language: ['en', { option: true }],
  pseudo: [false, { option: true }],
  isSample: [true, { option: true }],
  asksPermission: [false, { option: true }],
  elevation: [null, { option: true }],
  writers: [{ who: 'administrators', path: '' }, { option: true }],
  follow: [false, { option: true }],
  prepare: [null, { option: true }],
  folder: [null, { option: true }],
  logs: [{}, { option: true }],
  onStick: [false, { option: true }],
  now: [null, { option: true }],
  expectedConsole: [[], { option: true }],

  shell: async (
    {
      context,
      sample,
      language,
      pseudo,
      isSample,
      asksPermission,
      elevation,
      writers,
      follow,
      prepare,
      folder,
      logs,
      onStick,
      now,
      expectedConsole,
    },
    use,
  ) => {
    const { copy: pc, opened, close } = await openSample(sample, prepare);
    const gate = makeGate();
    const links: string[] = [];
    const programLog: string[] = [];
    const problems = collectProblems(context, expectedConsole);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (now !== null) await context.clock.setFixedTime(now);
    const page = await openInChromium(context, {
      opened: {
        pc: {
          ...opened.pc,
          ...(elevation === null
            ? {}
            : { elevator: { writers: () => Promise.resolve(writers), run: () => Promise.resolve(elevation) } }),
          ...(now === null ? {} : { clock: { now: () => new Date(now) } }),
        },
        context: { ...opened.context, ...(isSample ? {} : { sample: null }), asksPermission },
      },
      language,
      folders: () => (folder === BESIDE_THE_PC ? newFolder(pc) : Promise.resolve(folder)),
      logs: () => putLogs(pc, logs),
      dropsFrom: folder === null ? pc.folder : dirname(folder),
      log: (event, details) => programLog.push(`${event}: ${details}`),
      wrap: gate.wrap,
      follow,
      ...(pseudo ? { page: join(CHECKOUT, 'out/pseudo/renderer') } : {}),
      reportFolder: join(pc.folder, 'reports'),
      stick: onStick ? await openStick(pc.folder, () => Promise.resolve(true)) : undefined,
      onLink: (address) => links.push(address),
    });
    const { t, m } = pseudo ? toPseudo(pageTexts('en')) : pageTexts(language);
    await untilOpen(page); // its language is loaded, so a reload aborts no request
    await use({
      page,
      pc,
      gate,
      links,
      driver: opened.pc.driver,
      t,
      m,
      secureProtocols: async (view) => valueInText(await pc.read(), WINHTTP_KEYS[view], 'DefaultSecureProtocols'),
      go: async (place) => {
        await page.locator(`[data-stop="${railPlaceOf(place)}"]`).click();
        if (place === 'practice' || place === 'glossary' || place === 'about')
          await page.locator('.rowlist').getByRole('button', { name: t.pages[place] }).click();
      },
    });
    await page.close();
    await close();
    expect([...problems, ...programLog]).toEqual([]);
  },
});

export { expect };
