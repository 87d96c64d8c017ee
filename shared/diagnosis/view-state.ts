import type { Mask } from '../tls/mask.ts';
import { SSL_BITS, TLS_1_2, TLS_1_3, KNOWN_BITS } from '../tls/protocols.ts';
import { dwordOf, type Reading, type RegistryView } from '../windows/registry.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../windows/releases.ts';

/** The problems of one view's value, the worst first: unreadable, then failures, then warnings. */
export const VIEW_PROBLEMS = [
  'unreadable',
  'malformed',
  'lacks-tls-1.2',
  'missing',
  'malformed-harmless',
  'ssl-enabled',
  'tls-1.3-removed',
] as const;
type ViewProblem = (typeof VIEW_PROBLEMS)[number];

export interface ViewState {
  readonly view: RegistryView;
  readonly reading: Reading;
  readonly state: 'absent' | 'set' | 'invalid' | 'unreadable';
  /** Its number, if it is a REG_DWORD of four bytes. */
  readonly mask: Mask | null;
  /** One if certain, two if Windows may honour or ignore the number (facts 10.8 [U1]), none if it couldn't be read. */
  readonly masks: readonly Mask[];
  /** Null if it works. */
  readonly problem: ViewProblem | null;
}

/** Returns the bits that a release knows: 0x2000 only if TLS 1.3 exists. Source: facts 2.3 [U1]. */
export function bitsOfRelease(rules: ReleaseRules): Mask {
  return rules.schannel['TLS 1.3'] === 'unsupported' ? KNOWN_BITS & ~TLS_1_3 : KNOWN_BITS;
}

/** SSL, unless Windows' default has it too and removing the value would take nothing. Source: facts 2.2 [W1]. */
export const needlessBits = (rules: ReleaseRules): Mask =>
  rules.repair === 'remove' && (winhttpDefaultOf(rules) & SSL_BITS) !== 0 ? 0 : SSL_BITS;

type Form = Pick<ViewState, 'state' | 'mask'>;

function problemOf({ state, mask }: Form, masks: readonly Mask[], rules: ReleaseRules): ViewProblem | null {
  if (state === 'unreadable') return 'unreadable';
  const works = masks.every((candidate) => (candidate & TLS_1_2) !== 0);
  if (state === 'absent') return works ? null : 'missing';
  if (state === 'invalid') return works ? 'malformed-harmless' : 'malformed';
  if (!works) return 'lacks-tls-1.2';
  if (((mask ?? 0) & needlessBits(rules)) !== 0) return 'ssl-enabled';
  if ((winhttpDefaultOf(rules) & TLS_1_3) !== 0 && ((mask ?? 0) & TLS_1_3) === 0) return 'tls-1.3-removed';
  return null;
}

/** The form of a reading: `set` is a REG_DWORD of four bytes, not 0, with only bits of `known`. docs/contract.md 3. */
export function formOf(reading: Reading, known: Mask): Form {
  if (reading.state === 'absent') return { state: 'absent', mask: null };
  if (reading.state === 'unreadable') return { state: 'unreadable', mask: null };
  const mask = dwordOf(reading);
  return { state: mask === null || mask === 0 || (mask & ~known) !== 0 ? 'invalid' : 'set', mask };
}

function possibleMasks({ state, mask }: Form, rules: ReleaseRules): readonly Mask[] {
  if (state === 'unreadable') return [];
  if (mask === null) return rules.winhttpDefaults; // not there, or ignored for its type or length
  return state === 'set' ? [mask] : [mask & bitsOfRelease(rules), ...rules.winhttpDefaults];
}

/** Judges the reading of `DefaultSecureProtocols` in one view. */
export function viewState(view: RegistryView, reading: Reading, rules: ReleaseRules): ViewState {
  const form = formOf(reading, bitsOfRelease(rules));
  const masks = possibleMasks(form, rules);
  return { view, reading, ...form, masks, problem: problemOf(form, masks, rules) };
}
