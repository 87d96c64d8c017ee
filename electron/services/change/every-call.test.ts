import { describe, expect, it } from 'vitest';
import { IS_PART } from '../../../build/only-on.suite.ts';
import { JOURNAL_KEY } from '../../../shared/remediation/journal-entry.ts';
import { RECOMMENDED, type Selection } from '../../../shared/remediation/selection.ts';
import type { Result } from '../../../shared/result.ts';
import { dwordValue, stringValue } from '../../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../../shared/windows/settings.ts';
import { readJournal } from '../../journal/journal.ts';
import type { RegistryDriver, RegistryFailure, WriterLock } from '../../ports.ts';
import { createMemoryDriver } from '../../registry/memory-driver.double.ts';
import { apply } from './apply.ts';
import type { FinishedChange } from './finished-change.ts';
import { memoryPc } from '../pc/memory-pc.double.ts';
import type { Pc } from '../pc/pc.ts';
import { recover, undo } from './undo.ts';

/** Two values that may exist, and two whose keys must be created. */
const CHOSEN: Selection = { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x800 } };
const JOURNAL_PARENT = 'HKLM\\SOFTWARE\\TLS Remedy';
const FAILED: RegistryFailure = { ok: false, code: 'other', win32: 1450, detail: 'double' };

/** Simulates the end of the process. */
class Cut extends Error {}

/** The faults of a call: the process ends before or right after it, or the call fails and everything continues. */
const FAULTS = ['cut before', 'cut after', 'failed'] as const;
type Fault = (typeof FAULTS)[number];

/** In a run of all stages each fault meets every third call, each of them others. */
const STEP = IS_PART ? 6 : 1;

const CALLS = [
  'read',
  'write',
  'removeValue',
  'keyExists',
  'createKey',
  'removeEmptyKey',
  'list',
  'listKeys',
  'flush',
] as readonly (keyof RegistryDriver)[];
const WRITING: readonly (keyof RegistryDriver)[] = ['write', 'removeValue', 'createKey', 'removeEmptyKey', 'flush'];

/** Creates a lock that only this process uses and that shows whether it is held. */
function ownLock(): WriterLock & { isHeld: boolean } {
  const lock = {
    isHeld: false,
    take: () => {
      if (lock.isHeld) throw new Error('it was not let go');
      lock.isHeld = true;
      return Promise.resolve({ ok: true as const, value: () => void (lock.isHeld = false) });
    },
    holder: () => Promise.resolve(null),
  };
  return lock;
}

interface Lab {
  readonly pc: Pc;
  readonly dump: () => readonly string[];
  /** The same registry with a fault in the call of this number; `calls` counts them. */
  readonly faulty: (at: number, fault: Fault) => { readonly pc: Pc; readonly calls: () => number };
}

async function openLab(): Promise<Lab> {
  const memory = createMemoryDriver();
  const winHttp = setting(DEFAULT_SECURE_PROTOCOLS);
  for (const [id, text] of [
    ['machine.current-build-number', '7601'],
    ['machine.architecture', 'AMD64'],
  ] as const)
    await memory.write(refOf(setting(id), 'native'), stringValue(text));
  await memory.write(refOf(winHttp, 'native'), dwordValue(0x80));
  const lock = ownLock();
  const pcWith = (driver: RegistryDriver): Pc => memoryPc(driver, { lock });
  return {
    pc: pcWith(memory),
    dump: () => memory.dump(JOURNAL_PARENT),
    faulty(at, fault) {
      let calls = 0;
      let isOver = false;
      const meet = async (
        name: keyof RegistryDriver,
        call: () => Promise<unknown>,
        refs: unknown,
      ): Promise<unknown> => {
        if (isOver) throw new Cut();
        if (WRITING.includes(name)) expect(lock.isHeld).toBe(true);
        const isHere = calls++ === at;
        if (!isHere) return call();
        if (fault === 'failed' && name === 'read') {
          return (refs as readonly unknown[]).map(() => ({ state: 'unreadable', reason: 'other', code: 1450 }));
        }
        if (fault === 'failed') return FAILED;
        isOver = true;
        if (fault === 'cut after') await call();
        throw new Cut();
      };
      const all = memory as unknown as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
      const driver: Record<string, unknown> = { ...memory };
      for (const name of CALLS) {
        driver[name] = async (...args: readonly unknown[]) => meet(name, async () => all[name]?.(...args), args[0]);
      }
      return { pc: pcWith(driver as unknown as RegistryDriver), calls: () => calls };
    },
  };
}

type Operation = (pc: Pc) => Promise<Result<FinishedChange>>;

const APPLY: Operation = (pc) => apply(pc, CHOSEN, null);
const UNDO: Operation = (pc) => undo(pc, null);
const BACK: Operation = (pc) => recover(pc, false);
const FINISH: Operation = (pc) => recover(pc, true);

/** Runs an operation; null if the process ended during it. */
async function attempt(operation: Operation, pc: Pc): Promise<Result<FinishedChange> | null> {
  try {
    return await operation(pc);
  } catch (error) {
    if (error instanceof Cut) return null;
    throw error;
  }
}

async function expectDone(operation: Operation, pc: Pc): Promise<string> {
  const done = await operation(pc);
  if (!done.ok) throw new Error(`${done.code} ${JSON.stringify(done.details)}`);
  return done.value.report.outcome?.state ?? '';
}

/** The middle of each operation, found once. */
const middles = new Map<Operation, number>();

/** Finds the call after which some values of an operation have changed and some haven't. */
async function findMiddle(operation: Operation, prepare: (lab: Lab) => Promise<unknown>): Promise<number> {
  const done = await openLab();
  await prepare(done);
  const before = done.dump().join('\n');
  const counted = done.faulty(Number.POSITIVE_INFINITY, 'failed');
  await expectDone(operation, counted.pc);
  const after = done.dump().join('\n');
  for (let at = 0; at < counted.calls(); at++) {
    const lab = await openLab();
    await prepare(lab);
    await attempt(operation, lab.faulty(at, 'cut after').pc);
    if (![before, after].includes(lab.dump().join('\n'))) return at;
  }
  throw new Error('it has no middle');
}

/** Stops an operation in the middle of its values, so that there is something to recover. */
async function stopMidway(lab: Lab, operation: Operation, prepare: (lab: Lab) => Promise<unknown>): Promise<void> {
  await prepare(lab);
  const at = middles.get(operation) ?? (await findMiddle(operation, prepare));
  middles.set(operation, at);
  await attempt(operation, lab.faulty(at, 'cut after').pc);
}

const NOTHING = (): Promise<void> => Promise.resolve();
const APPLIED = (lab: Lab): Promise<string> => expectDone(APPLY, lab.pc);

/** The initial state of each operation. */
const STARTS: readonly (readonly [string, Operation, (lab: Lab) => Promise<unknown>])[] = [
  ['apply', APPLY, NOTHING],
  ['undo', UNDO, APPLIED],
  ['recover of a half-done apply', BACK, (lab) => stopMidway(lab, APPLY, NOTHING)],
  ['recover --finish of a half-done apply', FINISH, (lab) => stopMidway(lab, APPLY, NOTHING)],
  ['recover of a half-done undo', BACK, (lab) => stopMidway(lab, UNDO, APPLIED)],
  ['recover --finish of a half-done undo', FINISH, (lab) => stopMidway(lab, UNDO, APPLIED)],
];

describe.each(STARTS)('%s', (_what, operation, start) => {
  // guards: half-change
  it.each(FAULTS)('has a consistent state after recovery, whichever call was %s', async (fault) => {
    const plain = await openLab();
    const before = plain.dump();
    await expectDone(APPLY, plain.pc);
    const after = plain.dump();
    let faults = 0;
    for (let at = FAULTS.indexOf(fault) % STEP; ; at += STEP) {
      const lab = await openLab();
      await start(lab);
      const { pc, calls } = lab.faulty(at, fault);
      const result = await attempt(operation, pc);
      if (calls() <= at) break; // there is no such call
      faults += 1;
      const where = `call ${String(at)}`;
      const journal = await readJournal(lab.pc.driver);
      if (!journal.ok) throw new Error(journal.detail);
      expect([where, journal.value.unreadable]).toEqual([where, []]);
      const pending = journal.value.entries.find(({ state }) => state === 'pending');
      // half-done changes are reported as such, and finished ones are finished
      if (result?.ok === false && result.code === 'left-half-done')
        expect([where, pending]).not.toEqual([where, undefined]);
      if (pending !== undefined) expect([where, result?.ok ?? false]).toEqual([where, false]);
      for (const finish of [true, false]) {
        if (pending !== undefined && finish === (at % 2 === 0)) await expectDone(finish ? FINISH : BACK, lab.pc);
      }
      const now = lab.dump();
      expect([where, [before, after]]).toEqual([where, expect.arrayContaining([now])]);
      // nothing blocks the next change, and all of them can be undone
      await expectDone(APPLY, lab.pc);
      expect([where, lab.dump()]).toEqual([where, after]);
      while ((await expectDone(UNDO, lab.pc)) !== 'nothing-to-do');
      expect([where, lab.dump()]).toEqual([where, before]);
    }
    expect(STEP * faults).toBeGreaterThan(15);
  });
});

it.each([
  ['held', 'writer-at-work'],
  ['denied', 'not-permitted'],
  ['unavailable', 'lock-unavailable'],
] as const)('writes nothing without the lock: %s', async (code, expected) => {
  const lab = await openLab();
  const refuse: WriterLock = {
    take: () =>
      Promise.resolve(code === 'held' ? { ok: false, code, by: null } : { ok: false, code, detail: 'double' }),
    holder: () => Promise.resolve(null),
  };
  const start = lab.dump();
  expect(await APPLY({ ...lab.pc, lock: refuse })).toMatchObject({ ok: false, code: expected });
  expect(lab.dump()).toEqual(start);
  await expectDone(APPLY, lab.pc);
  const applied = lab.dump();
  expect(await UNDO({ ...lab.pc, lock: refuse })).toMatchObject({ ok: false, code: expected });
  expect(lab.dump()).toEqual(applied);
  await stopMidway(lab, UNDO, NOTHING);
  const half = lab.dump();
  for (const end of [BACK, FINISH])
    expect(await end({ ...lab.pc, lock: refuse })).toMatchObject({ ok: false, code: expected });
  expect(lab.dump()).toEqual(half);
  expect(await lab.pc.driver.keyExists(JOURNAL_KEY)).toEqual({ ok: true, value: true });
});
