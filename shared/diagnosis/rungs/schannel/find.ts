import { misspeltSchannelId } from '../../../windows/catalogue/protocols.ts';
import { schannelSettingId } from '../../../windows/settings.ts';
import type { Facts } from '../../facts.ts';
import { switchedOnExplicitly, type SchannelClient } from '../../schannel-state.ts';
import { readingOf } from '../../snapshot.ts';
import type { ReleaseRules } from '../../../windows/releases.ts';
import { presentEvidence, settingEvidence } from '../evidence.ts';
import type { Find } from '../rung.ts';
import type { Code } from './codes.ts';

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

/** TLS 1.2 for clients in SChannel, which wins over all settings of WinHTTP. Source: facts 1.4 [K1], 3.1 [R1]. */
export const find: Find<Code> = (facts, judged) => {
  if (judged === null) return { code: 'no-rules', evidence: [] };
  const values = [ENABLED, DISABLED_BY_DEFAULT].map((id) => settingEvidence(facts, id));
  const evidence = [...values, ...presentEvidence(facts, [MISSPELT])];
  return { code: codeOf(facts, judged.client, judged.rules), evidence };
};
