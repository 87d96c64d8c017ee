import { describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { STALE } from '../../cli/cli-lab.suite.ts';
import { encodeData } from '../../journal/encoding.ts';
import { readJournal, refOfData } from '../../journal/journal.ts';
import { putState } from '../../journal/keep-entry.ts';
import type { Writers } from '../../../shared/windows/who-writes.ts';
import type { JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { dwordValue, stringValue } from '../../../shared/windows/registry.ts';
import type { ElevationResult, Elevator } from '../../ports.ts';
import { apply } from './apply.ts';
import { ADMINISTRATORS, codeOf, helperOn, NATIVE, sharedFile } from './shared-file.suite.ts';
import type { Pc } from '../pc/pc.ts';
import { recover, undo } from './undo.ts';

const shared = sharedFile(STALE);

/** A test double of the Windows prompt: runs the real helper body in this process, and ends as requested. */
function prompt(
  end: (exit: number) => ElevationResult,
  before: () => Promise<void> = () => Promise.resolve(),
): Elevator {
  return {
    writers: ADMINISTRATORS,
    async run(request) {
      await before();
      return end(await helperOn(shared.open)(request));
    },
  };
}

/** A prompt that never starts the helper. */
const never = (result: ElevationResult): Elevator => ({ writers: ADMINISTRATORS, run: () => Promise.resolve(result) });

const withElevator = async (elevator: Elevator): Promise<Pc> => ({ ...(await shared.open()), elevator });
const finished = (exit: number): ElevationResult => ({ kind: 'finished', exit });
async function firstEntry(pc: Pc): Promise<JournalEntry> {
  const journal = await readJournal(pc.driver);
  const entry = journal.ok ? journal.value.entries[0] : undefined;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

/** Makes every foreign change a different one. */
let changes = 0;

describe('a change through the helper', () => {
  it('succeeds, is read back by this process, and is undone the same way', async () => {
    const pc = await withElevator(prompt(finished));
    const applied = await apply(pc, RECOMMENDED, null);
    const outcome = { state: 'committed', journal: 1, verified: true };
    expect(applied).toMatchObject({ ok: true, value: { exit: 0, report: { outcome } } });
    const undone = { ...outcome, state: 'undone' };
    expect(await undo(pc, 1)).toMatchObject({ ok: true, value: { exit: 0, report: { outcome: undone } } });
  });

  it.each<[ElevationResult, string]>([
    [{ kind: 'refused' }, 'elevation-refused'],
    [{ kind: 'blocked', win32: 1260 }, 'elevation-blocked'],
    [{ kind: 'not-started', detail: 'x' }, 'helper-not-started'],
    [{ kind: 'timed-out' }, 'helper-timed-out'],
    [{ kind: 'lost', exit: null }, 'helper-lost'],
    [{ kind: 'finished', exit: 0xc0000005 }, 'helper-lost'],
    [{ kind: 'finished', exit: 70 }, 'helper-lost'],
    [{ kind: 'finished', exit: 0 }, 'helper-lost'],
    [{ kind: 'finished', exit: 3 }, 'not-permitted'],
    [{ kind: 'finished', exit: 6 }, 'conflict'],
    [{ kind: 'finished', exit: 7 }, 'pending-change'],
  ])('reports a change that never happened (%j) as %s, and changes nothing', async (result, code) => {
    const before = shared.lab.fingerprint(shared.file);
    expect(codeOf(await apply(await withElevator(never(result)), RECOMMENDED, null))).toBe(code);
    expect(shared.lab.fingerprint(shared.file)).toBe(before);
  });

  // guards: false-success
  it.each<[string, ElevationResult]>([
    ['a timeout', { kind: 'timed-out' }],
    ['a lost helper', { kind: 'lost', exit: null }],
    ['a crash at its end', { kind: 'finished', exit: 0xc0000005 }],
  ])('succeeds if the journal shows it, even after %s', async (_what, result) => {
    const applied = await apply(await withElevator(prompt(() => result)), RECOMMENDED, null);
    expect(applied).toMatchObject({ ok: true, value: { exit: 0, report: { verdict: 'no-change-needed' } } });
  });

  // guards: changed-preview
  it('reports a conflict without writing if another program wrote after the preview', async () => {
    const other = STALE.replace('00000080', '000000a8');
    const elevator = prompt(finished, () => {
      shared.lab.put('x.reg', other);
      return Promise.resolve();
    });
    expect(codeOf(await apply(await withElevator(elevator), RECOMMENDED, null))).toBe('conflict');
    expect(shared.lab.fingerprint(shared.file)).toBe(Buffer.from(other).toString('hex'));
  });

  // guards: half-change
  it('is reported as half-done if interrupted, and recovered through the helper', async () => {
    const pc = await shared.open();
    await apply(pc, RECOMMENDED, null);
    const entry = await firstEntry(pc);
    const half: Elevator = {
      writers: ADMINISTRATORS,
      run: async () => {
        await putState(pc.driver, { ...entry, state: 'pending', doing: 'undo' });
        return { kind: 'lost', exit: null };
      },
    };
    expect(codeOf(await undo(await withElevator(half), 1))).toBe('left-half-done');
    expect(codeOf(await apply(pc, RECOMMENDED, null))).toBe('pending-change');
    expect(codeOf(await undo(pc, 1))).toBe('pending-change');
    const finish = await recover(await withElevator(prompt(finished)), true);
    expect(finish).toMatchObject({ ok: true, value: { report: { outcome: { state: 'undone', verified: true } } } });
  });

  // guards: changed-entry
  it.each<[string, (pc: Pc) => Promise<void>]>([
    ['a value', async ({ driver }) => void (await driver.write(NATIVE, dwordValue((changes += 1))))],
    [
      'the entry',
      async (pc) => {
        const entry = await firstEntry(pc);
        const [first, ...others] = entry.writes;
        if (first === undefined) throw new Error('no write');
        const edited = { ...entry, writes: [{ ...first, before: dwordValue((changes += 1)) }, ...others] };
        await pc.driver.write(refOfData(pc.driver, entry.id), stringValue((await encodeData(edited)) ?? ''));
      },
    ],
  ])('undoes and recovers nothing if %s has changed since it was seen', async (_what, edit) => {
    const pc = await shared.open();
    await apply(pc, RECOMMENDED, null);
    const meanwhile = (): Elevator => prompt(finished, () => shared.open().then(edit));
    expect(codeOf(await undo(await withElevator(meanwhile()), 1))).toBe('conflict');
    const entry = await firstEntry(await shared.open());
    expect(entry.state).toBe('committed');
    await putState(pc.driver, { ...entry, state: 'pending', doing: 'undo' });
    expect(codeOf(await recover(await withElevator(meanwhile()), true))).toBe('left-half-done');
    expect((await firstEntry(await shared.open())).state).toBe('pending');
  });
});

it('undoes the state at the request, not changes made during the prompt', async () => {
  const pc = await shared.open();
  await apply(pc, { ...RECOMMENDED, choice: { kind: 'mask', mask: 0xa00 } }, null); // both views
  const asking = await withElevator(prompt(finished));
  // writes only when it is awaited
  const ready = {
    then: (done: () => void) => shared.open().then(({ driver }) => driver.write(NATIVE, dwordValue(0x8a0)).then(done)),
  };
  expect(codeOf(await undo(asking, 1, ready as unknown as Promise<void>))).toBe('conflict');
  expect((await firstEntry(await shared.open())).state).toBe('committed');
});

describe('a program that others can replace', () => {
  const asked: string[] = [];
  const elevator = (writers: Writers): Elevator => ({
    writers: () => Promise.resolve(writers),
    run: (request) => {
      asked.push(request.verb);
      return Promise.resolve({ kind: 'refused' });
    },
  });

  // guards: swapped-program
  it.each<Writers>([
    { who: 'others', path: 'E:\\TLS Remedy' },
    { who: 'unknown', path: 'Z:\\TLS Remedy' },
  ])('gets no rights without a second confirmation: %j', async (writers) => {
    await apply(await shared.open(), RECOMMENDED, null);
    asked.length = 0;
    const pc = await withElevator(elevator(writers));
    const confirmed = ['from-writable-folder'] as const;
    expect(await undo(pc, 1)).toMatchObject({ code: 'from-writable-folder', details: writers });
    expect(asked).toEqual([]);
    expect(codeOf(await undo(pc, 1, undefined, { confirmed }))).toBe('elevation-refused');
    await putState(pc.driver, { ...(await firstEntry(pc)), state: 'pending', doing: 'undo' });
    expect(codeOf(await recover(pc, true))).toBe('from-writable-folder');
    await recover(pc, true, null, undefined, { confirmed });
    await recover(await shared.open(), true);
    expect(codeOf(await apply(pc, RECOMMENDED, null))).toBe('from-writable-folder');
    expect(codeOf(await apply(pc, RECOMMENDED, null, undefined, { confirmed }))).toBe('elevation-refused');
    expect(asked).toEqual(['undo', 'recover', 'apply']);
  });
});
