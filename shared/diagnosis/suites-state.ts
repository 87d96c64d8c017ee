import type { SuitesOfPc } from '../tls/services.ts';
import type { Protocol } from '../tls/protocols.ts';
import { suiteParts, type SuiteParts } from '../tls/suite-parts.ts';
import {
  ALGORITHMS,
  CIPHER_LOCAL,
  CIPHER_POLICY,
  CURVE_LOCAL,
  CURVE_POLICY,
  DHE_MINIMUM,
  FIPS,
  RSA_MAXIMUM,
  RSA_MINIMUM,
} from '../windows/catalogue/cipher-suites.ts';
import { valueOf, namesOf } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { suiteDefaults, WINDOWS_SUITES } from '../windows/suite-defaults.ts';
import type { Facts } from './facts.ts';
import { numberOf, schannelClient } from './schannel-state.ts';
import { numberAt, readingOf, type Readings } from './snapshot.ts';

/** The origin of a list: `release` is Windows' default, `hello` what a program was seen to offer. */
export type ListSource = 'policy' | 'local' | 'release' | 'hello';

/** Names by their origin. `unreadable`: a decisive list couldn't be read. `odd`: a policy whose effect is unknown. */
export type NameList =
  | { readonly kind: 'known'; readonly source: ListSource; readonly names: readonly string[] }
  | { readonly kind: 'unreadable' | 'odd' };

/** Why a suite of the list isn't used, or might not be. */
export type SuiteFault = 'not-here' | 'suffix-missing' | 'algorithm' | 'curve' | 'key-length';

export interface SuiteState {
  readonly name: string;
  /** Null for a name that isn't a suite. */
  readonly parts: SuiteParts | null;
  readonly use: 'used' | 'in-doubt' | 'not-used';
  readonly fault: SuiteFault | null;
}

/** RSA keys in Microsoft 365 certificates, as far as known: 2,048 bits. General knowledge. */
const RSA_BITS = 2048;

const NIST_CURVES: readonly string[] = ['NISTP256', 'NISTP384', 'NISTP521'];

/** The list in effect: the policy's, else Windows' own, which tools edit, else the release's. Facts 7.2 [R4]. */
export function suiteList({ readings, machine }: Facts, rules: ReleaseRules): NameList {
  const policy = readingOf(readings, CIPHER_POLICY);
  if (policy.state === 'unreadable') return { kind: 'unreadable' };
  if (policy.state === 'value') {
    const names = namesOf(policy);
    return names === null || names.length === 0 ? { kind: 'odd' } : { kind: 'known', source: 'policy', names };
  }
  const local = readingOf(readings, CIPHER_LOCAL);
  if (local.state === 'unreadable') return { kind: 'unreadable' };
  const own = local.state === 'value' ? namesOf(local) : null;
  if (own !== null && own.length > 0) return { kind: 'known', source: 'local', names: own };
  const { suites } = suiteDefaults(rules.cipherSuites, machine.release, machine.build);
  return { kind: 'known', source: 'release', names: suites };
}

/** True if only FIPS algorithms may be used. Source: facts 7.1 [F2]. */
export const isFipsOn = (readings: Readings): boolean => numberOf(readingOf(readings, FIPS)) === 'non-zero';

/** Returns the curves in effect; null if they can't be read. FIPS leaves those of NIST, and no others matter. */
function curvesOf({ readings, machine }: Facts, rules: ReleaseRules): readonly string[] | null {
  for (const id of [CURVE_POLICY, CURVE_LOCAL]) {
    const reading = readingOf(readings, id);
    if (reading.state === 'unreadable') return null;
    const value = valueOf(reading);
    const names = value === null ? null : namesOf(value);
    if (names !== null && names.length > 0) return names;
  }
  return suiteDefaults(rules.cipherSuites, machine.release, machine.build).curves;
}

interface Limits {
  readonly isOff: (name: string) => boolean | 'in-doubt';
  readonly hasNistCurve: boolean;
  readonly rsaLengthInDoubt: boolean;
  readonly dheLengthInDoubt: boolean;
}

function limitsOf(facts: Facts, rules: ReleaseRules): Limits {
  const { readings } = facts;
  const switches = new Map(ALGORITHMS.map(({ name, id }) => [name, numberOf(readingOf(readings, id))]));
  const bits = (id: string): number => numberAt(readings, id) ?? 0;
  const curves = curvesOf(facts, rules);
  const [least, most] = [bits(RSA_MINIMUM), bits(RSA_MAXIMUM)];
  return {
    isOff: (name) => {
      const found = switches.get(name);
      if (found === 'zero') return true;
      return found === 'odd' || found === 'unreadable' ? 'in-doubt' : false;
    },
    hasNistCurve:
      rules.cipherSuites === 'with-suffix' ||
      (curves?.some((curve) => NIST_CURVES.includes(curve.toUpperCase())) ?? false),
    rsaLengthInDoubt: least > RSA_BITS || (most > 0 && most < RSA_BITS),
    dheLengthInDoubt: bits(DHE_MINIMUM) > RSA_BITS,
  };
}

/** True if this version of Windows has the suite. Source: facts 7.4 [R6]. */
function isHere({ protocol, exchange, certificate, isAead, base, curve }: SuiteParts, rules: ReleaseRules): boolean {
  if (protocol === 'TLS 1.3') return rules.schannel['TLS 1.3'] !== 'unsupported' && !base.includes('CHACHA20');
  if (rules.cipherSuites === 'plain') return true;
  if (exchange !== 'ECDH') return true;
  if (certificate === 'RSA') return !isAead;
  return !(base.includes('AES_256') && !base.endsWith('_SHA') && curve === 'P256');
}

type Judgement = Pick<SuiteState, 'use' | 'fault'>;
const USED: Judgement = { use: 'used', fault: null };
const notUsed = (fault: SuiteFault): Judgement => ({ use: 'not-used', fault });
const inDoubt = (fault: SuiteFault): Judgement => ({ use: 'in-doubt', fault });

/** Returns the effect of Schannel's switches on a suite. Uncertain ones: facts 7.6 and 16.12. */
function bySwitches(parts: SuiteParts, { isOff }: Limits, rules: ReleaseRules): Judgement {
  const isNewer = parts.protocol === 'TLS 1.3';
  const cipher = parts.cipher === null ? false : isOff(parts.cipher);
  const exchange = isOff(parts.exchange);
  const hash = isOff(parts.hash);
  const isSure = (off: boolean | 'in-doubt', counts: boolean): boolean => off === true && counts;
  const switchOfEcdhCounts = parts.exchange !== 'ECDH' || rules.cipherSuites === 'plain';
  if (isSure(cipher, !isNewer)) return notUsed('algorithm');
  if (isSure(exchange, !isNewer && switchOfEcdhCounts)) return notUsed('algorithm');
  if (isSure(hash, !parts.isAead)) return notUsed('algorithm');
  return [cipher, exchange, hash].every((off) => off === false) ? USED : inDoubt('algorithm');
}

function judgeSuite(parts: SuiteParts, limits: Limits, rules: ReleaseRules, tls13IsOff: boolean): Judgement {
  if (!isHere(parts, rules) || (parts.protocol === 'TLS 1.3' && tls13IsOff)) return notUsed('not-here');
  const needsSuffix = rules.cipherSuites === 'with-suffix' && parts.exchange === 'ECDH' && parts.curve === null;
  if (needsSuffix) return notUsed('suffix-missing');
  const switched = bySwitches(parts, limits, rules);
  if (switched.use !== 'used') return switched;
  if (parts.exchange === 'ECDH' && !limits.hasNistCurve) return inDoubt('curve');
  if (parts.exchange === 'Diffie-Hellman' && limits.dheLengthInDoubt) return inDoubt('key-length');
  return parts.certificate === 'RSA' && limits.rsaLengthInDoubt ? inDoubt('key-length') : USED;
}

/** Read once: every PC has most of them, and each is asked for several times. */
const WINDOWS_PARTS = new Map(WINDOWS_SUITES.map((name) => [name, suiteParts(name)]));
const partsOf = (name: string): SuiteParts | null => WINDOWS_PARTS.get(name) ?? suiteParts(name);

export function judgeNames(facts: Facts, rules: ReleaseRules, names: readonly string[]): readonly SuiteState[] {
  const limits = limitsOf(facts, rules);
  const { state } = schannelClient(facts.readings, rules, 'TLS 1.3');
  return names.map((name): SuiteState => {
    const parts = partsOf(name);
    if (parts === null) return { name, parts, ...notUsed('not-here') };
    return { name, parts, ...judgeSuite(parts, limits, rules, state === 'off') };
  });
}

/** True for a name outside our tables that may be a TLS 1.2 suite; programs must request those of NULL or PSK [R6]. */
const mayBeOfTls12 = (name: string): boolean => /^(TLS|SSL)_[A-Z0-9_]+$/i.test(name) && !/_(NULL|PSK)_/i.test(name);

/** True if the last name of a list is cut: editors end a list after 1,023 characters. Source: facts 7.2 [R4]. */
export function isCutOff(suites: readonly SuiteState[]): boolean {
  const { name = '', parts = null } = suites.at(-1) ?? {};
  return (
    parts === null && /^TLS_/i.test(name) && !/_(SHA|SHA256|SHA384|MD5|CCM|CCM_8|NULL|P256|P384|P521)$/i.test(name)
  );
}

/** TLS 1.2 and 1.3, each if certainly none of its suites is left. Older ones aren't judged. Source: facts 7.2 [R6]. */
export function protocolsWithoutSuite(facts: Facts, rules: ReleaseRules): ReadonlySet<Protocol> {
  const list = suiteList(facts, rules);
  if (list.kind !== 'known') return new Set();
  return protocolsOutside(facts, rules, list.source, judgeNames(facts, rules, list.names));
}

export function protocolsOutside(
  { machine }: Facts,
  rules: ReleaseRules,
  source: ListSource,
  judged: readonly SuiteState[],
): ReadonlySet<Protocol> {
  const isLeft = (protocol: Protocol): boolean =>
    judged.some(({ name, parts, use }) => {
      if (parts === null) return protocol === 'TLS 1.2' && mayBeOfTls12(name);
      return parts.protocol === protocol && use !== 'not-used';
    });
  const { isWhole } = suiteDefaults(rules.cipherSuites, machine.release, machine.build);
  const others = source === 'release' && !isWhole;
  return new Set((['TLS 1.2', 'TLS 1.3'] as const).filter((protocol) => !others && !isLeft(protocol)));
}

export function shippedSuites({ machine }: Facts, rules: ReleaseRules): readonly SuiteState[] {
  const { suites } = suiteDefaults(rules.cipherSuites, machine.release, machine.build);
  return suites.map((name) => ({ name, parts: partsOf(name), ...USED }));
}

const basesOf = (suites: readonly SuiteState[], use: SuiteState['use']): ReadonlySet<string> =>
  new Set(suites.filter((suite) => suite.use === use).flatMap(({ parts }) => parts?.base ?? []));

export const suitesOfPc = (suites: readonly SuiteState[]): SuitesOfPc => ({
  usable: basesOf(suites, 'used'),
  inDoubt: basesOf(suites, 'in-doubt'),
});
