import { valueOf } from '../../windows/registry.ts';
import { schannelSettingId, setting, settingPath, type SchannelValue } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { plainValueOrNull } from '../plain-value.ts';
import { schannelClient, switchedOnExplicitly, type SchannelClient } from '../schannel-state.ts';
import { readingOf } from '../snapshot.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import type { Evidence, Rung } from './rung.ts';

type Code = 'on' | 'no-rules' | 'unreadable' | 'disabled' | 'disabled-by-default' | 'not-configured' | 'odd-value';

function evidenceOf(facts: Facts, value: SchannelValue): Evidence {
  const id = schannelSettingId('TLS 1.2', value);
  const row = setting(id);
  const reading = readingOf(facts.snapshot, id);
  return {
    path: settingPath(row, 'native'),
    name: row.name,
    found: plainValueOrNull(valueOf(reading)),
    ...(reading.state === 'unreadable' ? { unreadable: true as const } : {}),
    source: row.source,
  };
}

function codeOf(client: SchannelClient, rules: ReleaseRules): Code {
  if (client.enabled === 'zero') return 'disabled';
  if (client.disabledByDefault === 'non-zero') return 'disabled-by-default';
  if (client.enabled === 'unreadable' || client.disabledByDefault === 'unreadable') return 'unreadable';
  if (rules.schannel['TLS 1.2'] === 'off-by-default' && !switchedOnExplicitly(client)) return 'not-configured';
  return client.enabled === 'odd' || client.disabledByDefault === 'odd' ? 'odd-value' : 'on';
}

/** TLS 1.2 for clients in SChannel, which wins over everything that WinHTTP is told. Source: facts 1.4 [K1], 3.1 [R1]. */
export const schannelRung: Rung<Code> = {
  id: 'schannel',
  codes: {
    on: { state: 'pass', verdict: null },
    'no-rules': { state: 'not-applicable', verdict: null },
    unreadable: { state: 'unknown', verdict: 'undetermined' },
    disabled: { state: 'fail', verdict: 'fix-available' },
    'disabled-by-default': { state: 'fail', verdict: 'fix-available' },
    'not-configured': { state: 'fail', verdict: 'fix-available' },
    'odd-value': { state: 'warn', verdict: null },
  },
  find(facts) {
    const { rules } = facts.machine;
    if (rules === null) return { code: 'no-rules', evidence: [] };
    return {
      code: codeOf(schannelClient(facts.snapshot, rules, 'TLS 1.2'), rules),
      evidence: [evidenceOf(facts, 'enabled'), evidenceOf(facts, 'disabled-by-default')],
    };
  },
};
