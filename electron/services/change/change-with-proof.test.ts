import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { observationOf, unknownObservation, type Observation, type Proof } from '../../../shared/proof/proof.ts';
import { EXIT } from '../../../shared/failures.ts';
import type { Result } from '../../../shared/result.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';
import { openCliLab, type CliLab } from '../../cli/cli-lab.suite.ts';
import type { Prober } from '../../ports.ts';
import { apply } from './apply.ts';
import type { FinishedChange } from './finished-change.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';
import { changeWithProof, UNATTENDED } from './change-with-proof.ts';
import { undo } from './undo.ts';

let lab: CliLab;
let pc: Pc;

beforeEach(async () => {
  lab = openCliLab();
  const registry = lab.sample('windows-7-updated');
  pc = await filePc(registry);
});
afterEach(async () => {
  await pc.driver.close();
  lab.close();
});

const seen = (...offered: readonly Protocol[]): Observation => ({
  ...observationOf('winhttp', { kind: 'closed' }, {}, 1),
  offered,
});
const both = (observation: Observation): Proof => ({ native: observation, wow64: observation });

/** A DOUBLE of Windows: gives these proofs, one after the other. */
function windowsGives(...proofs: readonly Proof[]): Prober & { readonly signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  return {
    signals,
    probe: (signal) => {
      signals.push(signal);
      return Promise.resolve(proofs[signals.length - 1] ?? both(unknownObservation('engine-failed')));
    },
    connect: () => Promise.reject(new Error('no host was named')),
  };
}

const applied = (prober: Prober, control = UNATTENDED): Promise<Result<FinishedChange>> => {
  const here = { ...pc, prober };
  return changeWithProof(here, control, (ready) => apply(here, RECOMMENDED, null, ready));
};

async function changed(result: Promise<Result<FinishedChange>>): Promise<FinishedChange> {
  const value = await result;
  if (!value.ok) throw new Error(value.code);
  return value.value;
}

describe('a proved change', () => {
  it('gives exit code 4 and where to look when TLS 1.2 is promised and not offered', async () => {
    const { report, exit } = await changed(applied(windowsGives(both(seen('TLS 1.0')), both(seen('TLS 1.0')))));
    expect(report.outcome).toMatchObject({ state: 'committed', verified: true });
    expect(report.proof?.differences).toContainEqual({
      view: 'wow64',
      protocol: 'TLS 1.2',
      kind: 'promised-not-offered',
    });
    expect([exit, report.proof?.suspect]).toEqual([EXIT.disagrees, 'update']);
  });

  it('takes neither one more than promised nor what isn’t known for a failure', async () => {
    const more = await changed(applied(windowsGives(both(seen()), both(seen('TLS 1.1', 'TLS 1.2')))));
    expect([more.exit, more.report.proof?.differences.length]).toEqual([EXIT.ok, 2]);
    const here = { ...pc, prober: windowsGives() };
    const undone = await changed(changeWithProof(here, UNATTENDED, (ready) => undo(here, null, ready)));
    expect([undone.exit, undone.report.proof?.after.native.reason]).toEqual([EXIT.ok, 'engine-failed']);
  });

  it('writes nothing before the proof before it is there', async () => {
    let give: (proof: Proof) => void = () => undefined;
    const first = new Promise<Proof>((resolve) => (give = resolve));
    let asked = 0;
    const prober: Prober = {
      probe: () => (asked++ === 0 ? first : Promise.resolve(both(seen('TLS 1.2')))),
      connect: () => Promise.reject(new Error('no host was named')),
    };
    const folder = `${lab.folder}/windows-7-updated`;
    const before = lab.fingerprint(folder);
    const running = applied(prober);
    // far more turns than reading takes; a write would have come by now
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(lab.fingerprint(folder)).toBe(before);
    give(both(seen('TLS 1.0')));
    expect((await changed(running)).report.proof?.before?.native.offered).toEqual(['TLS 1.0']);
  });

  it('reports when the asking after it begins, and can be cancelled there; what was written stays', async () => {
    const cancelling = new AbortController();
    const prober = windowsGives(both(seen('TLS 1.0')), both(unknownObservation('cancelled')));
    const { report, exit } = await changed(
      applied(prober, { signal: cancelling.signal, onProving: () => cancelling.abort() }),
    );
    expect(prober.signals[1]?.aborted).toBe(true);
    expect([report.outcome?.state, report.proof?.after.native.reason, exit]).toEqual([
      'committed',
      'cancelled',
      EXIT.ok,
    ]);
  });

  it('has the services by the suites that programs were seen to offer, which outrank every list', async () => {
    const only = (...cipherSuites: readonly string[]): Observation => ({ ...seen('TLS 1.2'), cipherSuites });
    const resultsOf = async (after: Proof): Promise<readonly unknown[]> => {
      const { report } = await changed(applied(windowsGives(both(seen()), after)));
      return [report.cipherSuites?.source, ...new Set(report.cipherSuites?.services.map(({ result }) => result))];
    };
    expect(await resultsOf(both(only('TLS_RSA_WITH_3DES_EDE_CBC_SHA')))).toEqual(['hello', 'none']);
  });

  it('keeps the services by the lists if no suite was seen', async () => {
    const { report } = await changed(applied(windowsGives(both(seen()), both(unknownObservation('no-engine')))));
    expect(report.cipherSuites?.source).toBe('release');
  });

  it('with nothing to do has no proof, and what was asked is cancelled', async () => {
    await changed(applied(windowsGives(both(seen()), both(seen('TLS 1.2')))));
    const prober = windowsGives(both(seen('TLS 1.2')));
    const { report } = await changed(applied(prober));
    expect([report.outcome?.state, report.proof]).toEqual(['nothing-to-do', undefined]);
    expect(prober.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
