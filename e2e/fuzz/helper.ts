// `npm run tool -- fuzz N [SEED]`: feeds the elevated helper N arguments, most of them near a real request, and looks
// at every write that it makes. The registry is a double in memory; the helper and all below it are the real ones.
import { runElevated } from '../../electron/elevated/execute.ts';
import type { RegistryDriver, UndoTasks } from '../../electron/ports.ts';
import { createMemoryDriver } from '../../electron/registry/memory-driver.double.ts';
import { check } from '../../electron/services/read/check.ts';
import { memoryPc } from '../../electron/services/pc/memory-pc.double.ts';
import type { Pc } from '../../electron/services/pc/pc.ts';
import { readJournal } from '../../electron/journal/journal.ts';
import { entryDigest, planDigest, unreadableDigest } from '../../electron/services/change/digests.ts';
import {
  formatHelperRequest,
  parseHelperRequest,
  type HelperRequest,
} from '../../shared/remediation/helper-request.ts';
import { HELPER_SWITCH, readHelperArguments } from '../../shared/remediation/helper-switch.ts';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { EXIT } from '../../shared/failures.ts';
import { RETIRABLE_IDS, RETIRE_SIDES, UNDO_AFTER } from '../../shared/remediation/retire/retirement.ts';
import { retiring } from '../../shared/remediation/selection.ts';
import { PROFILE_IDS } from '../../shared/tls/profiles.ts';
import { displayPath, stringValue, type KeyRef, type ValueRef } from '../../shared/windows/registry.ts';
import { SCOPES } from '../../shared/remediation/scopes/index.ts';
import { refOf, SETTINGS } from '../../shared/windows/settings.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { feed, type Fed } from './fed.ts';

const nameOf = (ref: ValueRef): string => `${displayPath(ref)}\\${ref.name}`;
const JOURNAL = displayPath(JOURNAL_KEY);
const WRITABLE = new Set(
  SETTINGS.filter((row) => row.scope !== null).flatMap((row) => row.views.map((view) => nameOf(refOf(row, view)))),
);
const WRITABLE_KEYS = SETTINGS.filter((row) => row.scope !== null).flatMap((row) =>
  row.views.map((view) => displayPath(refOf(row, view))),
);
const MACHINE: readonly (readonly [string, string])[] = [
  ['machine.current-build-number', '7601'],
  ['machine.installation-type', 'Client'],
  ['machine.architecture', 'AMD64'],
];

/** A registry in memory that notes what is written outside the catalogue and the journal. */
async function memoryRegistry(outside: string[]): Promise<RegistryDriver> {
  const memory = createMemoryDriver();
  for (const [id, text] of MACHINE) {
    const row = SETTINGS.find((one) => one.id === id);
    if (row !== undefined) await memory.write(refOf(row, 'native'), stringValue(text));
  }
  const judge = (key: KeyRef, name?: string): void => {
    const path = displayPath(key);
    if (path === JOURNAL || path.startsWith(`${JOURNAL}\\`)) return;
    const isOurs = WRITABLE_KEYS.some((one) => one === path || (name === undefined && one.startsWith(`${path}\\`)));
    if (!isOurs || (name !== undefined && !WRITABLE.has(`${path}\\${name}`))) outside.push(`${path}\\${name ?? ''}`);
  };
  return {
    ...memory,
    write: (ref, value) => {
      judge(ref, ref.name);
      return memory.write(ref, value);
    },
    removeValue: (ref) => {
      judge(ref, ref.name);
      return memory.removeValue(ref);
    },
    createKey: (key) => {
      judge(key);
      return memory.createKey(key);
    },
    removeEmptyKey: (key) => {
      judge(key);
      return memory.removeEmptyKey(key);
    },
  };
}

/** Windows never takes a task. */
const FAILING_TASKS: UndoTasks = {
  make: () => Promise.resolve({ ok: false, code: 'failed', detail: 'a double' }),
  remove: () => Promise.resolve(),
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789._-=+ "\\/:;\0\n%&|<>^ABCDEFé€';

/** What Chromium would read next to the one argument. */
const SURPLUS = [
  '',
  ...'--gpu-launcher=x --renderer-cmd-prefix=x --log-file=x /inspect --elevated=undo.1 --'.split(' '),
];

/** The digest of what is there; of an entry that isn't there, one of nothing. */
async function digestFor(request: Extract<HelperRequest, { readonly seen: string }>, pc: Pc): Promise<string> {
  if (request.verb === 'apply') return planDigest((await check(pc, request.selection)).report.plan);
  if (request.verb === 'retire') return planDigest((await check(pc, retiring(request.retirement))).report.plan);
  if (request.verb === 'discard') return unreadableDigest(pc.driver, request.id);
  const journal = await readJournal(pc.driver);
  const entries = journal.ok ? journal.value.entries : [];
  const entry = entries.find(({ id }) => id === request.id);
  return entry === undefined ? request.seen : entryDigest(pc.driver, entries, entry);
}

/** A request with a few letters changed or none. One in ten carries the digest of what is there. */
async function nearRequest(random: () => number, pc: Pc): Promise<string> {
  const below = (n: number): number => Math.floor(random() * n);
  const mask = (): number => Math.floor(random() * 2 ** 32);
  const requests: readonly (() => HelperRequest)[] = [
    () => ({ verb: 'undo', id: 1 + below(99), seen: '0'.repeat(64) }),
    () => ({ verb: 'discard', id: 1 + below(99), seen: '0'.repeat(64) }),
    () => ({ verb: 'recover', id: 1 + below(99), finish: random() < 0.5, seen: '0'.repeat(64) }),
    () => ({ verb: 'keep', id: 1 + below(99), seen: '0'.repeat(64) }),
    () => ({
      verb: 'retire',
      retirement: {
        side: RETIRE_SIDES[below(RETIRE_SIDES.length)] ?? 'both',
        protocols: RETIRABLE_IDS.slice(below(RETIRABLE_IDS.length)),
      },
      seen: '0'.repeat(64),
      inSpiteOfRemoteSession: random() < 0.5,
      undoAfter: random() < 0.5 ? null : UNDO_AFTER.least + below(UNDO_AFTER.most),
    }),
    () => ({
      verb: 'apply',
      selection: {
        choice:
          random() < 0.5
            ? { kind: 'profile', profile: PROFILE_IDS[below(PROFILE_IDS.length)] ?? 'recommended' }
            : { kind: 'views', native: { kind: 'write', mask: mask() }, wow64: { kind: 'remove' } },
        scopes: SCOPES.filter(() => random() < 0.7),
      },
      seen: '0'.repeat(64),
      withoutTls12: random() < 0.5,
    }),
  ];
  const request = requests[below(requests.length)]?.() ?? { verb: 'undo', id: 1, seen: '0'.repeat(64) };
  const isBound = 'seen' in request && random() < 0.1;
  let text = formatHelperRequest(isBound ? { ...request, seen: await digestFor(request, pc) } : request);
  for (let edits = below(4); edits > 0; edits--) {
    const at = below(text.length + 1);
    const put = random() < 0.7 ? LETTERS.charAt(below(LETTERS.length)) : '';
    text = text.slice(0, at) + put + text.slice(at + below(3));
  }
  return text;
}

async function* feedHelper(count: number, seed: number): AsyncGenerator<Fed> {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  let pc = memoryPc(await memoryRegistry(wrong), { undoTasks: FAILING_TASKS });
  const host = {
    isElevated: () => Promise.resolve(true),
    openPc: () => Promise.resolve({ ok: true as const, value: pc }),
  };
  for (let i = 0; i < count; i++) {
    // a new PC from time to time: a full journal makes every request slow
    if (i % 500 === 0) pc = { ...pc, driver: await memoryRegistry(wrong) };
    const text = await nearRequest(random, pc);
    const parsed = parseHelperRequest(text);
    if (parsed !== null && formatHelperRequest(parsed) !== text) wrong.push(`two spellings: ${text}`);
    const surplus = random() < 0.3 ? [SURPLUS[Math.floor(random() * SURPLUS.length)] ?? ''] : [];
    const own = `${HELPER_SWITCH}${text}`;
    const read = readHelperArguments(random() < 0.5 ? [own, ...surplus] : [...surplus, own]);
    if (read.kind === 'helper' && (surplus.length > 0 || read.request !== text))
      wrong.push(`taken: ${own} ${surplus.join()}`);
    // as a start does it: what is no helper's argument never gets to its body
    const exit = read.kind === 'helper' ? await runElevated(read.request, host) : EXIT.badInput;
    if (exit === 70) wrong.push(`a bug: ${text}`);
    const what = `${parsed === null ? 'no request' : 'a request'}${surplus.length > 0 ? ' with more' : ''}`;
    yield { kind: `${what}, exit ${String(exit)}`, surprise: wrong.splice(0).join('; ') || null };
  }
}

void feed('arguments', feedHelper, { growthMb: Infinity });
