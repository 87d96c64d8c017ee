import { offersOf } from '../../diagnosis/offers.ts';
import type { Facts } from '../../diagnosis/facts.ts';
import { schannelOf } from '../../diagnosis/schannel-state.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import type { ErrorCode } from '../../failures.ts';
import { viewsOf } from '../../diagnosis/machine.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import { sidesOf, type Retirement } from './retirement.ts';
import type { ForecastRow, Insistence, RefusalCode, RetireEvidence, RetireRefusal } from './review.ts';
import { judgeNames, suiteList } from '../../diagnosis/suites-state.ts';
import { readingOf } from '../../diagnosis/snapshot.ts';
import { REMOTE_DESKTOP } from '../../windows/catalogue/old-clients.ts';
import { numberIn } from '../../windows/registry.ts';

/**
 * True if Remote Desktop on this version of Windows supports TLS 1.2 only with the update KB3080079. Whether that is installed can't be
 * detected. Source: facts 20.2 [Z12].
 */
export const remoteDesktopNeedsUpdate = (rules: ReleaseRules | null): boolean =>
  rules?.schannel['TLS 1.2'] === 'off-by-default';

/** Returns the number that decides for Remote Desktop: the policy's if there is one, even if unreadable. Source: facts 20.2 [Z31]. */
function decidingNumber({ readings }: Facts, ids: readonly string[]): number | null {
  const deciding = ids.map((id) => readingOf(readings, id)).find(({ state }) => state !== 'absent');
  return numberIn(deciding);
}

/** True if Remote Desktop uses its own layer, which is independent of Schannel's protocols. Source: facts 20.2 [Z32]. */
export const isWithoutTls = (facts: Facts): boolean => decidingNumber(facts, REMOTE_DESKTOP.layer) === 0;

/** True if Remote Desktop accepts no connections. */
export const isRemoteDesktopClosed = (facts: Facts): boolean =>
  (decidingNumber(facts, REMOTE_DESKTOP.closed) ?? 0) !== 0;

/**
 * True if no cipher suite is left for TLS 1.2 and earlier, so that none of these protocols connects, whatever is turned on. False if
 * unknown. Source: facts 7.2 and 7.6 [R3][R4].
 */
export function hasNoSuite(facts: Facts): boolean {
  const { rules } = facts.machine;
  const list = rules === null ? null : suiteList(facts, rules);
  if (rules === null || list?.kind !== 'known') return false;
  return judgeNames(facts, rules, list.names).every(
    ({ parts, use }) => use === 'not-used' || parts?.protocol === 'TLS 1.3',
  );
}

/** What is known in addition to the PC's settings. */
export interface Surroundings {
  /** True if this is a Remote Desktop session; null if unknown. */
  readonly remoteSession: boolean | null;
  /** The content of logs; null if none were given. `stopped`: reading them was ended early. */
  readonly evidence:
    (Pick<RetireEvidence, 'old' | 'unread'> & { readonly stopped: boolean; readonly side: SchannelSide }) | null;
  /** What on this PC would lose connections; empty if nobody looked. */
  readonly forecast: readonly ForecastRow[];
}

type Tls12 = 'on' | 'off' | 'unknown';

/** Returns whether a side has TLS 1.2 by default. An ambiguous value makes it unknown. */
function tls12OfSchannel({ readings }: Facts, rules: ReleaseRules, side: SchannelSide): Tls12 {
  const { state, enabled, disabledByDefault } = schannelOf(readings, rules, 'TLS 1.2', side);
  const isUnclear = [enabled, disabledByDefault].some((number) => number === 'unreadable' || number === 'odd');
  if (enabled === 'zero' || disabledByDefault === 'non-zero') return 'off';
  return isUnclear ? 'unknown' : state === 'on' ? 'on' : 'off';
}

/** Returns whether WinHTTP programs get TLS 1.2 in a view. */
function tls12OfWinhttp(facts: Facts, view: RetireRefusal['view']): Tls12 {
  const offer = offersOf(facts).find((one) => one.program === 'winhttp' && one.view === view);
  const cell = offer?.cells.find(({ protocol }) => protocol === 'TLS 1.2');
  if (cell?.state === 'offered') return facts.update.state === 'unknown' ? 'unknown' : 'on';
  return cell === undefined || cell.state === 'unknown' || cell.why === 'two-readings' ? 'unknown' : 'off';
}

const tls12Refusal = (
  found: Tls12,
  side: SchannelSide,
  program: RetireRefusal['program'],
  view: RetireRefusal['view'],
): readonly RetireRefusal[] =>
  found === 'on' ? [] : [{ code: found === 'off' ? 'tls12-off' : 'tls12-unknown', side, program, view, unless: null }];

/** True if TLS 1.0 stays for Windows' own choice on a side, so that connections are still possible. */
function keepsTls10({ readings }: Facts, { protocols }: Retirement, rules: ReleaseRules, side: SchannelSide): boolean {
  const { state, enabled, disabledByDefault } = schannelOf(readings, rules, 'TLS 1.0', side);
  const isUnread = enabled === 'unreadable' || disabledByDefault === 'unreadable';
  return !protocols.includes('tls10') && state === 'on' && !isUnread;
}

/** Does the same for WinHTTP programs in a view. */
const offersTls10 = (facts: Facts, view: RetireRefusal['view']): boolean =>
  offersOf(facts)
    .find((one) => one.program === 'winhttp' && one.view === view)
    ?.cells.some(({ protocol, state }) => protocol === 'TLS 1.0' && state === 'offered') === true;

/**
 * Returns the refusals because of TLS 1.2: without it no connection would be possible, unless TLS 1.0 stays. Each protocol may go
 * without the others: facts 20.1 [Z11].
 */
function lackOfTls12(facts: Facts, retirement: Retirement, side: SchannelSide): readonly RetireRefusal[] {
  const { rules } = facts.machine;
  const schannel = rules === null ? 'unknown' : hasNoSuite(facts) ? 'off' : tls12OfSchannel(facts, rules, side);
  const isKept = rules !== null && !hasNoSuite(facts) && keepsTls10(facts, retirement, rules, side);
  if (!isKept && (schannel !== 'on' || side === 'server')) return tls12Refusal(schannel, side, 'schannel', null);
  if (side === 'server') return [];
  const views = viewsOf(facts.machine).filter((view) => !(isKept && offersTls10(facts, view)));
  return views.flatMap((view) => tls12Refusal(tls12OfWinhttp(facts, view), side, 'winhttp', view));
}

function cutsItsBranch(facts: Facts, retirement: Retirement, { remoteSession }: Surroundings): boolean {
  return (
    remoteSession === true &&
    sidesOf(retirement).includes('server') &&
    retirement.protocols.includes('tls10') &&
    remoteDesktopNeedsUpdate(facts.machine.rules) &&
    !isWithoutTls(facts)
  );
}

function evidenceRefusal({ evidence }: Surroundings): RefusalCode | null {
  if (evidence === null) return null;
  if (evidence.old > 0) return 'still-used';
  if (evidence.stopped) return 'evidence-cut-off';
  return evidence.unread > 0 ? 'evidence-unread' : null;
}

/** Returns why old protocols aren't turned off here, and the option that overrides a refusal. Empty: no objection. */
export function refusalsOf(facts: Facts, retirement: Retirement, around: Surroundings): readonly RetireRefusal[] {
  const of = (code: RetireRefusal['code'], side: SchannelSide, unless: Insistence): RetireRefusal => ({
    code,
    side,
    program: null,
    view: null,
    unless,
  });
  const lacks = sidesOf(retirement).flatMap((side) => lackOfTls12(facts, retirement, side));
  const unproved = evidenceRefusal(around);
  // a side without TLS 1.2 is always refused
  const cutOff = sidesOf(retirement).filter(
    (one) =>
      lacks.every(({ side }) => side !== one) &&
      around.forecast.some(({ side, loses }) => side === one && loses === 'yes'),
  );
  return [
    ...lacks,
    ...(cutsItsBranch(facts, retirement, around) ? [of('remote-session', 'server', 'in-spite-of-remote-session')] : []),
    ...(unproved === null ? [] : [of(unproved, around.evidence?.side ?? 'client', 'in-spite-of-usage')]),
    ...cutOff.map((side) => of('cuts-off', side, 'in-spite-of-forecast')),
  ];
}

/** The failure code of each refusal. */
export const REFUSED_AS = {
  'tls12-off': 'retire-tls12-off',
  'tls12-unknown': 'retire-tls12-unknown',
  'still-used': 'retire-still-used',
  'evidence-cut-off': 'retire-evidence-cut-off',
  'evidence-unread': 'retire-evidence-unread',
  'cuts-off': 'retire-cuts-off',
  'remote-session': 'retire-remote-session',
} as const satisfies Readonly<Record<RefusalCode, ErrorCode>>;

/** Returns the refusals left after what the user insisted on. */
export const refusalsInSpiteOf = (
  refusals: readonly RetireRefusal[],
  insisted: readonly Insistence[],
): readonly RetireRefusal[] => refusals.filter(({ unless }) => unless === null || !insisted.includes(unless));
