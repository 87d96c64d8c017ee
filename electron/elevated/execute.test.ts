import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatHelperRequest } from '../../shared/remediation/helper-request.ts';
import { RECOMMENDED, retiring, type Selection } from '../../shared/remediation/selection.ts';
import { EXIT } from '../../shared/failures.ts';
import type { Result } from '../../shared/result.ts';
import { machineReg, openCliLab, parseReport, type CliLab } from '../cli/cli-lab.suite.ts';
import { check } from '../services/read/check.ts';
import { openPc } from '../services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../services/pc/pc.ts';
import { readJournal } from '../journal/journal.ts';
import { putUndoAt, readUndoAt } from '../journal/undo-at.ts';
import { putState } from '../journal/keep-entry.ts';
import { entryDigest, planDigest } from '../services/change/digests.ts';
import { recover } from '../services/change/undo.ts';
import { runElevated, type HelperHost } from './execute.ts';

const stale = machineReg(
  19045,
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]\r\n"DefaultSecureProtocols"=dword:00000080\r\n',
);

let lab: CliLab;
let file = '';
const open = (): Promise<Result<Pc>> => openPc({ registry: file, driver: null, named: NOTHING_NAMED, self: null });
const elevated: HelperHost = { isElevated: () => Promise.resolve(true), openPc: open };

beforeEach(() => {
  lab = openCliLab();
  file = lab.put('x.reg', stale);
});
afterEach(() => {
  lab.close();
});

async function seenNow(selection = RECOMMENDED): Promise<string> {
  const pc = await open();
  if (!pc.ok) throw new Error(pc.code);
  return planDigest((await check(pc.value, selection)).report.plan);
}

const NOTHING = '0'.repeat(64);

async function entrySeenNow(): Promise<string> {
  const { driver, entries } = await journalNow();
  return entryDigest(driver, entries, entries[0]!);
}

/** The argument by which the helper writes what is planned now. */
async function applying(selection = RECOMMENDED, withoutTls12 = false): Promise<string> {
  return formatHelperRequest({ verb: 'apply', selection, seen: await seenNow(selection), withoutTls12 });
}

const ofMask = (mask: number): Selection => ({ ...RECOMMENDED, choice: { kind: 'mask', mask } });

async function writing(mask: number): Promise<void> {
  expect(await runElevated(await applying(ofMask(mask)), elevated)).toBe(EXIT.ok);
}

async function journalNow() {
  const pc = await open();
  const journal = pc.ok ? await readJournal(pc.value.driver) : pc;
  if (!pc.ok || !journal.ok) throw new Error('no journal');
  return { pc: pc.value, driver: pc.value.driver, entries: journal.value.entries };
}

describe('runElevated', () => {
  // guards: changed-entry
  it('undoes nothing that has changed since it was seen', async () => {
    expect(await runElevated(await applying(), elevated)).toBe(EXIT.ok);
    const before = lab.fingerprint(file);
    expect(await runElevated(`undo.1.${NOTHING}`, elevated)).toBe(EXIT.conflict);
    expect(lab.fingerprint(file)).toBe(before);
  });

  // guards: changed-entry
  it('undoes no change before a newer one that was half-done when the change was seen, and is finished since', async () => {
    file = lab.put('x.reg', machineReg(7601, '')); // the older change wrote more than the newer one
    await writing(0xa80);
    await writing(0x800);
    const { pc, driver, entries } = await journalNow();
    const newest = entries.at(-1)!;
    await putState(driver, { ...newest, state: 'pending', doing: null }); // as if it had been killed at its end
    const seen = await entrySeenNow();
    expect(await recover(pc, true)).toMatchObject({ ok: true });
    const before = lab.fingerprint(file);
    expect(await runElevated(`undo.1.${seen}`, elevated)).toBe(EXIT.conflict);
    expect(lab.fingerprint(file)).toBe(before);
  });

  // guards: changed-entry
  it('undoes no change before a newer one that was added after the journal was read', async () => {
    file = lab.put('x.reg', machineReg(7601, ''));
    await writing(0xa80);
    const { driver, entries } = await journalNow();
    await writing(0x800);
    const seen = await entryDigest(driver, entries, entries[0]!);
    const before = lab.fingerprint(file);
    expect(await runElevated(`undo.1.${seen}`, elevated)).toBe(EXIT.conflict);
    expect(lab.fingerprint(file)).toBe(before);
  });

  // guards: without-tls12
  it('writes a number without TLS 1.2 only if that was confirmed', async () => {
    const before = lab.fingerprint(file);
    expect(await runElevated(await applying(ofMask(0x8)), elevated)).toBe(EXIT.badInput);
    expect(lab.fingerprint(file)).toBe(before);
    expect(await runElevated(await applying(ofMask(0x8), true), elevated)).toBe(EXIT.ok);
    expect(parseReport(await lab.run('check', '--json', '--registry', file)).views.native?.hex).toBe('0x00000008');
  });

  it('does what was seen, and can be undone', async () => {
    expect(await runElevated(await applying(), elevated)).toBe(EXIT.ok);
    expect(parseReport(await lab.run('check', '--json', '--registry', file)).verdict).toBe('no-change-needed');
    expect(await runElevated(`undo.1.${await entrySeenNow()}`, elevated)).toBe(EXIT.ok);
    expect(parseReport(await lab.run('check', '--json', '--registry', file)).views.native?.hex).toBe('0x00000080');
  });

  // guards: needed-protocol
  it('turns off protocols as seen, and itself refuses if TLS 1.2 isn’t on', async () => {
    const retirement = { side: 'server', protocols: ['tls10', 'tls11'] } as const;
    const asked = async (side: 'server' | 'client'): Promise<string> =>
      formatHelperRequest({
        verb: 'retire',
        retirement: { ...retirement, side },
        seen: await seenNow(retiring({ ...retirement, side })),
        inSpiteOfRemoteSession: false,
        undoAfter: null,
      });
    const before = lab.fingerprint(file);
    expect(await runElevated(await asked('client'), elevated)).toBe(EXIT.notHere);
    expect(await runElevated(`retire.server.tls10_tls11.${NOTHING}`, elevated)).toBe(EXIT.conflict);
    expect(lab.fingerprint(file)).toBe(before);
    expect(await runElevated(await asked('server'), elevated)).toBe(EXIT.ok);
    const plan = 'plan --retire --side server --protocols tls10,tls11 --registry'.split(' ');
    const left = await lab.run(...plan, file);
    expect(left.exit).toBe(EXIT.ok);
    expect(await runElevated(`keep.1.${NOTHING}`, elevated)).toBe(EXIT.ok); // Windows was to undo nothing
    expect(await runElevated(`keep.7.${NOTHING}`, elevated)).toBe(EXIT.badInput);
    const pc = await open();
    if (!pc.ok) throw new Error(pc.code);
    await putUndoAt(pc.value.driver, 1, new Date('2026-11-27T10:00:00.000Z'));
    expect(await runElevated(`keep.1.${NOTHING}`, elevated)).toBe(EXIT.conflict);
    expect((await readUndoAt(pc.value.driver, [1])).size).toBe(1);
    expect(await runElevated(`keep.1.${await entrySeenNow()}`, elevated)).toBe(EXIT.ok);
    expect((await readUndoAt(pc.value.driver, [1])).size).toBe(0);
    expect(await runElevated(`undo.1.${await entrySeenNow()}`, elevated)).toBe(EXIT.ok);
  });

  it('has Windows schedule the undo, and writes nothing if Windows refuses the task', async () => {
    const retirement = { side: 'server', protocols: ['tls10'] } as const;
    const seen = await seenNow(retiring(retirement));
    const request = `retire.server.tls10.${seen}.after-60`;
    const before = await lab.run('check', '--json', '--registry', file);
    expect(await runElevated(request, elevated)).toBe(EXIT.badInput); // a file has no tasks
    expect((await lab.run('check', '--json', '--registry', file)).out).toBe(before.out);
  });

  // guards: changed-preview
  it('writes nothing if the PC differs from what the user saw', async () => {
    const request = await applying();
    file = lab.put('x.reg', stale.replace('00000080', '000000a0'));
    const before = lab.fingerprint(file);
    expect(await runElevated(request, elevated)).toBe(EXIT.conflict);
    expect(lab.fingerprint(file)).toBe(before);
  });

  it.each([[false], [null]])('refuses to work without rights: %s', async (rights) => {
    const before = lab.fingerprint(file);
    const request = await applying();
    const host = { ...elevated, isElevated: () => Promise.resolve(rights) };
    expect(await runElevated(request, host)).toBe(EXIT.notPermitted);
    expect(lab.fingerprint(file)).toBe(before);
  });

  it('does nothing for an entry that doesn’t exist, or without a half-done one', async () => {
    const before = lab.fingerprint(file);
    expect(await runElevated(`undo.7.${NOTHING}`, elevated)).toBe(EXIT.badInput);
    expect(await runElevated(`recover.7.back.${NOTHING}`, elevated)).toBe(EXIT.ok);
    expect(lab.fingerprint(file)).toBe(before);
  });

  it('exits with a code of its own if the registry can’t be opened, or something breaks', async () => {
    file = `${file}.none`;
    expect(await runElevated(`undo.7.${NOTHING}`, elevated)).toBe(EXIT.badInput);
    const host = { ...elevated, openPc: () => Promise.reject(new Error('bug')) };
    expect(await runElevated(`undo.7.${NOTHING}`, host)).toBe(EXIT.bug);
  });

  // guards: helper-request
  it('writes nothing for 10,000 arguments that aren’t requests', async () => {
    const before = lab.fingerprint(file);
    let opened = 0;
    const host: HelperHost = { ...elevated, openPc: () => ((opened += 1), open()) };
    const valid = await applying();
    const broken = fc
      .record({ at: fc.nat(valid.length - 1), put: fc.string({ minLength: 1, maxLength: 4 }) })
      .map(({ at, put }) => valid.slice(0, at) + put + valid.slice(at));
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, fc.string({ maxLength: 300 })), async (argument) => {
        expect(await runElevated(argument, host)).toBe(EXIT.badInput);
      }),
      { numRuns: 10_000 },
    );
    expect(opened).toBe(0);
    expect(lab.fingerprint(file)).toBe(before);
  });
});
