import {
  LONGEST_SUITE_LIST,
  isTaken,
  SERVICE_RESULTS,
  serviceResult,
  SERVICES,
  type ServiceResult,
} from '../../../tls/services.ts';
import {
  ALGORITHMS,
  CIPHER_LOCAL,
  CIPHER_POLICY,
  CURVE_LOCAL,
  CURVE_POLICY,
  DHE_MINIMUM,
  FIPS,
  MASTER_SECRET_OFF,
  RSA_MAXIMUM,
  RSA_MINIMUM,
  SHA_1,
} from '../../../windows/catalogue/cipher-suites.ts';
import type { ReleaseRules } from '../../../windows/releases.ts';
import type { Facts } from '../../facts.ts';
import { numberOf } from '../../schannel-state.ts';
import { numberAt, readingOf, textAt } from '../../snapshot.ts';
import {
  isCutOff,
  isFipsOn,
  judgeNames,
  protocolsOutside,
  shippedSuites,
  suiteList,
  suitesOfPc,
  type ListSource,
  type SuiteFault,
  type SuiteState,
} from '../../suites-state.ts';
import { presentEvidence, textEvidence, textsThere } from '../evidence.ts';
import type { Codes, Evidence, Find } from '../rung.ts';

const codes = {
  'no-rules': { state: 'not-applicable', verdict: null, links: ['R6'] },
  unreadable: { state: 'unknown', verdict: 'undetermined', links: ['R4'] },
  'no-shared-suite': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['F1', 'R4'] },
  'local-list-cut': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['X5', 'R4'] },
  'algorithms-off': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['R3'] },
  'suffixes-missing': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['R6', 'R4'] },
  'services-not-in-policy': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['F1', 'R4'] },
  'services-not-in-list': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['F1', 'X5'] },
  'services-suffixes-missing': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['R6', 'R4'] },
  'services-algorithms-off': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['R3', 'F1'] },
  'tls12-not-in-policy': { state: 'fail', verdict: null, links: ['R6', 'R4'] },
  'tls12-not-in-list': { state: 'fail', verdict: null, links: ['X5', 'R6'] },
  'tls12-algorithms-off': { state: 'fail', verdict: null, links: ['R3', 'R6'] },
  fips: { state: 'pass', verdict: null, links: ['F2', 'C2'] },
  'gcm-missing': { state: 'warn', verdict: null, links: ['R6', 'Z2'] },
  'algorithms-in-doubt': { state: 'warn', verdict: null, links: ['R3'] },
  'curves-in-doubt': { state: 'warn', verdict: null, links: ['X3', 'X1'] },
  'key-length-in-doubt': { state: 'warn', verdict: null, links: ['R1'] },
  'odd-list': { state: 'warn', verdict: null, links: ['R4'] },
  'blanks-in-list': { state: 'warn', verdict: null, links: ['R4'] },
  'list-too-long': { state: 'warn', verdict: null, links: ['R4'] },
  'some-algorithms-off': { state: 'warn', verdict: null, links: ['R3'] },
  'some-services': { state: 'warn', verdict: null, links: ['F1', 'X1'] },
  'local-list-short': { state: 'warn', verdict: null, links: ['X5'] },
  'tls13-only': { state: 'warn', verdict: null, links: ['X1'] },
  'some-suffixes-missing': { state: 'warn', verdict: null, links: ['R6', 'R4'] },
  'master-secret': { state: 'warn', verdict: null, hinders: false, links: ['R7'] },
  'sha1-off': { state: 'warn', verdict: null, hinders: false, links: ['R3'] },
  'key-length': { state: 'warn', verdict: null, hinders: false, links: ['R1'] },
  'cut-off': { state: 'warn', verdict: null, links: ['R4'] },
  'fewer-than-default': { state: 'warn', verdict: null, hinders: false, links: ['R6', 'R3'] },
  'release-limit': { state: 'pass', verdict: null, links: ['Z2', 'R6'] },
  'windows-order': { state: 'pass', verdict: null, links: ['R6'] },
  shared: { state: 'pass', verdict: null, links: ['F1', 'R6'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

interface Judged {
  readonly source: ListSource;
  readonly suites: readonly SuiteState[];
  readonly results: readonly ServiceResult[];
  /** The same if no switch, curve or length removes a suite. */
  readonly unstruck: readonly ServiceResult[];
  readonly isTooLong: boolean;
  /** True if the policy's names have blanks between them; how Windows reads that is unknown. */
  readonly hasBlanks: boolean;
  readonly lacksTls12: boolean;
}

const has = ({ suites }: Judged, fault: SuiteFault): boolean => suites.some((suite) => suite.fault === fault);

function resultsOf(suites: readonly SuiteState[]): readonly ServiceResult[] {
  const ofPc = suitesOfPc(suites);
  return SERVICES.map((row) => serviceResult(row, ofPc));
}

const STRIKING: readonly (SuiteFault | null)[] = ['algorithm', 'curve', 'key-length'];

function judgedList(facts: Facts, rules: ReleaseRules, source: ListSource, names: readonly string[]): Judged {
  const suites = judgeNames(facts, rules, names);
  const text = textAt(facts.readings, CIPHER_POLICY);
  const unstruck = suites.map((suite): SuiteState =>
    STRIKING.includes(suite.fault) ? { ...suite, use: 'used' } : suite,
  );
  return {
    source,
    suites,
    results: resultsOf(suites),
    unstruck: resultsOf(unstruck),
    isTooLong: text !== null && text.length > LONGEST_SUITE_LIST,
    hasBlanks: text !== null && /\s/.test(text.trim()),
    lacksTls12: protocolsOutside(facts, rules, source, suites).has('TLS 1.2'),
  };
}

function codeOfNothing(judged: Judged): Code {
  if (judged.unstruck.some((result) => result !== 'none')) return 'algorithms-off';
  if (has(judged, 'suffix-missing')) return 'suffixes-missing';
  return judged.source === 'local' ? 'local-list-cut' : 'no-shared-suite';
}

function codeOfMissing(judged: Judged): Code {
  if (!judged.unstruck.includes('none')) return 'services-algorithms-off';
  if (has(judged, 'suffix-missing')) return 'services-suffixes-missing';
  return judged.source === 'local' ? 'services-not-in-list' : 'services-not-in-policy';
}

function codeOfLost({ suites, source }: Judged): Code {
  if (suites.some(({ fault }) => fault === 'algorithm')) return 'tls12-algorithms-off';
  return source === 'local' ? 'tls12-not-in-list' : 'tls12-not-in-policy';
}

const CODES_OF_DOUBT: Readonly<Partial<Record<SuiteFault, Code>>> = {
  curve: 'curves-in-doubt',
  'key-length': 'key-length-in-doubt',
};

function codeOfDoubt({ suites }: Judged): Code {
  const first = suites.find(({ use, parts }) => use === 'in-doubt' && parts !== null && isTaken(parts.base));
  return CODES_OF_DOUBT[first?.fault ?? 'algorithm'] ?? 'algorithms-in-doubt';
}

const codeOfStruck = (judged: Judged): Code =>
  judged.suites.some(({ fault, use }) => fault === 'algorithm' && use === 'not-used')
    ? 'some-algorithms-off'
    : codeOfDoubt(judged);

const isLess = (results: readonly ServiceResult[], others: readonly ServiceResult[]): boolean =>
  results.some((result, at) => SERVICE_RESULTS.indexOf(result) > SERVICE_RESULTS.indexOf(others[at] ?? 'none'));

const isGcm = ({ parts, use }: SuiteState): boolean =>
  use === 'used' && parts !== null && /^TLS_(ECDHE_RSA_WITH_)?AES_(256|128)_GCM_/.test(parts.base);

/** Returns what is missing although something is shared; null if nothing is. */
function codeOfGap(facts: Facts, judged: Judged, rules: ReleaseRules): Code | null {
  const { results, suites, source, unstruck } = judged;
  const isStruck = unstruck.join() !== results.join();
  if (judged.isTooLong) return 'list-too-long';
  if (source === 'policy' && isCutOff(suites)) return 'cut-off';
  if (judged.hasBlanks) return 'blanks-in-list';
  if (results.includes('tls13-only')) {
    if (isStruck) return codeOfStruck(judged);
    return source === 'local' ? 'local-list-short' : 'tls13-only';
  }
  if (has(judged, 'suffix-missing')) return 'some-suffixes-missing';
  const isOld = rules.cipherSuites === 'with-suffix';
  if (isOld ? !isLess(results, resultsOf(shippedSuites(facts, rules))) : suites.some(isGcm)) return null;
  if (isStruck) return codeOfStruck(judged);
  if (source === 'local') return 'local-list-short';
  return isOld ? 'some-services' : 'gcm-missing';
}

/** The bits of a DHE key that Windows takes without a value. Source: facts 7.6 [R1]. */
const DHE_BITS = 1024;

/** The AES suites of TLS 1.2 that this version of Windows has by default, and this PC doesn't offer. Facts 7.4 [R6]. */
function leftOut(facts: Facts, rules: ReleaseRules, { suites }: Pick<Judged, 'suites'>): readonly string[] {
  const { usable, inDoubt } = suitesOfPc(suites);
  const ofAes = shippedSuites(facts, rules).flatMap(({ parts }) =>
    parts?.protocol === 'TLS 1.2' && parts.cipher?.startsWith('AES') === true ? [parts.base] : [],
  );
  return [...new Set(ofAes)].filter((base) => !usable.has(base) && !inDoubt.has(base));
}

/** What keeps other servers away, but none of Microsoft 365; null if nothing does. Source: facts 7.6 [R1][R3][R7]. */
function codeForOthers(facts: Facts, judged: Judged, rules: ReleaseRules): Code | null {
  const { readings } = facts;
  if (numberOf(readingOf(readings, MASTER_SECRET_OFF)) === 'non-zero') return 'master-secret';
  if (numberOf(readingOf(readings, SHA_1)) === 'zero') return 'sha1-off';
  if ((numberAt(readings, DHE_MINIMUM) ?? 0) > DHE_BITS) return 'key-length';
  return leftOut(facts, rules, judged).length > 0 ? 'fewer-than-default' : null;
}

function codeOf(facts: Facts, judged: Judged, rules: ReleaseRules): Code {
  const { results, source } = judged;
  if (results.every((result) => result === 'none')) return codeOfNothing(judged);
  if (judged.lacksTls12) return codeOfLost(judged);
  const isCertain = !judged.isTooLong && !judged.hasBlanks;
  if (isCertain && results.includes('none')) return codeOfMissing(judged);
  if (results.includes('in-doubt')) return codeOfDoubt(judged);
  const code = codeOfGap(facts, judged, rules) ?? codeForOthers(facts, judged, rules);
  if (code !== null) return code;
  if (isFipsOn(facts.readings)) return 'fips';
  if (rules.cipherSuites === 'with-suffix') return 'release-limit';
  return source === 'policy' ? 'shared' : 'windows-order';
}

/** The evidence that is nowhere on the PC: suites that Windows has and this PC doesn't offer. */
export const LEFT_OUT = 'left out';
const NAMES_LEFT_OUT: readonly Code[] = ['fewer-than-default', 'sha1-off', 'cut-off'];

function struckEvidence(facts: Facts): readonly Evidence[] {
  const off = ALGORITHMS.map(({ id }) => id).filter((id) => numberOf(readingOf(facts.readings, id)) !== 'non-zero');
  return [
    ...presentEvidence(facts, off),
    ...textsThere(facts, [CURVE_POLICY, CURVE_LOCAL]).slice(0, 1),
    ...presentEvidence(facts, [DHE_MINIMUM, RSA_MINIMUM, RSA_MAXIMUM, MASTER_SECRET_OFF]),
  ];
}

/** The list in effect, less switches and curves, against each service's. Source: facts 7 [R3][R4][R6][F1]. */
const find: Find<Code> = (facts) => {
  const { rules } = facts.machine;
  if (rules === null) return { code: 'no-rules', evidence: [] };
  const list = suiteList(facts, rules);
  const localDecides =
    list.kind === 'known' ? list.source === 'local' : readingOf(facts.readings, CIPHER_POLICY).state === 'absent';
  const evidence = [
    textEvidence(facts, CIPHER_POLICY),
    ...(localDecides ? [textEvidence(facts, CIPHER_LOCAL)] : []),
    ...presentEvidence(facts, [FIPS]),
    ...struckEvidence(facts),
  ];
  if (list.kind !== 'known') return { code: list.kind === 'odd' ? 'odd-list' : 'unreadable', evidence };
  const judged = judgedList(facts, rules, list.source, list.names);
  const code = codeOf(facts, judged, rules);
  const missing = NAMES_LEFT_OUT.includes(code) ? leftOut(facts, rules, judged).join(', ') : '';
  const besides = missing === '' ? [] : [{ path: '', name: LEFT_OUT, found: missing, source: 'R6' }];
  return { code, evidence: [...evidence, ...besides] };
};

export const cipherSuites = { codes, find };
