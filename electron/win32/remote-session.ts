import { env, pid } from 'node:process';
import { numberIn, type ValueRef } from '../../shared/windows/registry.ts';
import type { RegistryDriver } from '../ports.ts';
import { lazyCalls } from './library.ts';
import { sessionOf } from './processes.ts';

/** Nonzero if the calling process is in a Remote Desktop session. Source: facts 20.2 [Z18]. */
const SM_REMOTESESSION = 0x1000;
/** The session at the PC's own screen. Source: facts 20.2 [J27]. */
const GLASS_SESSION: ValueRef = {
  hive: 'HKLM',
  view: 'native',
  path: 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server',
  name: 'GlassSessionId',
};
/** The session of services, WinRM, scheduled tasks and PsExec: the user's location is unknown. */
const SERVICES = 0;

const library = lazyCalls({ user32: { metric: 'int __stdcall GetSystemMetrics(int index)' } });

/** The deciding signs; `glass` and `own` are session numbers, null if unknown. */
export interface SessionSigns {
  readonly metric: number;
  readonly own: number | null;
  readonly glass: number | null;
  readonly overSsh: boolean;
}

export function isRemote({ metric, own, glass, overSsh }: SessionSigns): boolean | null {
  if (metric !== 0) return true;
  if (overSsh || own === SERVICES) return null;
  return own !== null && glass !== null && own !== glass;
}

/** True if this session came over Remote Desktop; null if unknown. */
export async function isRemoteSession(driver: Pick<RegistryDriver, 'read'>): Promise<boolean | null> {
  const loaded = await library();
  if (!loaded.ok) return null;
  const [glass] = await driver.read([GLASS_SESSION]);
  return isRemote({
    metric: loaded.value.user32.metric(SM_REMOTESESSION),
    own: await sessionOf(pid),
    glass: numberIn(glass),
    overSsh: env['SSH_CONNECTION'] !== undefined,
  });
}
