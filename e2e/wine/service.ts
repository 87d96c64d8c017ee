// Bundle entry: runs under Windows Node in Wine and executes the requests of the tests on Linux. It ends with its
// connection, so no service outlives its test.
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createRegistryLock } from '../../electron/lock/writer-lock.ts';
import type { DriverResult, RegistryDriver } from '../../electron/ports.ts';
import { openNativeDriver } from '../../electron/registry/native.ts';
import { openScriptHostDriver } from '../../electron/registry/script-host/driver.ts';
import { createDispatcher, type Dispatch } from '../../electron/ipc/dispatcher.ts';
import { createDrops } from '../../electron/drops.ts';
import { createFleetHandlers } from '../../electron/services/fleet/handlers.ts';
import { createHandlers } from '../../electron/services/handlers.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../../electron/services/pc/pc.ts';
import { askHost, type HostQuestion } from '../../electron/proof/ask-host.ts';
import type { EngineContext } from '../../electron/proof/engines.ts';
import { createWindowsProber } from '../../electron/proof/prove.ts';
import { patienceOf } from '../../electron/proof/prove.ts';
import { runProgram } from '../../electron/proof/run-program.ts';
import type { Connection, NotAsked } from '../../shared/proof/connections.ts';
import { createPractice } from '../../electron/services/practice.ts';
import { VERSION } from '../../electron/version.ts';
import { accountsHere } from '../../electron/win32/accounts.ts';
import { isElevated } from '../../electron/win32/elevation.ts';
import { runAsAdministrator } from '../../electron/win32/run-as.ts';
import { createWin32FileVersions } from '../../electron/win32/file-versions.ts';
import { runningProcesses } from '../../electron/win32/processes.ts';
import { watchRegistryKeys } from '../../electron/win32/registry-watch.ts';
import { windowsFolder } from '../../electron/win32/windows-folder.ts';
import { inWine } from './in-wine.ts';
import { lockKey, runAsStandardUser } from './rights.ts';
import { AS_ADMINISTRATOR, AS_STANDARD_USER, PORT_VARIABLE, TOKEN_VARIABLE } from './service-protocol.ts';
import type { Opened, Service, ServiceAnswer, ServiceRequest } from './service-protocol.ts';

/** No user is present to choose a folder. */
const NO_DIALOG = {
  save: () => Promise.resolve({ ok: true, value: null } as const),
  print: () => Promise.resolve({ ok: true, value: false } as const),
};

let current: RegistryDriver | null = null;
let dispatch: Dispatch | null = null;
let changes = 0;
const listeners: (() => void)[] = [];

function keep(opened: DriverResult): Opened {
  if (!opened.ok) return opened;
  current = opened.value;
  return { ok: true };
}

/** Calls a method by name; the client's types have checked its arguments. */
function callBy<T extends object>(target: T, method: keyof T, args: readonly unknown[]): unknown {
  return Reflect.apply(target[method] as (...args: readonly unknown[]) => unknown, target, args);
}

const SELF = { file: process.execPath, leading: [join(dirname(process.argv[1] ?? ''), 'wine-cli.cjs')] };

/** Tests with Windows Script Host, like the product without its own program; Wine's cscript lacks one switch. */
async function connectByScript(question: HostQuestion, signal: AbortSignal): Promise<Connection | NotAsked> {
  const folder = await windowsFolder();
  if (!folder.ok) throw new Error(folder.detail);
  const script = join(dirname(process.argv[1] ?? ''), 'winhttp-host.js');
  const context: EngineContext = {
    self: { file: 'C:\\no-such-program.exe', leading: [] },
    patience: patienceOf(process.versions.node),
    own: '64-bit',
    windowsFolder: folder.value,
    script,
    hostScript: script,
  };
  return askHost(question, context, signal, (program, timeoutMs, off) =>
    runProgram({ ...program, args: program.args.filter((arg) => arg !== '//E:JScript') }, timeoutMs, off),
  );
}

const service: Service = {
  openNative: async () => keep(await openNativeDriver()),
  openScriptHost: async (options, env) => {
    Object.assign(process.env, env);
    return keep(await openScriptHostDriver(options));
  },
  driver: async (method, args) => {
    if (current === null) throw new Error('no driver is open');
    return (await callBy(current, method, args)) ?? null;
  },
  openWindow: async (origin) => {
    const opened = inWine(await openPc({ registry: null, driver: 'native', named: NOTHING_NAMED, self: SELF }), SELF);
    if (!opened.ok) return { ok: false, detail: opened.code };
    const { elevator } = opened.value;
    const context = {
      version: VERSION,
      sample: null,
      returnsTo: null,
      pcName: 'Wine',
      asksPermission: elevator !== null,
    } as const;
    const language = { get: () => 'en' as const, set: () => Promise.resolve() };
    const drops = createDrops();
    const folders = () => Promise.resolve(null);
    const log = (event: string, details: string): void => console.error(`${event}: ${details}`);
    const samples = join(dirname(process.argv[1] ?? ''), '../app/samples');
    const { handlers } = createPractice({
      start: { pc: opened.value, context },
      samples,
      handlersFor: ({ pc, context: shown }) =>
        createHandlers({
          pc,
          context: { ...shown, shell: 'chromium' },
          language,
          folders,
          logs: () => Promise.resolve([]),
          drops,
          reportSaver: NO_DIALOG,
          doors: { open: () => Promise.resolve({ ok: true, value: null }), show: () => ({ ok: true, value: null }) },
          links: () => Promise.resolve({ ok: true, value: {} }),
          notify: () => undefined,
        }),
    });
    const fleet = createFleetHandlers({ folders, drops, saver: NO_DIALOG, language, samples });
    dispatch = createDispatcher({ ...handlers, ...fleet, ...drops.handlers }, { origin, log });
    return { ok: true };
  },
  dispatch: (sender, channel, payload) => {
    if (dispatch === null) throw new Error('no window is open');
    return dispatch(sender, channel, payload);
  },
  connect: (port, by) => {
    const never = new AbortController().signal;
    if (by === 'program') return createWindowsProber(SELF).connect('localhost', 'native', never, port);
    return connectByScript({ host: 'localhost', port, view: 'native' }, never);
  },
  lockKey: async (key, lock) => {
    await lockKey(key, lock);
    return null;
  },
  tryLock: async () => {
    const taken = await createRegistryLock(0).take();
    if (!taken.ok) return { code: taken.code, by: taken.code === 'held' ? taken.by : null };
    taken.value();
    return null;
  },
  isElevated,
  windowsFolder,
  accounts: accountsHere,
  processes: runningProcesses,
  watch: async (keys) => {
    const watching = await watchRegistryKeys(keys, () => {
      changes += 1;
      listeners.splice(0).forEach((listener) => listener());
    });
    return watching.ok ? { ok: true } : { ok: false, detail: watching.detail };
  },
  changes: async (atLeast) => {
    while (changes < atLeast) await new Promise<void>((resolve) => listeners.push(resolve));
    return changes;
  },
  fileVersions: (names) => createWin32FileVersions().read(names),
};

async function answer({ id, method, args }: ServiceRequest): Promise<ServiceAnswer> {
  try {
    return { id, result: await callBy(service, method, args) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function serve(): void {
  const socket = connect(Number(process.env[PORT_VARIABLE]), '127.0.0.1');
  socket.setNoDelay(true);
  socket.on('error', () => process.exit(1));
  socket.on('close', () => process.exit(0));
  socket.write(`${process.env[TOKEN_VARIABLE] ?? ''}\n`);
  createInterface({ input: socket }).on('line', (line) => {
    void answer(JSON.parse(line) as ServiceRequest).then((reply) => socket.write(`${JSON.stringify(reply)}\n`));
  });
}

if (process.argv[2] === AS_STANDARD_USER) {
  const [node = '', script = '', , ...command] = process.argv;
  void runAsStandardUser(command.length > 0 ? command : [node, script]).then((code) => process.exit(code));
} else if (process.argv[2] === AS_ADMINISTRATOR) {
  const [file = '', ...args] = process.argv.slice(3);
  const parameters = args.map((arg) => `"${arg}"`).join(' ');
  void runAsAdministrator(file, parameters, { folder: 'C:\\windows', timeoutMs: 60_000 }).then((end) => {
    process.exit(end.kind === 'finished' ? end.exit : 99);
  });
} else {
  serve();
}
