import type { Facts } from '../diagnosis/facts.ts';
import { schannelOf } from '../diagnosis/schannel-state.ts';

type Accepting = 'on' | 'off' | 'off-by-default' | 'unknown';

/** Returns whether others can use TLS 1.2 to connect to this PC. Source: facts 22.1 [R1][R2]. */
export function accepting({ readings, machine }: Facts): Accepting {
  if (machine.rules === null) return 'unknown';
  const { state, isDefault, enabled, disabledByDefault } = schannelOf(readings, machine.rules, 'TLS 1.2', 'server');
  if (state === 'off' || state === 'unsupported') return 'off';
  if ([enabled, disabledByDefault].includes('unreadable') || state === 'in-doubt') return 'unknown';
  return state === 'on' ? 'on' : isDefault ? 'off-by-default' : 'off';
}
