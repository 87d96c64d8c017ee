import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { SchannelEventId } from './event-log.ts';

/** The rungs to look at for an alert, in order.  Source: facts 16.2. */
const RUNGS_OF_ALERT: Readonly<Record<number, readonly RungId[]>> = {
  10: ['proxy', 'network', 'schannel'],
  20: ['cipher-suites', 'proxy'],
  21: ['cipher-suites'],
  22: ['proxy', 'network'],
  30: ['proxy', 'network'],
  40: ['cipher-suites', 'release', 'schannel', 'winhttp-value'],
  42: ['certificates', 'proxy'],
  43: ['certificates', 'cipher-suites'],
  44: ['certificates'],
  45: ['certificates'],
  46: ['certificates', 'proxy'],
  47: ['cipher-suites', 'proxy'],
  48: ['certificates', 'proxy'],
  49: ['proxy', 'office'],
  50: ['proxy', 'network'],
  51: ['cipher-suites', 'certificates'],
  60: ['release'],
  70: ['winhttp-value', 'schannel', 'dotnet', 'wininet', 'release'],
  71: ['cipher-suites', 'release'],
  80: ['schannel', 'network'],
  86: ['winhttp-value', 'proxy'],
  100: ['proxy'],
  109: ['proxy'],
  110: ['proxy'],
  112: ['proxy', 'network'],
  113: ['certificates'],
  116: ['certificates'],
  120: ['proxy'],
};

/** Error states seen when all protocols of the program are off. Source: facts 16.3. */
export const NO_PROTOCOL_LEFT: readonly number[] = [10013, 10011];

/** Error states of 36888 that say more than the alert. Source: facts 16.3. */
const RUNGS_OF_STATE: Readonly<Record<number, readonly RungId[]>> = {
  105: ['proxy', 'network'],
  252: ['cipher-suites', 'certificates'],
  552: ['certificates', 'proxy'],
  1204: ['winhttp-value', 'schannel', 'dotnet'],
  1205: ['cipher-suites'],
};

export function eventRungs(id: SchannelEventId, alert: number | null, state: number | null): readonly RungId[] {
  if (id === 36874) return ['cipher-suites'];
  if (id === 36871) {
    return state !== null && NO_PROTOCOL_LEFT.includes(state)
      ? ['dotnet', 'schannel']
      : ['schannel', 'dotnet', 'stray-values'];
  }
  const byState = id === 36888 && state !== null ? RUNGS_OF_STATE[state] : undefined;
  return byState ?? (alert === null ? [] : (RUNGS_OF_ALERT[alert] ?? []));
}
