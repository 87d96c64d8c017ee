import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import type { Checked, RetireLook } from '../../shared/ipc/contract.ts';
import type { JudgedProof } from '../../shared/proof/proof-report.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { planItems, type PlanItems } from '../../shared/report/plan-items.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { SHELL_ORIGIN } from '../shells/chromium-bridge.ts';
import { exportTrees, OLD_PROTOCOLS } from './kill-test.mjs';
import { useLab } from './lab.ts';

const PAGE = { isMainFrame: true, origin: SHELL_ORIGIN };
const RETIREMENT = { side: 'both', protocols: ['tls10', 'tls11'] } as const;

const lab = useLab({ windows: 'win10', sample: OLD_PROTOCOLS.sample, service: 'administrator' });

beforeAll(async () => {
  await lab.service.openWindow(SHELL_ORIGIN);
});

async function ask<T>(channel: string, request: object): Promise<T> {
  const answer = (await lab.service.dispatch(PAGE, channel, request)) as { readonly ok: boolean; readonly value: T };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const offered = async (): Promise<readonly Protocol[]> => (await ask<JudgedProof>('prove', {})).proof.native.offered;

describe('turning off old protocols in Wine', () => {
  it('removes them from the ClientHello, and is undone byte for byte', async () => {
    const before = await exportTrees(lab.prefix);
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
    const values = (await exportTrees(lab.prefix)).flat();
    for (const side of ['Client', 'Server']) {
      const key = (name: string): unknown =>
        values.find((one) => one.key.endsWith(`\\TLS 1.0\\${side}`) && one.name === name)?.data;
      expect([key('Enabled'), key('DisabledByDefault')]).toEqual(['00000000', '01000000']);
    }
    await ask('undo', { id: null, confirmed: ['from-writable-folder'] });
    expect(await exportTrees(lab.prefix)).toEqual(before);
    expect(await offered()).toEqual(['TLS 1.0', 'TLS 1.1', 'TLS 1.2']);
  }, 180_000);
});

const INCOMING =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server';

describe('turning on TLS 1.2 for incoming connections in Wine', () => {
  it('lets retire continue, and is undone exactly', async () => {
    await lab.put(INCOMING, '"Enabled"=dword:00000000', '"DisabledByDefault"=dword:00000002', '"Other"="kept"');
    const refusals = async (): Promise<readonly string[]> => {
      const retirement = { ...RETIREMENT, side: 'server' };
      return (await ask<RetireLook>('retire-look', { retirement })).refusals.map(({ code }) => code);
    };
    const before = await exportTrees(lab.prefix);
    expect(await refusals()).toEqual(['tls12-off']);
    const selection = { ...RECOMMENDED, scopes: ['schannel-server'] } as const;
    const expected = planItems(makePlan(factsOf((await ask<Checked>('check', {})).snapshot), selection));
    const done = await ask<Checked>('apply', { expected, selection, confirmed: ['from-writable-folder'] });
    expect(done.report.outcome).toMatchObject({ state: 'committed', verified: true });
    const [, , schannel = []] = await exportTrees(lab.prefix);
    const dataOf = (name: string): unknown => schannel.find((one) => one.key === INCOMING && one.name === name)?.data;
    expect([dataOf('Enabled'), dataOf('DisabledByDefault')]).toEqual(['01000000', '00000000']);
    expect(await refusals()).toEqual([]);
    await ask('undo', { id: null, confirmed: ['from-writable-folder'] });
    expect(await exportTrees(lab.prefix)).toEqual(before);
  }, 180_000);
});
