// Bundle entry: one writer of several at once. `race-target.cjs REGISTRY|- HOW VERB [MASK]`: on a registry file, or on
// the registry of the Windows that it runs on, by the command line, the window's channels or the helper's body. It says
// when it starts and when it first writes, and at last what came of it; it waits a little around each write, so that
// others can come in between.
import { writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { argv } from 'node:process';
import { formatHelperRequest, type HelperRequest } from '../../shared/remediation/helper-request.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Result } from '../../shared/result.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { runElevated } from '../../electron/elevated/execute.ts';
import { readJournal } from '../../electron/journal/journal.ts';
import { check } from '../../electron/services/read/check.ts';
import { createHandlers } from '../../electron/services/handlers.ts';
import { createDrops } from '../../electron/drops.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../../electron/services/pc/pc.ts';
import { entryDigest, planDigest } from '../../electron/services/change/digests.ts';
import { slowed } from './slowed.ts';

/** What came of it: the outcome's state and entry, or the code of a failure; of the helper its exit code alone. */
interface Came {
  readonly came: string;
  readonly journal: number | null;
}

const [registry = '-', how = '', verb = '', mask = '0x800'] = argv.slice(2);
const selection: Selection = { choice: { kind: 'mask', mask: Number(mask) }, scopes: ['winhttp', 'schannel'] };

async function open(): Promise<Result<Pc>> {
  const path = registry === '-' ? null : registry;
  const opened = await openPc({
    registry: path,
    driver: path === null ? 'native' : null,
    named: NOTHING_NAMED,
    self: null,
  });
  return opened.ok
    ? { ok: true, value: { ...opened.value, elevator: null, driver: slowed(opened.value.driver, 'around') } }
    : opened;
}

async function opened(): Promise<Pc> {
  const pc = await open();
  if (!pc.ok) throw new Error(pc.code);
  return pc.value;
}

/** Nobody else writes here, so a value that is neither what was found nor what was written is a fault. */
function ofReport({ outcome }: Report): Came {
  const journal = outcome?.journal ?? null;
  if (outcome === undefined || (outcome.conflicts ?? []).length === 0) return { came: outcome?.state ?? '', journal };
  return { came: `${outcome.state}, but not all: ${JSON.stringify(outcome.conflicts)}`, journal };
}

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  apply: ['apply', '--mask', mask],
  undo: ['undo'],
  recover: ['recover'],
  finish: ['recover', '--finish'],
};

async function byCommandLine(): Promise<Came> {
  let out = '';
  await runCli([...(COMMANDS[verb] ?? []), '--yes', '--json'], {
    version: '1.2.3',
    locale: () => 'en-US',
    openPc: open,
    out: (text) => void (out += text),
    note: () => undefined,
    input: () => Readable.from([]),
    progress: null,
    width: () => null,
    onInterrupt: () => () => undefined,
    ask: () => Promise.resolve(null),
  });
  const answer = JSON.parse(out) as Report | { readonly error: { readonly code: string } };
  return 'error' in answer ? { came: answer.error.code, journal: null } : ofReport(answer);
}

async function byWindow(): Promise<Came> {
  const pc = await opened();
  const handlers = createHandlers({
    pc,
    context: {
      version: '1.2.3',
      shell: 'chromium',
      sample: null,
      returnsTo: null,
      pcName: null,
      asksPermission: false,
    },
    language: { get: () => 'en', set: () => Promise.resolve() },
    notify: () => undefined,
    folders: () => Promise.resolve(null),
    logs: () => Promise.resolve([]),
    drops: createDrops(),
    reportSaver: {
      save: () => Promise.resolve({ ok: true, value: null }),
      print: () => Promise.resolve({ ok: true, value: false }),
    },
    doors: { open: () => Promise.resolve({ ok: true, value: null }), show: () => ({ ok: true, value: null }) },
    links: () => Promise.resolve({ ok: true, value: {} }),
  });
  const answer = await {
    apply: async () => handlers.apply({ expected: (await check(pc, selection)).report.plan, selection }),
    undo: () => handlers.undo({ id: null }),
    recover: () => handlers.recover({ finish: false }),
    finish: () => handlers.recover({ finish: true }),
  }[verb as 'apply']();
  return answer.ok ? ofReport(answer.value.report) : { came: answer.code, journal: null };
}

async function helperRequest(): Promise<HelperRequest> {
  const pc = await opened();
  if (verb === 'apply')
    return { verb, selection, seen: planDigest((await check(pc, selection)).report.plan), withoutTls12: false };
  const journal = await readJournal(pc.driver);
  const entries = journal.ok ? journal.value.entries : [];
  const entry = entries.findLast(({ state }) => state === (verb === 'undo' ? 'committed' : 'pending'));
  const seen = entry === undefined ? '0'.repeat(64) : await entryDigest(pc.driver, entries, entry);
  const id = entry?.id ?? 1;
  return verb === 'undo' ? { verb, id, seen } : { verb: 'recover', id, finish: verb === 'finish', seen };
}

async function byHelper(): Promise<Came> {
  const host = { isElevated: () => Promise.resolve(true), openPc: open };
  const exit = await runElevated(formatHelperRequest(await helperRequest()), host);
  return { came: `exit ${String(exit)}`, journal: null };
}

/** Has the lock until it is killed. */
async function hold(): Promise<never> {
  const taken = await (await opened()).lock.take();
  writeSync(1, `${JSON.stringify(taken.ok ? { came: 'held', journal: null } : taken)}\n`);
  return new Promise(() => {
    setInterval(() => undefined, 60_000);
  });
}

/** The journal as it is, newest first. */
async function listed(): Promise<unknown> {
  const { history } = await import('../../electron/services/change/history.ts');
  const past = await history(await opened());
  return past.ok ? past.value : past.code;
}

const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
  cli: byCommandLine,
  window: byWindow,
  helper: byHelper,
  hold,
  history: listed,
};

async function run(): Promise<void> {
  writeSync(1, 'started\n');
  writeSync(1, `${JSON.stringify((await WAYS[how]?.()) ?? { came: 'no such way', journal: null })}\n`);
}

void run().then(
  () => process.exit(0),
  (error: unknown) => {
    writeSync(1, `${JSON.stringify({ came: `bug: ${String(error)}`, journal: null })}\n`);
    process.exit(70);
  },
);
