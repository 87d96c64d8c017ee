import { offersOf, type OfferCell } from '../../diagnosis/offers.ts';
import type { Facts } from '../../diagnosis/facts.ts';
import { isUnreadable, schannelOf } from '../../diagnosis/schannel-state.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { viewsOf } from '../../diagnosis/machine.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import { sidesOf, type Retirement } from './retirement.ts';
import type { ForecastRow, Insistence, RefusalCode, RetireEvidence, RetireRefusal } from './review.ts';
import { judgeNames, suiteList } from '../../diagnosis/suites-state.ts';
import { isWithoutTls, remoteDesktopNeedsUpdate } from '../../diagnosis/remote-desktop.ts';
import type { RegistryView } from '../../windows/registry.ts';

/** No suite is left for TLS 1.2 and earlier, whatever is on. False if unknown. Source: facts 7.2 and 7.6 [R3][R4]. */
export function hasNoSuite(facts: Facts): boolean {
  const { rules } = facts.machine;
  if (rules === null) return false;
  const list = suiteList(facts, rules);
  if (list.kind !== 'known') return false;
  return judgeNames(facts, rules, list.names).every(
    ({ parts, use }) => use === 'not-used' || parts?.protocol === 'TLS 1.3',
  );
}

export interface Surroundings {
  readonly remoteSession: boolean | null;
  /** The content of logs; null if none were given. `stopped`: reading them was ended early. */
  readonly evidence:
    | (Pick<RetireEvidence, 'old' | 'unread'> & { readonly stopped: boolean; readonly side: SchannelSide })
    | null;
  /** What on this PC would lose connections; empty if nobody looked. */
  readonly forecast: readonly ForecastRow[];
}

const refusal = (
  code: RefusalCode,
  side: SchannelSide,
  unless: Insistence | null,
  program: RetireRefusal['program'] = null,
  view: RegistryView | null = null,
): RetireRefusal => ({ code, side, program, view, unless });

/** Why there may be no TLS 1.2; null if there is. */
type Lack = 'tls12-off' | 'tls12-unknown' | null;

/** Returns whether a side lacks TLS 1.2 by default. An ambiguous value makes it unknown. */
function lackOfSchannel({ readings }: Facts, rules: ReleaseRules, side: SchannelSide): Lack {
  const { state, enabled, disabledByDefault } = schannelOf(readings, rules, 'TLS 1.2', side);
  const isUnclear = [enabled, disabledByDefault].some((number) => number === 'unreadable' || number === 'odd');
  if (enabled === 'zero' || disabledByDefault === 'non-zero') return 'tls12-off';
  return isUnclear ? 'tls12-unknown' : state === 'on' ? null : 'tls12-off';
}

const cellOfWinhttp = (facts: Facts, view: RegistryView, wanted: Protocol): OfferCell | undefined =>
  offersOf(facts)
    .find((one) => one.program === 'winhttp' && one.view === view)
    ?.cells.find(({ protocol }) => protocol === wanted);

function lackOfWinhttp(facts: Facts, view: RegistryView): Lack {
  const cell = cellOfWinhttp(facts, view, 'TLS 1.2');
  if (cell?.state === 'offered') return null;
  return cell === undefined || cell.state === 'unknown' || cell.why === 'two-readings' ? 'tls12-unknown' : 'tls12-off';
}

/** True if TLS 1.0 stays for Windows' own choice on a side, so that connections are still possible. */
function keepsTls10({ readings }: Facts, { protocols }: Retirement, rules: ReleaseRules, side: SchannelSide): boolean {
  const found = schannelOf(readings, rules, 'TLS 1.0', side);
  return !protocols.includes('tls10') && found.state === 'on' && !isUnreadable(found);
}

/** Without TLS 1.2 no connection would be possible, unless TLS 1.0 stays. Each may go alone: facts 20.1 [Z11]. */
function lackOfTls12(facts: Facts, retirement: Retirement, side: SchannelSide): readonly RetireRefusal[] {
  const { rules } = facts.machine;
  const ofSchannel = (code: Exclude<Lack, null>): readonly RetireRefusal[] => [refusal(code, side, null, 'schannel')];
  if (rules === null) return ofSchannel('tls12-unknown');
  if (hasNoSuite(facts)) return ofSchannel('tls12-off');
  const lack = lackOfSchannel(facts, rules, side);
  const isKept = keepsTls10(facts, retirement, rules, side);
  if (lack !== null && !isKept) return ofSchannel(lack);
  if (side === 'server') return [];
  return viewsOf(facts.machine).flatMap((view): readonly RetireRefusal[] => {
    const code = lackOfWinhttp(facts, view);
    const isEnough = code === null || (isKept && cellOfWinhttp(facts, view, 'TLS 1.0')?.state === 'offered');
    return isEnough ? [] : [refusal(code, side, null, 'winhttp', view)];
  });
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

function evidenceRefusals({ evidence }: Surroundings): readonly RetireRefusal[] {
  if (evidence === null) return [];
  const { old, stopped, unread, side } = evidence;
  const code = old > 0 ? 'still-used' : stopped ? 'evidence-cut-off' : unread > 0 ? 'evidence-unread' : null;
  return code === null ? [] : [refusal(code, side, 'in-spite-of-usage')];
}

/** Returns why old protocols aren't turned off here, and the option that overrides a refusal. Empty: no objection. */
export function refusalsOf(facts: Facts, retirement: Retirement, around: Surroundings): readonly RetireRefusal[] {
  const lacks = sidesOf(retirement).flatMap((side) => lackOfTls12(facts, retirement, side));
  // a side without TLS 1.2 is always refused
  const cutOff = sidesOf(retirement).filter(
    (one) =>
      lacks.every(({ side }) => side !== one) &&
      around.forecast.some(({ side, loses }) => side === one && loses === 'yes'),
  );
  return [
    ...lacks,
    ...(cutsItsBranch(facts, retirement, around)
      ? [refusal('remote-session', 'server', 'in-spite-of-remote-session')]
      : []),
    ...evidenceRefusals(around),
    ...cutOff.map((side) => refusal('cuts-off', side, 'in-spite-of-forecast')),
  ];
}

export const refusalsInSpiteOf = (
  refusals: readonly RetireRefusal[],
  insisted: readonly Insistence[],
): readonly RetireRefusal[] => refusals.filter(({ unless }) => unless === null || !insisted.includes(unless));
