import { bitsOfRelease, needlessBits } from '../../diagnosis/view-state.ts';
import { numbersWith } from '../../tls/mask.ts';
import { SSL_BITS, TLS_1_2, TLS_1_3 } from '../../tls/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../windows/catalogue/protocols.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../../windows/releases.ts';
import { askedOfView } from '../choice.ts';
import { isOneOf, target, type ScopeInput, type ScopeRow, type Target } from './target.ts';

/** The number that the recommended profile writes if a value is needed. Source: docs/contract.md 2, facts 1.2 [M1]. */
const RECOMMENDED_MASK = TLS_1_2;

/** What the recommended profile keeps: with TLS 1.2, no SSL, no unknown bit, no TLS 1.3 lost. docs/contract.md 2. */
export function servingNumbers(rules: ReleaseRules): readonly number[] {
  const needed = TLS_1_2 | (winhttpDefaultOf(rules) & TLS_1_3);
  return numbersWith(needed, bitsOfRelease(rules) & ~needed & ~SSL_BITS);
}

/** Returns a number with SSL 2.0, SSL 3.0 and both in it. */
const withSsl = (number: number): readonly number[] => [0x0008, 0x0020, SSL_BITS].map((bits) => number | bits);

/** Other bits of a value that works stay: someone chose them. So does SSL that removing the value wouldn't take. */
function kept(rules: ReleaseRules, serving: readonly number[]): Target['keeps'] {
  const drops = needlessBits(rules);
  return rules.repair === 'remove' && drops !== 0 ? null : { numbers: serving.flatMap(withSsl), drops };
}

function viewTargets({ choice, rules }: ScopeInput, view: RegistryView): readonly Target[] {
  const value = { setting: DEFAULT_SECURE_PROTOCOLS, view };
  const asked = askedOfView(choice, view);
  if (asked?.kind === 'keep') return [];
  if (asked?.kind === 'write') return [target({ ...value, value: asked.mask })];
  if (asked?.kind === 'remove') return [target({ ...value, value: null })];
  const serving = servingNumbers(rules);
  return [
    target({
      ...value,
      value: rules.repair === 'write' ? RECOMMENDED_MASK : null,
      leaveAloneIf: [isOneOf(DEFAULT_SECURE_PROTOCOLS, view, serving)],
      keeps: kept(rules, serving),
    }),
  ];
}

/** `DefaultSecureProtocols`: the choice, or for the recommended profile what the release needs. docs/contract.md 2. */
export const winhttp = {
  id: 'winhttp',
  isDefault: true,
  hasPolicySwitch: false, // the template has its own drop-down for it
  targets: (input) => input.views.flatMap((view) => viewTargets(input, view)),
} as const satisfies ScopeRow;
