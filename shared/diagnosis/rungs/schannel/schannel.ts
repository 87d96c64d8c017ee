import {
  MESSAGE_LIMIT,
  misspeltSchannelId,
  schannelIds,
  schannelServerId,
} from '../../../windows/catalogue/protocols.ts';
import type { Facts } from '../../facts.ts';
import { isForced, isUnreadable, numberOf, schannelClient } from '../../schannel-state.ts';
import { readingOf } from '../../snapshot.ts';
import type { ReleaseRules } from '../../../windows/releases.ts';
import { presentEvidence, settingEvidence } from '../evidence.ts';
import type { Codes, Find } from '../rung.ts';

const codes = {
  on: { state: 'pass', verdict: null, links: ['R2'] },
  'no-rules': { state: 'not-applicable', verdict: null, links: ['R2'] },
  unreadable: { state: 'unknown', verdict: 'undetermined', links: ['R1'] },
  disabled: { state: 'fail', verdict: 'fix-available', repair: 'recommended', links: ['R1', 'R3'] },
  'disabled-by-default': { state: 'fail', verdict: 'fix-available', repair: 'recommended', links: ['R1', 'R3'] },
  'not-configured': { state: 'fail', verdict: 'fix-available', repair: 'recommended', links: ['K1', 'R2'] },
  'only-server': { state: 'fail', verdict: 'fix-available', repair: 'recommended', links: ['R1'] },
  'default-missing': { state: 'fail', verdict: 'fix-available', repair: 'recommended', links: ['K1', 'R1'] },
  'tls-1.3-forced': { state: 'warn', verdict: 'improvement-available', repair: 'recommended', links: ['R2'] },
  'fragments-refused': { state: 'warn', verdict: null, links: ['R1'] },
  'odd-value': { state: 'warn', verdict: null, links: ['R1'] },
  'tls-1.3-off': { state: 'warn', verdict: null, hinders: false, links: ['R1', 'R2'] },
  misspelt: { state: 'warn', verdict: null, repair: 'stray', hinders: false, links: ['R1', 'L4'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

const TLS_1_2 = schannelIds('TLS 1.2', 'client');
const TLS_1_3 = schannelIds('TLS 1.3', 'client');
const SERVER = schannelIds('TLS 1.2', 'server');
const MISSPELT = misspeltSchannelId('TLS 1.2');

const MORE_EVIDENCE: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'only-server': SERVER,
  'tls-1.3-forced': TLS_1_3,
  'tls-1.3-off': TLS_1_3,
  'fragments-refused': [MESSAGE_LIMIT],
};

function codeOf(facts: Facts, rules: ReleaseRules): Code {
  const client = schannelClient(facts.readings, rules, 'TLS 1.2');
  if (client.enabled === 'zero') return 'disabled';
  if (client.disabledByDefault === 'non-zero') return 'disabled-by-default';
  if (isUnreadable(client)) return 'unreadable';
  // Windows 7 needs it as the update's text says: `DisabledByDefault`=0, `Enabled` absent or on. docs/contract.md 2.
  if (rules.schannel['TLS 1.2'] === 'off-by-default' && client.disabledByDefault !== 'zero') {
    if (client.enabled === 'non-zero') return 'default-missing';
    const onServers = numberOf(readingOf(facts.readings, schannelServerId('enabled')));
    return onServers === 'non-zero' ? 'only-server' : 'not-configured';
  }
  const newer = schannelClient(facts.readings, rules, 'TLS 1.3');
  if (isForced(newer)) return 'tls-1.3-forced';
  if (numberOf(readingOf(facts.readings, MESSAGE_LIMIT)) === 'zero') return 'fragments-refused';
  if (client.enabled === 'odd' || client.disabledByDefault === 'odd') return 'odd-value';
  // never written: a product may need it off, such as Exchange before 2019 CU15
  if (!newer.isDefault && newer.state !== 'on') return 'tls-1.3-off';
  return readingOf(facts.readings, MISSPELT).state === 'value' ? 'misspelt' : 'on';
}

/** Finds TLS 1.2 for clients in Schannel, which overrides all WinHTTP settings. Source: facts 1.4 [K1], 3.1 [R1]. */
const find: Find<Code> = (facts, judged) => {
  if (judged === null) return { code: 'no-rules', evidence: [] };
  const code = codeOf(facts, judged.rules);
  const values = TLS_1_2.map((id) => settingEvidence(facts, id));
  const more = MORE_EVIDENCE[code] ?? [];
  return { code, evidence: [...values, ...presentEvidence(facts, [...more, MISSPELT])] };
};

export const schannel = { codes, find };
