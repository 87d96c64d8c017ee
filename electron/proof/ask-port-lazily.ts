import type { AskedPort, PortReport } from '../../shared/proof/port.ts';

/** Asks a port of this machine. What asks is read when there is a port to ask, which is seldom. */
export async function askPortLazily(asked: AskedPort): Promise<PortReport> {
  const { askPort, PORT_DEADLINE_MS } = await import('./ask-port.ts');
  return askPort({ ...asked, deadlineMs: PORT_DEADLINE_MS });
}
