import type { Facts } from '../diagnosis/facts.ts';
import { schannelOf } from '../diagnosis/schannel-state.ts';
import { sidesOf, type ServerFacts } from '../diagnosis/server/facts.ts';
import { serviceOf, type ServerService } from '../diagnosis/server/services.ts';
import type { Report } from '../report/report.ts';

type Accepting = 'on' | 'off' | 'off-by-default' | 'unknown';

/** Returns whether others can use TLS 1.2 to connect to this PC. Source: facts 22.1 [R1][R2]. */
export function accepting({ readings, machine }: Facts): Accepting {
  if (machine.rules === null) return 'unknown';
  const { state, isDefault, enabled, disabledByDefault } = schannelOf(readings, machine.rules, 'TLS 1.2', 'server');
  if (state === 'off' || state === 'unsupported') return 'off';
  if ([enabled, disabledByDefault].includes('unreadable') || state === 'in-doubt') return 'unknown';
  return state === 'on' ? 'on' : isDefault ? 'off-by-default' : 'off';
}

/** What the rules of the server role take, of any PC. */
export const asServer = (facts: Facts): ServerFacts => ({ facts, sides: sidesOf(facts), sql: null, dataSources: null });

/** Returns Remote Desktop as a service: a server's own check saw more of it. Null if it accepts no connections. */
export function remoteDesktopHere({ incoming }: Report, facts: Facts): ServerService | null {
  const seen = incoming?.services?.find(({ id }) => id === 'remote-desktop');
  return seen ?? serviceOf(asServer(facts), 'remote-desktop');
}
