import { offersOf } from '../../diagnosis/offers.ts';
import type { Facts } from '../../diagnosis/facts.ts';
import { schannelOf } from '../../diagnosis/schannel-state.ts';
import { readingOf } from '../../diagnosis/snapshot.ts';
import { REMOTE_DESKTOP } from '../../windows/catalogue/old-clients.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { dwordOf } from '../../windows/registry.ts';
import type { ErrorCode } from '../../failures.ts';
import { viewsOf } from '../../diagnosis/machine.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import { sidesOf, type Retirement } from './retirement.ts';
import type { Insistence, RefusalCode, RetireEvidence, RetireRefusal } from './review.ts';

/** What there is to know beside the PC's settings. */
export interface Surroundings {
  /** Whether this session came over Remote Desktop; null where that isn't known. */
  readonly remoteSession: boolean | null;
  /** What logs say; null where none were given. `stopped`: reading them was ended early. */
  readonly evidence: (Pick<RetireEvidence, 'old'> & { readonly stopped: boolean; readonly side: SchannelSide }) | null;
}

type Tls12 = 'on' | 'off' | 'unknown';

/** Whether SChannel gives TLS 1.2 to a side by itself. A value that says nothing certain makes it unknown. */
function tls12OfSchannel({ readings }: Facts, rules: ReleaseRules, side: SchannelSide): Tls12 {
  const { state, enabled, disabledByDefault } = schannelOf(readings, rules, 'TLS 1.2', side);
  const isUnclear = [enabled, disabledByDefault].some((number) => number === 'unreadable' || number === 'odd');
  if (enabled === 'zero' || disabledByDefault === 'non-zero') return 'off';
  return isUnclear ? 'unknown' : state === 'on' ? 'on' : 'off';
}

/** What programs of WinHTTP get of TLS 1.2 in a view. */
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

/** What stands against a side because of TLS 1.2: without it there would be nothing left to connect with. */
function lackOfTls12(facts: Facts, side: SchannelSide): readonly RetireRefusal[] {
  const { rules } = facts.machine;
  const schannel = rules === null ? 'unknown' : tls12OfSchannel(facts, rules, side);
  if (schannel !== 'on' || side === 'server') return tls12Refusal(schannel, side, 'schannel', null);
  return viewsOf(facts.machine).flatMap((view) => tls12Refusal(tls12OfWinhttp(facts, view), side, 'winhttp', view));
}

/** Whether Remote Desktop to this Windows knows TLS 1.2 only with KB3080079, which can't be seen. Source: facts 20.2 [Z12]. */
export const remoteDesktopNeedsUpdate = (rules: ReleaseRules | null): boolean =>
  rules?.schannel['TLS 1.2'] === 'off-by-default';

/** Whether Remote Desktop is protected by its own layer, which no protocol of SChannel has to do with. */
export function isWithoutTls({ readings }: Facts): boolean {
  const layer = readingOf(readings, REMOTE_DESKTOP.layer);
  return layer.state === 'value' && dwordOf(layer) === 0;
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

/** Why old protocols aren't switched off here; what gives way to an option says to which. Empty: nothing stands against it. */
export function refusalsOf(facts: Facts, retirement: Retirement, around: Surroundings): readonly RetireRefusal[] {
  const of = (code: RetireRefusal['code'], side: SchannelSide, unless: Insistence): RetireRefusal => ({
    code,
    side,
    program: null,
    view: null,
    unless,
  });
  const { evidence } = around;
  return [
    ...sidesOf(retirement).flatMap((side) => lackOfTls12(facts, side)),
    ...(cutsItsBranch(facts, retirement, around) ? [of('remote-session', 'server', 'in-spite-of-remote-session')] : []),
    ...(evidence === null
      ? []
      : evidence.old > 0
        ? [of('still-used', evidence.side, 'in-spite-of-usage')]
        : evidence.stopped
          ? [of('evidence-cut-off', evidence.side, 'in-spite-of-usage')]
          : []),
  ];
}

/** The failure for each refusal. */
export const REFUSED_AS = {
  'tls12-off': 'retire-tls12-off',
  'tls12-unknown': 'retire-tls12-unknown',
  'still-used': 'retire-still-used',
  'evidence-cut-off': 'retire-evidence-cut-off',
  'remote-session': 'retire-remote-session',
} as const satisfies Readonly<Record<RefusalCode, ErrorCode>>;

/** What stands although something was insisted on. */
export const refusalsInSpiteOf = (
  refusals: readonly RetireRefusal[],
  insisted: readonly Insistence[],
): readonly RetireRefusal[] => refusals.filter(({ unless }) => unless === null || !insisted.includes(unless));
