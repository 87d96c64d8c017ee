import { LEGACY_TLS, NEWER_TLS } from '../../protocols.ts';
import { momentOf, type Findings } from '../../reader.ts';
import type { UnreadReason } from '../../usage.ts';

/** What a sign-in has under `Legacy TLS (TLS 1.0, 1.1, 3DES)`, which alone means nothing. Facts 18.4 [U17][U31]. */
export type LegacyFlag = 'old' | 'newer' | 'odd' | 'absent';

export const isFlagKey = (key: string): boolean => key.trim().toLowerCase().startsWith('legacy tls');

const VALUES: ReadonlyMap<string, LegacyFlag> = new Map([
  ['true', 'old'],
  ['1', 'old'],
  ['false', 'newer'],
  ['0', 'newer'],
]);

/** Microsoft's page has `True`, its filter `1`. */
export const flagOfValue = (value: string): LegacyFlag => VALUES.get(value.trim().toLowerCase()) ?? 'odd';

const isPair = (one: unknown): one is { readonly key: string; readonly value: unknown } =>
  typeof one === 'object' && one !== null && 'key' in one && 'value' in one && typeof one.key === 'string';

/** Does the same for details that are a JSON text, as in Log Analytics. */
export function flagOfDetails(details: string | null): LegacyFlag {
  if (details === null) return 'absent';
  try {
    const pairs: unknown = JSON.parse(details);
    if (!Array.isArray(pairs)) return 'odd';
    const pair = pairs.filter(isPair).find(({ key }) => isFlagKey(key));
    return pair === undefined ? 'absent' : flagOfValue(String(pair.value));
  } catch {
    return 'odd';
  }
}

/** Counts one sign-in, by its members or columns in lowercase; returns why it can't be counted, otherwise null. */
export function takeSignIn(
  findings: Findings,
  value: (name: string) => string | null,
  flag: LegacyFlag,
): UnreadReason | null {
  if (flag === 'odd') return 'unknown-protocol';
  if (flag === 'absent') {
    findings.limit('without-flag');
    return null;
  }
  const at = momentOf(value('createddatetime') ?? '');
  if (at === null) findings.limit('no-moment');
  findings.covers(at);
  if (flag === 'newer') {
    findings.newer(NEWER_TLS, 1);
    return null;
  }
  findings.limit('version-unnamed');
  findings.old({
    protocol: LEGACY_TLS,
    side: 'client',
    client: value('userprincipalname') ?? value('serviceprincipalname') ?? value('ipaddress'),
    agent: value('useragent') ?? value('appdisplayname'),
    site: value('resourcedisplayname'),
    count: 1,
    at,
  });
  return null;
}
