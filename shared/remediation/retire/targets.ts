import { bitsOfRelease } from '../../diagnosis/view-state.ts';
import { numbersWith, type Mask } from '../../tls/mask.ts';
import { SSL_BITS, TLS_1_2, type Protocol } from '../../tls/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS, schannelIdOf, type SchannelSide } from '../../windows/catalogue/protocols.ts';
import { REGISTRY_VIEWS, type RegistryView } from '../../windows/registry.ts';
import { winhttpDefaultOf, type ReleaseRules, type SchannelDefault } from '../../windows/releases.ts';
import { schannelDefaults } from '../../windows/server-defaults.ts';
import { switchedOn } from '../scopes/schannel.ts';
import {
  isNoneOf,
  isOneOf,
  NO_NUMBER,
  target,
  type ScopeInput,
  type Target,
  type ValueTest,
} from '../scopes/target.ts';
import { bitsOf, protocolsOf, sidesOf, type Retirement } from './retirement.ts';

/** The release has the protocol off already or lacks it, so only a value could turn it on. */
const OFF_ALREADY: readonly SchannelDefault[] = ['off', 'unsupported'];

/**
 * `Enabled` 0 and `DisabledByDefault` 1 or any other number. What the release has off stays unless a value turns it on.
 * Facts 20.1 [R1][Z11].
 */
function schannelTargets(protocol: Protocol, side: SchannelSide, rules: ReleaseRules): readonly Target[] {
  const enabled = schannelIdOf(protocol, side, 'enabled');
  const disabledByDefault = schannelIdOf(protocol, side, 'disabled-by-default');
  const isOff = OFF_ALREADY.includes(schannelDefaults(rules, side)[protocol]);
  return [
    // first, because `Enabled` 0 alone would satisfy its test
    target({
      setting: disabledByDefault,
      view: 'native',
      value: 1,
      leaveAloneIf: isOff
        ? [isOneOf(enabled, 'native', [0, NO_NUMBER]), isNoneOf(disabledByDefault, 'native', [0])]
        : [isNoneOf(disabledByDefault, 'native', [0, NO_NUMBER])],
    }),
    target({
      setting: enabled,
      view: 'native',
      value: 0,
      leaveAloneIf: isOff
        ? [isOneOf(enabled, 'native', [NO_NUMBER]), isOneOf(disabledByDefault, 'native', [NO_NUMBER])]
        : [],
    }),
  ];
}

const numbersOf = (rules: ReleaseRules): readonly Mask[] =>
  numbersWith(TLS_1_2, (bitsOfRelease(rules) | SSL_BITS) & ~TLS_1_2);

/** The value of a view without the bits, for each possible number; nothing if there is no number. */
function winhttpTargets(view: RegistryView, bits: Mask, rules: ReleaseRules): readonly Target[] {
  const all = numbersOf(rules);
  const left = new Set(all.map((number) => number & ~bits));
  return [...left].map((number) => {
    const becoming = all.filter((one) => (one & ~bits) === number);
    return target({
      setting: DEFAULT_SECURE_PROTOCOLS,
      view,
      value: number,
      leaveAloneIf: [isNoneOf(DEFAULT_SECURE_PROTOCOLS, view, becoming)],
    });
  });
}

/** The conditions on a PC for old protocols to go: TLS 1.2 in Schannel, and for clients in every WinHTTP value. */
function withTls12(side: SchannelSide, rules: ReleaseRules): readonly ValueTest[] {
  const serving = [NO_NUMBER, ...numbersOf(rules)];
  const values =
    side === 'server' ? [] : REGISTRY_VIEWS.map((view) => isOneOf(DEFAULT_SECURE_PROTOCOLS, view, serving));
  return [...switchedOn('TLS 1.2', rules, side), ...values];
}

/** For many PCs, not examined: only if TLS 1.2 is on by default and not off by a value. WinHTTP values stay. */
export function retireTargetsForMany(retirement: Retirement, rules: ReleaseRules): readonly Target[] {
  const sides = sidesOf(retirement).filter((side) => side === 'server' || (winhttpDefaultOf(rules) & TLS_1_2) !== 0);
  return sides.flatMap((side) =>
    protocolsOf(retirement)
      .flatMap((protocol) => schannelTargets(protocol, side, rules))
      .map((one) => ({ ...one, onlyIf: withTls12(side, rules) })),
  );
}

/** Returns the targets that turn old protocols off, for each chosen side. docs/contract.md 9. */
export function retireTargets(
  retirement: Retirement,
  { rules, views }: Pick<ScopeInput, 'rules' | 'views'>,
): readonly Target[] {
  const sides = sidesOf(retirement);
  return [
    ...(sides.includes('client') ? views.flatMap((view) => winhttpTargets(view, bitsOf(retirement), rules)) : []),
    ...sides.flatMap((side) => protocolsOf(retirement).flatMap((protocol) => schannelTargets(protocol, side, rules))),
  ];
}
