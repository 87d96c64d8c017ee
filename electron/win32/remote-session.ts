import { env, pid } from 'node:process';
import { dwordOf, type ValueRef } from '../../shared/windows/registry.ts';
import type { RegistryDriver } from '../ports.ts';
import { lazyBinding } from './library.ts';
import { sessionOf } from './sessions.ts';

/** Whether the calling process belongs to a session of a Remote Desktop client. Source: facts 20.2 [Z18]. */
const SM_REMOTESESSION = 0x1000;
/** The session at the PC's own screen. Source: facts 20.2 [J27]. */
const GLASS_SESSION: ValueRef = {
  hive: 'HKLM',
  view: 'native',
  path: 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server',
  name: 'GlassSessionId',
};
/** That of services, and of what WinRM, a scheduled task or PsExec starts: nobody knows who is at the other end. */
const SERVICES = 0;

const user32 = lazyBinding((koffi) => koffi.load('user32.dll').func('int __stdcall GetSystemMetrics(int index)'));

/** What decides; `glass` and `own` are numbers of sessions, null where they aren't known. */
export interface SessionSigns {
  readonly metric: number;
  readonly own: number | null;
  readonly glass: number | null;
  readonly overSsh: boolean;
}

/** Whether a session came over Remote Desktop; null where that isn't known. */
export function isRemote({ metric, own, glass, overSsh }: SessionSigns): boolean | null {
  if (metric !== 0) return true;
  if (overSsh || own === SERVICES) return null;
  return own !== null && glass !== null && own !== glass;
}

/** Whether this session came over Remote Desktop; null where that isn't known. */
export async function isRemoteSession(driver: Pick<RegistryDriver, 'read'>): Promise<boolean | null> {
  const library = await user32();
  if (!library.ok) return null;
  const [glass] = await driver.read([GLASS_SESSION]);
  return isRemote({
    metric: (library.value as (index: number) => number)(SM_REMOTESESSION),
    own: await sessionOf(pid),
    glass: glass?.state === 'value' ? dwordOf(glass) : null,
    overSsh: env['SSH_CONNECTION'] !== undefined,
  });
}
