import type { Facts } from '../diagnosis/facts.ts';
import { signIn } from '../diagnosis/server/services.ts';
import type { Program } from '../diagnosis/offers.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import type { Report } from '../report/report.ts';
import { asServer, remoteDesktopHere } from '../symptoms/accepting.ts';
import type { Stack, Symptom } from '../symptoms/symptom.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import type { RegistryView } from '../windows/registry.ts';
import { isOn } from './protocol-boxes.ts';
import { serverBoxes } from './retire.ts';

/** Protocols that Microsoft 365 accepts. Source: facts 5.1 [S1]. */
export const ACCEPTED: readonly Protocol[] = PROTOCOLS.filter((row) => row.grade === 'good').map((row) => row.protocol);

/** Whose cells of the checks a stack is drawn from; what isn’t there can’t be seen. */
const PROGRAMS: Readonly<Partial<Record<NonNullable<Stack>, Program>>> = {
  winhttp: 'winhttp',
  schannel: 'winhttp',
  dotnet: 'dotnet4',
  wininet: 'wininet',
};

/** The view whose programs are in the picture: that of the Office here, else the one that is worse off. */
function viewInFocus(report: Report, program: Program): RegistryView {
  if (program === 'winhttp' && report.office !== null) return report.office.view;
  const lacks = (wanted: RegistryView): boolean =>
    report.offers.some(
      ({ view, cells, ...offer }) =>
        offer.program === program &&
        view === wanted &&
        cells.some(({ protocol, state }) => protocol === 'TLS 1.2' && state === 'not-offered'),
    );
  return !lacks('native') && lacks('wow64') ? 'wow64' : 'native';
}

/** What programs of one kind offer, in the view that is in the picture. */
function offeredBy(report: Report, program: Program) {
  const view = viewInFocus(report, program);
  const cells = (of: RegistryView) => report.offers.find((one) => one.program === program && one.view === of)?.cells;
  const offeredIn = (of: RegistryView) =>
    cells(of)?.flatMap(({ state, protocol }) => (state === 'offered' ? [protocol] : []));
  const own = offeredIn(view) ?? [];
  const twin = offeredIn(view === 'native' ? 'wow64' : 'native') ?? own;
  const common = own.filter((protocol) => twin.includes(protocol));
  // which view it is matters only if something lacks there
  const isForAll = report.office === null && common.includes('TLS 1.2');
  return { who: isForAll || String(own) === String(twin) ? ('all' as const) : view, offered: isForAll ? common : own };
}

export const isIncoming = ({ stack, cause }: Symptom): boolean => stack === 'incoming' || cause?.side === 'in';

interface Seen {
  readonly report: Report;
  readonly snapshot: Snapshot;
  readonly facts: Facts;
}

/** What has cells of its own: Remote Desktop and networks theirs, others that come in what Windows accepts. */
function ownCells({ report, snapshot, facts }: Seen, symptom: Symptom): readonly Protocol[] {
  if (symptom.id === 'remote-desktop') return remoteDesktopHere(report, facts)?.accepts ?? [];
  if (symptom.stack === 'eap') return signIn(asServer(facts), 'client').accepts;
  if (!isIncoming(symptom)) return [];
  return (serverBoxes(snapshot) ?? []).flatMap(({ box, protocol }) => (isOn(box) ? [protocol] : []));
}

/** Returns what the picture shows of a symptom. Its way isn’t whole before a connection was seen. */
export function symptomPath(seen: Seen, symptom: Symptom) {
  const { report } = seen;
  const { stack, state } = symptom;
  const program = PROGRAMS[stack ?? 'own'];
  const isOwn = isIncoming(symptom) || program === undefined;
  const { who, offered } = isOwn
    ? { who: 'all' as const, offered: ownCells(seen, symptom) }
    : offeredBy(report, program);
  const shares = offered.some((protocol) => ACCEPTED.includes(protocol));
  const isSeen = report.readiness?.level === 'proven' && program === 'winhttp';
  const link = state === 'fail' ? 'broken' : !shares ? 'unknown' : isSeen ? 'whole' : 'open';
  // where it fails, what is asked is known
  const isKnown = state === 'fail' && stack !== 'sql-driver';
  return { who, offered, link, isKnown } as const;
}
