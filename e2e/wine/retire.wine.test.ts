import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import type { Checked, RetireLook } from '../../shared/ipc/contract.ts';
import type { JudgedProof } from '../../shared/proof/proof-report.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { planItems, type PlanItems } from '../../shared/report/plan-items.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { undoTaskXml } from '../../shared/windows/undo-task.ts';
import { SHELL_ORIGIN } from '../shells/chromium-bridge.ts';
import { exportTrees, OLD_PROTOCOLS, runKillTest } from './kill-test.mjs';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { importRegFile, importRegText } from './registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { startService, type RunningService } from './service-client.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = { isMainFrame: true, origin: SHELL_ORIGIN };
const KILLS = 4; // each change has ten values, and as many waits
const RETIREMENT = { side: 'both', protocols: ['tls10', 'tls11'] } as const;

let runtime: WindowsRuntime;
let prefix: Prefix;
let service: RunningService;

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  await prefix.setWindows('win10');
  await importRegFile(prefix, join(ROOT, OLD_PROTOCOLS.sample));
  service = await startService(runtime, prefix, { asStandardUser: false });
  await service.openWindow(SHELL_ORIGIN);
}, 120_000);

afterAll(async () => {
  await service.stop();
  await prefix.close();
});

async function ask<T>(channel: string, request: object): Promise<T> {
  const answer = (await service.dispatch(PAGE, channel, request)) as { readonly ok: boolean; readonly value: T };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const offered = async (): Promise<readonly Protocol[]> => (await ask<JudgedProof>('prove', {})).proof.native.offered;

describe('turning off old protocols in Wine', () => {
  it('removes them from the ClientHello, and is undone byte for byte', async () => {
    const before = await exportTrees(prefix);
    expect(await offered()).toEqual(['TLS 1.0', 'TLS 1.1', 'TLS 1.2']);
    const review = await ask<RetireLook>('retire-look', { retirement: RETIREMENT });
    expect([review.refusals, review.evidence]).toEqual([[], null]);
    const expected: PlanItems = review.plan;
    expect(expected).toHaveLength(10); // the value of both views, and two values for each protocol and side
    const done = await ask<{ readonly report: { readonly outcome: object; readonly verdict: string } }>('retire', {
      expected,
      retirement: RETIREMENT,
      insisted: [],
      undoAfter: null,
      confirmed: ['from-writable-folder'],
    });
    expect(done.report.outcome).toMatchObject({ state: 'committed', verified: true });
    expect(await offered()).toEqual(['TLS 1.2']);
    const values = (await exportTrees(prefix)).flat();
    for (const side of ['Client', 'Server']) {
      const key = (name: string): unknown =>
        values.find((one) => one.key.endsWith(`\\TLS 1.0\\${side}`) && one.name === name)?.data;
      expect([key('Enabled'), key('DisabledByDefault')]).toEqual(['00000000', '01000000']);
    }
    await ask('undo', { id: null, confirmed: ['from-writable-folder'] });
    expect(await exportTrees(prefix)).toEqual(before);
    expect(await offered()).toEqual(['TLS 1.0', 'TLS 1.1', 'TLS 1.2']);
  }, 60_000);
});

const INCOMING =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server';

describe('turning on TLS 1.2 for incoming connections in Wine', () => {
  it.each([
    ['off', ['"Enabled"=dword:00000000', '"DisabledByDefault"=dword:00000001']],
    ['by request', ['"DisabledByDefault"=dword:00000002', '"Other"="kept"']],
  ])(
    'lets retire continue if it was %s, and is undone exactly',
    async (_what, values) => {
      const key = [`[-${INCOMING}]`, '', `[${INCOMING}]`, ...values, ''];
      await importRegText(prefix, ['Windows Registry Editor Version 5.00', '', ...key].join('\r\n'));
      const refusals = async (): Promise<readonly string[]> => {
        const retirement = { ...RETIREMENT, side: 'server' };
        return (await ask<RetireLook>('retire-look', { retirement })).refusals.map(({ code }) => code);
      };
      const before = await exportTrees(prefix);
      expect(await refusals()).toEqual(['tls12-off']);
      const selection = { ...RECOMMENDED, scopes: ['schannel-server'] } as const;
      const expected = planItems(makePlan(factsOf((await ask<Checked>('check', {})).snapshot), selection));
      const done = await ask<Checked>('apply', { expected, selection, confirmed: ['from-writable-folder'] });
      expect(done.report.outcome).toMatchObject({ state: 'committed', verified: true });
      const [, , schannel = []] = await exportTrees(prefix);
      const dataOf = (name: string): unknown => schannel.find((one) => one.key === INCOMING && one.name === name)?.data;
      expect([dataOf('Enabled'), dataOf('DisabledByDefault')]).toEqual(['01000000', '00000000']);
      expect(await refusals()).toEqual([]);
      await ask('undo', { id: null, confirmed: ['from-writable-folder'] });
      expect(await exportTrees(prefix)).toEqual(before);
      await importRegText(prefix, `Windows Registry Editor Version 5.00\r\n\r\n[-${INCOMING}]\r\n`);
    },
    60_000,
  );
});

describe('the task that undoes a change, in Wine', () => {
  it('is created by schtasks from our file, and removed', async () => {
    const xml = undoTaskXml({
      at: new Date('2030-01-01T10:00:00Z'),
      program: 'C:\\Program Files\\TLS Remedy\\TLS Remedy.exe',
      args: ['undo', '--scheduled', '1', '--digest', 'd'.repeat(64)],
      folder: 'C:\\windows',
    });
    const folder = join(prefix.dir, 'drive_c', 'windows', 'Temp');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'task.xml');
    writeFileSync(file, Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const schtasks = (...args: readonly string[]): Promise<number> => prefix.wine(['schtasks', ...args]);
    expect(await schtasks('/create', '/tn', 'TLS Remedy undo 1', '/xml', windowsPath(file), '/f')).toBe(0);
    expect(await schtasks('/delete', '/tn', 'TLS Remedy undo 1', '/f')).toBe(0);
    expect(await schtasks('/delete', '/tn', 'TLS Remedy undo 1', '/f')).not.toBe(0);
    expect(await schtasks('/create', '/tn', 'TLS Remedy undo 1', '/xml', `${windowsPath(file)}.none`, '/f')).not.toBe(
      0,
    );
  }, 60_000);
});

it('leaves a consistent state after recovery, wherever retire, undo and recovery were killed', async () => {
  const { kills, wrong } = await runKillTest(ROOT, KILLS, 2026, undefined, OLD_PROTOCOLS);
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
}, 150_000);
