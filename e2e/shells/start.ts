import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright';
import { errorText } from '../../shared/present/error-text.ts';
import { browserAdvice, findBrowser, hasDisplay, type Browser } from '../../build/browsers.mjs';
import { electronBinary } from '../../build/electron-binary.mjs';
import { openWindowPc } from '../../electron/services/pc/window-pc.ts';
import { listSamples } from '../../electron/registry/reg-file/samples.ts';
import { loadMessages } from '../../shared/text/load.ts';
import { openBrowserWindow } from './browser-window.ts';
import { CHECKOUT, openInChromium } from './chromium-bridge.ts';
import { runMainJob, StepError } from './main-job.ts';
import { copySample, type SampleCopy } from './sample-copy.ts';
import { parseStartArguments, START_USAGE, type StartArguments } from './start-arguments.ts';
import { whichWindow, type StartPc } from './which-window.ts';

/** A reason to stop that the user can act on; printed without a stack. */
class StartError extends Error {}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const runs = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: CHECKOUT, stdio: 'inherit' });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

/** Then whoever waits would rather have another window. */
const FETCH_MS = 120_000;

const fetchElectron = (): Promise<string | null> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(CHECKOUT, 'node_modules/electron/install.js')], {
      stdio: ['ignore', 'inherit', 'pipe'],
      timeout: FETCH_MS,
    });
    let problem = '';
    child.stderr.on('data', (chunk: Buffer) => (problem += String(chunk)));
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) => {
      if (signal !== null) done('it took more than two minutes');
      else done(code === 0 ? null : (problem.trim().split('\n', 1)[0] ?? ''));
    });
  });

const HERE: StartPc = {
  platform: process.platform,
  node: process.versions.node,
  isDebian: existsSync('/etc/debian_version'),
  findElectron: () => electronBinary(CHECKOUT),
  fetchElectron,
  findBrowser,
};

async function sampleFolder({ sample }: StartArguments): Promise<string> {
  const folder = join(CHECKOUT, 'electron/samples');
  const samples = await listSamples(folder);
  const found = samples.find(({ id }) => id === sample);
  if (found === undefined) {
    throw new StartError(`There is no sample ${sample}. There are: ${samples.map(({ id }) => id).join(', ')}.`);
  }
  return found.path;
}

/** What the window works on: the user's own file, or a copy of a sample that is gone afterwards. */
async function practiceCopy(args: StartArguments): Promise<SampleCopy> {
  return copySample(args.registry === null ? await sampleFolder(args) : resolve(args.registry));
}

async function startElectron(binary: string, args: StartArguments, isPractice: boolean): Promise<number> {
  const copy = isPractice ? await practiceCopy(args) : null;
  const registry = copy?.folder ?? (args.registry === null ? null : resolve(args.registry));
  try {
    return await runs(binary, [
      CHECKOUT,
      `--lang=${args.language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox can't start as root
      ...(registry === null ? [] : ['--registry', registry]),
    ]);
  } finally {
    await copy?.remove();
  }
}

const noBrowser = (advice: string): string => `There is no browser to show the window in. ${advice}`;

async function withContext(isHeaded: boolean, use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const window = await openBrowserWindow(isHeaded);
  if (window === null) throw new StartError(noBrowser(browserAdvice(HERE.platform, HERE.isDebian)));
  try {
    await use(window.context);
  } finally {
    await window.close();
  }
}

async function openOn(context: BrowserContext, registry: string, args: StartArguments) {
  const opened = await openWindowPc({ registry }, null);
  if (!opened.ok) {
    const { title, nextStep } = errorText(await loadMessages(args.language), opened);
    throw new StartError(`${title} ${nextStep}`);
  }
  const problems: string[] = [];
  const log = (event: string, details: string): void => void problems.push(`${event}: ${details}`);
  const page = await openInChromium(context, { opened: opened.value, language: args.language, log, follow: true });
  return { page, problems };
}

async function startHeadless(args: StartArguments): Promise<number> {
  const copy = await practiceCopy(args);
  const name = args.registry ?? args.sample;
  say(
    args.headless
      ? `Headless on a copy of ${name}.`
      : `There is no display, so no window is shown: headless on a copy of ${name}.`,
  );
  const pictures = join(CHECKOUT, 'out/start');
  try {
    await withContext(false, async (context) => {
      const { page, problems } = await openOn(context, copy.folder, args);
      await runMainJob({ page, language: args.language, pictures, say });
      if (problems.length > 0) throw new StepError(problems.join('\n'));
    });
    say('Pictures of each step: out/start');
    return 0;
  } finally {
    await copy.remove();
  }
}

async function startHeaded(args: StartArguments, { name }: Browser): Promise<number> {
  const copy = args.registry === null ? await practiceCopy(args) : null;
  try {
    await withContext(true, async (context) => {
      const { page } = await openOn(context, copy?.folder ?? resolve(args.registry ?? ''), args);
      say(`The window is open, in ${name}${copy === null ? '' : ', on a copy of a sample PC'}. Close it to end.`);
      await page.waitForEvent('close', { timeout: 0 });
    });
    return 0;
  } finally {
    await copy?.remove();
  }
}

async function start(argv: readonly string[]): Promise<number> {
  const parsed = parseStartArguments(argv, Intl.DateTimeFormat().resolvedOptions().locale);
  if (!parsed.ok) throw new StartError(`${parsed.problem}\n\n${START_USAGE}`);
  const args = parsed.value;
  if (args.headless || !hasDisplay()) return startHeadless(args);
  const window = await whichWindow(HERE, say);
  if (window.kind === 'none') throw new StartError(noBrowser(window.advice));
  if (window.kind === 'browser') return startHeaded(args, window.browser);
  const isPractice =
    args.registry === null && (process.platform !== 'win32' || argv.some((arg) => /^--sample(=|$)/.test(arg)));
  return startElectron(window.program, args, isPractice);
}

start(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected = error instanceof StartError || error instanceof StepError;
    process.stderr.write(
      `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = error instanceof StartError ? 2 : 1;
  },
);
