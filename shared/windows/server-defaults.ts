import type { Protocol } from '../tls/protocols.ts';
import type { SchannelSide } from './catalogue/protocols.ts';
import type { ReleaseRules, SchannelDefault } from './releases.ts';

/** What Schannel does with a protocol that a client requests, if the registry has no value. */
export type ServerDefaults = Readonly<Record<Protocol, SchannelDefault>>;

/** TLS 1.1 and 1.2 can be added with its service pack, off by default; never without. Facts 22.1 [R2][K10]. */
const SERVER_2008: ServerDefaults = {
  'SSL 2.0': 'on',
  'SSL 3.0': 'on',
  'TLS 1.0': 'on',
  'TLS 1.1': 'unsupported',
  'TLS 1.2': 'unsupported',
  'TLS 1.3': 'unsupported',
};
const SERVER_2008_SP2: ServerDefaults = { ...SERVER_2008, 'TLS 1.1': 'off-by-default', 'TLS 1.2': 'off-by-default' };

/** First builds of Server 2008, its Service Pack 2, and Server 2008 R2. Source: facts 6.3 and 22.1 [R2]. */
const [BUILD_2008, BUILD_2008_SP2, BUILD_2008_R2] = [6001, 6002, 7600];

/** What Schannel does for a side if the registry has no value. Source: facts 3.2 and 22.1 [R2]. */
export const schannelDefaults = (
  { schannel, acceptsSsl2 }: Pick<ReleaseRules, 'schannel' | 'acceptsSsl2'>,
  side: SchannelSide,
): ServerDefaults => (side === 'server' && acceptsSsl2 ? { ...schannel, 'SSL 2.0': 'on' } : schannel);

interface Known {
  readonly rules: ReleaseRules | null;
  readonly build: number | null;
}

/** Returns the defaults for incoming connections; null if the release is unknown. */
export function serverDefaults({ rules, build }: Known): ServerDefaults | null {
  if (rules !== null) return schannelDefaults(rules, 'server');
  if (build === null || build < BUILD_2008 || build >= BUILD_2008_R2) return null;
  return build >= BUILD_2008_SP2 ? SERVER_2008_SP2 : SERVER_2008;
}
