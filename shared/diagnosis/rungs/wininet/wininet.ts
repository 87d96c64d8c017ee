import { SSL_BITS, TLS_1_2 } from '../../../tls/protocols.ts';
import { EXPLORER_VERSIONS } from '../../../windows/catalogue/programs.ts';
import { WININET_ACCOUNTS, WININET_SETTINGS, WININET_USER } from '../../../windows/catalogue/protocols.ts';
import type { Facts } from '../../facts.ts';
import { numberAt } from '../../snapshot.ts';
import type { WininetState } from '../../wininet-state.ts';
import { presentEvidence, settingEvidence, textEvidence } from '../evidence.ts';
import type { Codes, Find } from '../rung.ts';

const codes = {
  'no-rules': { state: 'not-applicable', verdict: null, links: ['I1'] },
  unreadable: { state: 'unknown', verdict: null, links: ['I1'] },
  malformed: { state: 'warn', verdict: null, links: ['I1'] },
  'policies-differ': { state: 'warn', verdict: null, links: ['I1'] },
  'policy-lacks-tls-1.2': { state: 'warn', verdict: null, links: ['O1', 'I1'] },
  'user-lacks-tls-1.2': { state: 'warn', verdict: null, repair: 'user', links: ['O1', 'I1'] },
  'ssl-enabled': { state: 'warn', verdict: null, hinders: false, links: ['I1', 'S1'] },
  'not-stored': { state: 'unknown', verdict: null, links: ['I1', 'O3'] },
  'system-lacks-tls-1.2': { state: 'warn', verdict: null, hinders: false, links: ['Q9'] },
  'old-explorer': { state: 'warn', verdict: null, repair: 'user', links: ['O3', 'I2'] },
  'default-offers': { state: 'pass', verdict: null, links: ['I2'] },
  'policy-offers': { state: 'pass', verdict: null, links: ['I1'] },
  'user-offers': { state: 'pass', verdict: null, links: ['I1'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

/** Shown if present. */
const OTHERS = WININET_SETTINGS.filter(({ id }) => id !== WININET_USER).map(({ id }) => id);

function codeOf({ by, masks, unreadable }: WininetState): Code {
  if (unreadable) return 'unreadable';
  if (by === 'nobody') return 'not-stored';
  const [mask] = masks;
  if (mask === undefined || masks.includes(null)) return 'malformed';
  if (by === 'default') return masks.every((one) => ((one ?? 0) & TLS_1_2) !== 0) ? 'default-offers' : 'old-explorer';
  if (masks.length > 1) return 'policies-differ';
  if (((mask ?? 0) & TLS_1_2) === 0) return `${by}-lacks-tls-1.2`;
  return ((mask ?? 0) & SSL_BITS) !== 0 ? 'ssl-enabled' : `${by}-offers`;
}

/** True if the account that services run as has its own choice without TLS 1.2. Source: facts 15.4 [Q9]. */
const systemLacksTls12 = ({ readings }: Facts): boolean =>
  WININET_ACCOUNTS.some((id) => {
    const mask = numberAt(readings, id);
    return mask !== null && (mask & TLS_1_2) === 0;
  });

const UNTROUBLED: readonly Code[] = ['user-offers', 'policy-offers', 'default-offers', 'not-stored'];

/** It doesn't affect WinHTTP; Office activation articles require it too. Source: facts 3.4 [I1][O1][I2][O3]. */
const find: Find<Code> = (facts, judged) => {
  if (judged === null) return { code: 'no-rules', evidence: [] };
  const code = codeOf(judged.wininet);
  const explorer = judged.rules.wininetDefaults === null && judged.wininet.by === 'default';
  return {
    code: UNTROUBLED.includes(code) && systemLacksTls12(facts) ? 'system-lacks-tls-1.2' : code,
    evidence: [
      settingEvidence(facts, WININET_USER),
      ...presentEvidence(facts, OTHERS),
      ...(explorer ? EXPLORER_VERSIONS.map((id) => textEvidence(facts, id)) : []),
    ],
  };
};

export const wininet = { codes, find };
