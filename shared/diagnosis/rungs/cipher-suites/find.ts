import { judgeSuites, LONGEST_SUITE_LIST, type ListedSuite } from '../../../tls/cipher-suites.ts';
import { CIPHER_POLICY, FIPS } from '../../../windows/catalogue/programs.ts';
import { stringOf, type Reading } from '../../../windows/registry.ts';
import type { ReleaseRules } from '../../../windows/releases.ts';
import { numberOf } from '../../schannel-state.ts';
import { readingOf } from '../../snapshot.ts';
import { presentEvidence, textEvidence } from '../evidence.ts';
import type { Find } from '../rung.ts';
import type { Code } from './codes.ts';

/** What is wrong with the policy's list; null where nothing is, or there is no policy. */
function listProblem(list: string, suites: readonly ListedSuite[]): Code | null {
  if (suites.length === 0) return 'odd-list';
  const has = (worth: ListedSuite['worth']): boolean => suites.some((suite) => suite.worth === worth);
  if (!has('shared')) return has('suffix-missing') ? 'suffixes-missing' : 'no-shared-suite';
  if (list.length > LONGEST_SUITE_LIST) return 'list-too-long';
  return has('suffix-missing') ? 'some-suffixes-missing' : null;
}

/** Where Windows orders the suites itself. */
function codeByWindows(fipsIsOn: boolean, rules: ReleaseRules): Code {
  if (fipsIsOn) return 'fips';
  return rules.cipherSuites === 'plain' ? 'windows-order' : 'gcm-missing';
}

function codeByPolicy(list: string | null, fipsIsOn: boolean, rules: ReleaseRules): Code {
  if (list === null) return 'odd-list';
  const suites = judgeSuites(list, rules.cipherSuites);
  const problem = listProblem(list, suites);
  if (problem !== null) return problem;
  if (fipsIsOn) return 'fips';
  const hasGcm = suites.some((suite) => suite.worth === 'shared' && suite.row?.isForGcmOnly === true);
  return hasGcm ? 'shared' : 'gcm-missing';
}

function codeOf(policy: Reading, fipsIsOn: boolean, rules: ReleaseRules): Code {
  if (policy.state === 'unreadable') return 'unreadable';
  return policy.state === 'absent' ? codeByWindows(fipsIsOn, rules) : codeByPolicy(stringOf(policy), fipsIsOn, rules);
}

/**
 * Whether this PC and Microsoft 365 share a cipher suite: the policy's list, or what the release has by default. The
 * program adds no suites by itself. Source: facts 7.2 to 7.4 [R4][R6][F1]; FIPS is contradictory (facts 7.1), so it warns.
 */
export const find: Find<Code> = (facts) => {
  const { rules } = facts.machine;
  if (rules === null) return { code: 'no-rules', evidence: [] };
  const fipsIsOn = numberOf(readingOf(facts.readings, FIPS)) === 'non-zero';
  const evidence = [textEvidence(facts, CIPHER_POLICY), ...presentEvidence(facts, [FIPS])];
  return { code: codeOf(readingOf(facts.readings, CIPHER_POLICY), fipsIsOn, rules), evidence };
};
