import { protocolRow, type Protocol } from '../../tls/protocols.ts';
import { schannelIdOf, schannelSettingId, type SchannelSide } from '../../windows/catalogue/protocols.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import { chosenMasks, isRecommended } from '../choice.ts';
import {
  isNoneOf,
  isOneOf,
  NO_NUMBER,
  removal,
  target,
  type ScopeInput,
  type ScopeRow,
  type Target,
  type ValueTest,
} from './target.ts';

/** The protocols that Schannel must give clients: TLS 1.2, and on Windows 7 a chosen TLS 1.1. docs/contract.md 2. */
function wantedProtocols({ choice, rules, views }: ScopeInput): readonly Protocol[] {
  if (isRecommended(choice)) return ['TLS 1.2'];
  const masks = chosenMasks(choice, views);
  return (['TLS 1.1', 'TLS 1.2'] as const).filter(
    (protocol) =>
      masks.some((mask) => (mask & protocolRow(protocol).bit) !== 0) &&
      (protocol === 'TLS 1.2' || rules.schannel[protocol] === 'off-by-default'),
  );
}

/** Windows 7 needs `DisabledByDefault`=0, later no value against it. Source: facts 3.1 [R1]; docs/contract.md 2. */
export function switchedOn(
  protocol: Protocol,
  rules: ReleaseRules,
  side: SchannelSide = 'client',
): readonly ValueTest[] {
  const shown = rules.schannel[protocol] === 'off-by-default' ? [0] : [0, NO_NUMBER];
  return [
    isOneOf(schannelIdOf(protocol, side, 'disabled-by-default'), 'native', shown),
    isNoneOf(schannelIdOf(protocol, side, 'enabled'), 'native', [0]),
  ];
}

function protocolTargets(protocol: Protocol, rules: ReleaseRules): readonly Target[] {
  const enabled = { setting: schannelSettingId(protocol, 'enabled'), view: 'native' } as const;
  const disabledByDefault = { setting: schannelSettingId(protocol, 'disabled-by-default'), view: 'native' } as const;
  const tests = switchedOn(protocol, rules);
  if (rules.schannel[protocol] === 'off-by-default') {
    return [
      target({ ...enabled, value: 1, leaveAloneIf: tests }),
      target({ ...disabledByDefault, value: 0, leaveAloneIf: tests }),
    ];
  }
  // on unless a value turns it off, so each value that does is removed
  return [enabled, disabledByDefault].flatMap((value) =>
    tests.filter(({ setting }) => setting === value.setting).map(removal),
  );
}

/** Values for TLS 1.3 where Windows lacks it: "not a safe system configuration". Source: facts 3.2 [R2]. */
function forcedTls13({ rules }: ScopeInput): readonly Target[] {
  if (rules.schannel['TLS 1.3'] !== 'unsupported') return [];
  const enabled = schannelSettingId('TLS 1.3', 'enabled');
  const disabledByDefault = schannelSettingId('TLS 1.3', 'disabled-by-default');
  return [removal(isOneOf(enabled, 'native', [0, NO_NUMBER])), removal(isNoneOf(disabledByDefault, 'native', [0]))];
}

/** The client keys of Schannel: what was chosen for WinHTTP must be on there too. */
export const schannel = {
  id: 'schannel',
  isDefault: true,
  hasPolicySwitch: true,
  targets: (input) => [
    ...wantedProtocols(input).flatMap((protocol) => protocolTargets(protocol, input.rules)),
    ...(isRecommended(input.choice) ? forcedTls13(input) : []),
  ],
} as const satisfies ScopeRow;
