import type { Answer, Handlers } from '../../../shared/ipc/contract.ts';
import type { PageEvent } from '../../../shared/ipc/names.ts';
import { fail } from '../../../shared/failures.ts';
import { withEvidence } from '../../../shared/report/claim.ts';
import { succeed } from '../../../shared/result.ts';
import { check } from './check.ts';
import { createConnectionTests, type ConnectionTests } from './connection-test.ts';
import type { Pc } from '../pc/pc.ts';
import { prove } from './prove.ts';
import { createSeenProofs, type SeenProofs } from './seen-proofs.ts';

export interface ReadHandlers {
  readonly handlers: Pick<
    Handlers,
    'check' | 'prove' | 'cancel-proof' | 'test-connections' | 'connections' | 'cancel-connections'
  >;
  readonly connecting: ConnectionTests;
  readonly proofs: SeenProofs;
  /** Does what takes a proof, which `cancel-proof` calls off. */
  readonly whileProving: <T>(ask: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

export function createReadHandlers(pc: Pc, notify: (event: PageEvent) => void): ReadHandlers {
  const connecting = createConnectionTests(pc, () => notify('connecting'));
  const proofs = createSeenProofs();
  // what is being asked of Windows, to be cancelled together
  const asking = new Set<AbortController>();
  async function whileProving<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const one = new AbortController();
    asking.add(one);
    try {
      return await ask(one.signal);
    } finally {
      asking.delete(one);
    }
  }
  return {
    connecting,
    proofs,
    whileProving,
    handlers: {
      async check(): Promise<Answer<'check'>> {
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
    },
  };
}
