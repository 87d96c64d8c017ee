import type { Cause, Incoming } from '../readiness/cause.ts';
import type { Scope } from '../remediation/scopes/index.ts';
import type { Report } from '../report/report.ts';
import { rowOf } from '../row-of.ts';

/** What TLS Remedy writes for what others ask of a server, by the rung of the cause. */
export const INWARD_WRITES: Readonly<Partial<Record<string, Scope>>> = {
  tls12: 'schannel-server',
  products: 'dotnet',
  dotnet: 'dotnet',
};

/** Returns what can be written here for what others ask of a server, before what can’t be. */
export function writtenFirst({ open = [] }: Pick<Incoming, 'open'>): Cause | undefined {
  return open.find(({ kind, state }) => kind === 'fix' && state === open[0]?.state);
}

/** Returns what the button of the incoming half writes. */
export function inwardScope({ incoming }: Pick<Report, 'incoming'>): Scope | undefined {
  const cause = incoming === undefined ? undefined : writtenFirst(incoming);
  return cause === undefined ? undefined : rowOf(INWARD_WRITES, cause.rung);
}
