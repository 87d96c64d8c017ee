import type { CodeMeaning } from '../rungs/rung.ts';
import type { ServerRepair, ServerRungId } from './ids.ts';

/** The meaning of a server rung's code, what of it this program may write, and its sources. */
export interface ServerCode extends Omit<CodeMeaning, 'repair' | 'hinders'> {
  readonly repair?: ServerRepair;
}

type Codes = Readonly<Record<string, ServerCode>>;

/**
 * Every code of every server rung. Without rules nothing is fixed (`judge.ts`). A warning is an improvement at least.
 * Facts 22.1 [R1][R2].
 */
export const SERVER_CODES = {
  tls12: {
    on: { state: 'pass', verdict: null, links: ['R2'] },
    'not-known': { state: 'unknown', verdict: 'undetermined', links: ['R2', 'K10'] },
    unreadable: { state: 'unknown', verdict: 'undetermined', links: ['R1'] },
    off: { state: 'fail', verdict: 'fix-available', repair: 'schannel-server', links: ['R1'] },
    'by-request': { state: 'fail', verdict: 'fix-available', repair: 'schannel-server', links: ['R1'] },
    'off-by-default': { state: 'fail', verdict: 'fix-available', repair: 'schannel-server', links: ['R2', 'Z61'] },
    'not-here': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['R2', 'K10'] },
  },
  'old-protocols': {
    'none-accepted': { state: 'pass', verdict: null, links: ['R1'] },
    'not-known': { state: 'unknown', verdict: null, links: ['R2'] },
    unreadable: { state: 'unknown', verdict: null, links: ['R1'] },
    ssl: { state: 'warn', verdict: 'improvement-available', repair: 'retire', links: ['R2', 'Z45'] },
    'old-tls': { state: 'warn', verdict: 'improvement-available', repair: 'retire', links: ['R2', 'Z43'] },
    'sides-differ': { state: 'warn', verdict: 'improvement-available', repair: 'retire', links: ['Z44', 'R1'] },
    'half-off': { state: 'warn', verdict: 'improvement-available', repair: 'retire', links: ['R1', 'Z44'] },
    'in-doubt': { state: 'unknown', verdict: null, repair: 'retire', links: ['R2', 'K8'] },
  },
  tls13: {
    on: { state: 'pass', verdict: null, links: ['R2'] },
    off: { state: 'pass', verdict: null, links: ['R1'] },
    'not-here': { state: 'not-applicable', verdict: null, links: ['R2'] },
    forced: { state: 'warn', verdict: 'improvement-available', links: ['R2'] },
    unreadable: { state: 'unknown', verdict: null, links: ['R1'] },
  },
  dotnet: {
    follows: { state: 'pass', verdict: null, links: ['N1'] },
    'not-installed': { state: 'not-applicable', verdict: null, links: ['N2'] },
    unreadable: { state: 'unknown', verdict: null, links: ['N1'] },
    'tls10-off': { state: 'warn', verdict: 'improvement-available', repair: 'dotnet', links: ['N1', 'Z53'] },
    'not-set': { state: 'warn', verdict: 'improvement-available', repair: 'dotnet', links: ['N1', 'E1'] },
    'set-in-one-view': { state: 'warn', verdict: 'improvement-available', repair: 'dotnet', links: ['N1', 'Z41'] },
    off: { state: 'warn', verdict: 'improvement-available', repair: 'dotnet', links: ['N1', 'Z52'] },
  },
  suites: {
    'windows-order': { state: 'pass', verdict: null, links: ['R6'] },
    'list-serves': { state: 'pass', verdict: null, links: ['R4'] },
    'without-gcm': { state: 'warn', verdict: 'improvement-available', links: ['R4', 'Z62'] },
    'ecdsa-only': { state: 'warn', verdict: 'improvement-available', links: ['R4', 'Z62'] },
    'cut-off': { state: 'warn', verdict: 'improvement-available', links: ['R4'] },
    none: { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['R4'] },
    'odd-list': { state: 'warn', verdict: 'improvement-available', links: ['R4'] },
    unreadable: { state: 'unknown', verdict: null, links: ['R4'] },
    'no-rules': { state: 'not-applicable', verdict: null, links: ['R6'] },
  },
  misspelt: {
    none: { state: 'pass', verdict: null, links: ['R1'] },
    found: { state: 'warn', verdict: 'improvement-available', links: ['R1', 'L4'] },
  },
} as const satisfies Readonly<Record<ServerRungId, Codes>>;

export type ServerCodeOf<Id extends ServerRungId> = keyof (typeof SERVER_CODES)[Id] & string;
