import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { PageEvent } from '../../../shared/ipc/names.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { fail } from '../../../shared/failures.ts';
import { servicesOfProof, type ChangeProof } from '../../../shared/proof/proof-report.ts';
import { withEvidence } from '../../../shared/report/claim.ts';
import type { Report } from '../../../shared/report/report.ts';
import { succeed } from '../../../shared/result.ts';
import { check, prove } from './check.ts';
import { createConnectionTests } from './connection-test.ts';
import { createListening } from './listening.ts';
import type { Pc } from '../pc/pc.ts';

/** Keeps the last proof, and gives it as long as the PC is as it was: it says nothing of other settings. */
function createSeenProofs() {
  let seen: { readonly key: string; readonly proof: ChangeProof } | null = null;
  return {
    keep(snapshot: Snapshot, proof: ChangeProof): void {
      seen = { key: JSON.stringify(snapshot), proof };
    },
    of(snapshot: Snapshot): Pick<Report, 'proof' | 'cipherSuites'> {
      if (seen?.key !== JSON.stringify(snapshot)) return {};
      const cipherSuites = servicesOfProof(seen.proof.after);
      return { proof: seen.proof, ...(cipherSuites === null ? {} : { cipherSuites }) };
    },
  };
}

export type ReadHandlers = ReturnType<typeof createReadHandlers>;

export function createReadHandlers(pc: Pc, notify: (event: PageEvent) => void) {
  const connecting = createConnectionTests(pc, () => notify('connecting'));
  const proofs = createSeenProofs();
  // what is being asked of Windows, to be cancelled together
  const asking = new Set<AbortController>();
  /** Does what takes a proof, which `cancel-proof` calls off. */
  async function whileProving<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const one = new AbortController();
    asking.add(one);
    try {
      return await ask(one.signal);
    } finally {
      asking.delete(one);
    }
  }
  const handlers: Pick<
    Handlers,
    | 'check'
    | 'prove'
    | 'cancel-proof'
    | 'test-connections'
    | 'connections'
    | 'cancel-connections'
    | 'listen'
    | 'heard'
    | 'stop-listening'
    | 'open-programs'
  > = {
    async check() {
      const { snapshot, diagnosis, report: settings } = await check(pc);
      const report = withEvidence(diagnosis, { ...settings, ...proofs.of(snapshot), ...connecting.of(snapshot) });
      return succeed({ checkedAt: pc.clock.now().toISOString(), snapshot, report });
    },
    async prove() {
      if (pc.prober === null) return fail('proof-not-this-pc');
      const { proof, differences, suspect, checked } = await whileProving((signal) => prove(pc, signal));
      proofs.keep(checked.snapshot, { before: null, after: proof, differences, suspect });
      return succeed({ proof, differences, suspect });
    },
    'cancel-proof'() {
      for (const one of asking) one.abort();
      return Promise.resolve(succeed({}));
    },
    'test-connections': ({ hosts }) => connecting.run(hosts),
    connections: () => Promise.resolve(succeed(connecting.progress())),
    'cancel-connections'() {
      connecting.cancel();
      return Promise.resolve(succeed({}));
    },
    'open-programs': async () => succeed({ programs: await pc.readingPrograms() }),
    ...createListening(pc),
  };
  return { connecting, proofs, whileProving, handlers };
}
