import { misspeltSchannelId } from '../../windows/catalogue/protocols.ts';
import { schannelSettingId } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { switchedOnExplicitly, type SchannelClient } from '../schannel-state.ts';
import { readingOf } from '../snapshot.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import { presentEvidence, settingEvidence } from './evidence.ts';
import type { Rung } from './rung.ts';

type Code =
  'on' | 'no-rules' | 'unreadable' | 'disabled' | 'disabled-by-default' | 'not-configured' | 'odd-value' | 'misspelt';

const ENABLED = schannelSettingId('TLS 1.2', 'enabled');
const DISABLED_BY_DEFAULT = schannelSettingId('TLS 1.2', 'disabled-by-default');
const MISSPELT = misspeltSchannelId('TLS 1.2');

function codeOf(facts: Facts, client: SchannelClient, rules: ReleaseRules): Code {
  if (client.enabled === 'zero') return 'disabled';
  if (client.disabledByDefault === 'non-zero') return 'disabled-by-default';
  if (client.enabled === 'unreadable' || client.disabledByDefault === 'unreadable') return 'unreadable';
  if (rules.schannel['TLS 1.2'] === 'off-by-default' && !switchedOnExplicitly(client)) return 'not-configured';
  if (client.enabled === 'odd' || client.disabledByDefault === 'odd') return 'odd-value';
  return readingOf(facts.readings, MISSPELT).state === 'value' ? 'misspelt' : 'on';
}

export const SCHANNEL_CODES: Rung<Code>['codes'] = {
  on: { state: 'pass', verdict: null },
  'no-rules': { state: 'not-applicable', verdict: null },
  unreadable: { state: 'unknown', verdict: 'undetermined' },
  disabled: { state: 'fail', verdict: 'fix-available' },
  'disabled-by-default': { state: 'fail', verdict: 'fix-available' },
  'not-configured': { state: 'fail', verdict: 'fix-available' },
  'odd-value': { state: 'warn', verdict: null },
  misspelt: { state: 'warn', verdict: null },
};

/** TLS 1.2 for clients in SChannel, which wins over everything that WinHTTP is told. Source: facts 1.4 [K1], 3.1 [R1]. */
export const schannelRung: Rung<Code> = {
  id: 'schannel',
  codes: SCHANNEL_CODES,
  find(facts, judged) {
    if (judged === null) return { code: 'no-rules', evidence: [] };
    const values = [ENABLED, DISABLED_BY_DEFAULT].map((id) => settingEvidence(facts, id));
    const evidence = [...values, ...presentEvidence(facts, [MISSPELT])];
    return { code: codeOf(facts, judged.client, judged.rules), evidence };
  },
};
