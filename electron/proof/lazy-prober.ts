import type { Prober, SelfProgram } from '../ports.ts';
import type { ProofPatience } from './engines.ts';

/** Asks the Windows that this runs on. Its listener and its programs are read when something is asked, which is seldom. */
export function createLazyProber(self: SelfProgram, patience?: ProofPatience): Prober {
  const prober = async (): Promise<Prober> => {
    const { createWindowsProber } = await import('./windows-prober.ts');
    return createWindowsProber(self, patience);
  };
  return {
    probe: async (signal) => (await prober()).probe(signal),
    connect: async (...question) => (await prober()).connect(...question),
  };
}
