import type { OfferCell } from '../../diagnosis/cells.ts';
import type { Facts } from '../../diagnosis/facts.ts';
import { viewsOf } from '../../diagnosis/machine.ts';
import { offersOf, type Offer, type Program } from '../../diagnosis/offers.ts';
import type { ServerFacts } from '../../diagnosis/server/facts.ts';
import { readingOf } from '../../diagnosis/snapshot.ts';
import { formatHex } from '../../tls/mask.ts';
import { EAP, EAP_VERSION, REMOTE_DESKTOP, SQL_CLIENTS } from '../../windows/catalogue/old-clients.ts';
import { dwordOf, stringOf, type RegistryView } from '../../windows/registry.ts';
import { isWithoutTls, remoteDesktopNeedsUpdate } from './refusals.ts';
import { productAskers } from './products.ts';
import { bitsOf, sidesOf, type Retirement } from './retirement.ts';
import type { Asker } from './review.ts';

type State = Asker['state'];

const ofClient = (
  id: Asker['id'],
  state: State,
  view: RegistryView | null = null,
  found: string | null = null,
): Asker => ({ id, side: 'client', view, state, found });

/** What a cell of TLS 1.2 says of programs that leave the choice to what decides it. */
function stateOf(cell: OfferCell | undefined): State {
  if (cell?.state === 'offered') return cell.why === 'patch-assumed' ? 'may' : 'clear';
  if (cell === undefined || cell.state === 'unknown') return 'not-looked-at';
  return ['target', 'two-readings', 'updates', 'in-doubt'].includes(cell.why) ? 'may' : 'asks';
}

const tls12Of = (offer: Offer | undefined): OfferCell | undefined =>
  offer?.cells.find(({ protocol }) => protocol === 'TLS 1.2');

/** Programs of WinHTTP: those that keep TLS 1.2 go on with it, and their value loses the old bits. */
function winhttp(facts: Facts, retirement: Retirement): readonly Asker[] {
  return facts.views.map(({ view, mask }) => {
    const offer = offersOf(facts).find((one) => one.program === 'winhttp' && one.view === view);
    const state = stateOf(tls12Of(offer));
    const isChanged = state === 'clear' && ((mask ?? 0) & bitsOf(retirement)) !== 0;
    return ofClient('winhttp', isChanged ? 'changed' : state, view, mask === null ? null : formatHex(mask));
  });
}

/** Each view of a .NET that is installed; one row without a view where it isn't. */
function dotnet(facts: Facts, id: 'dotnet4' | 'dotnet2'): readonly Asker[] {
  const program: Program = id;
  const offers = offersOf(facts).filter((one) => one.program === program);
  if (offers.length === 0) return [ofClient(id, 'clear')];
  return offers.map((offer) => ofClient(id, stateOf(tls12Of(offer)), offer.view));
}

/** From which build of Native Client 11 on TLS 1.2 is there for sure. Source: facts 20.3 [Z13]. */
const NATIVE_11_KNOWS_TLS_1_2 = 7001;

function sqlClient(facts: Facts, id: keyof typeof SQL_CLIENTS): readonly Asker[] {
  const rows = viewsOf(facts.machine).flatMap((view): readonly Asker[] => {
    const readings = SQL_CLIENTS[id].map((setting) => readingOf(facts.readings, setting, view));
    const seen = readings.filter((reading) => reading.state === 'value').map(stringOf);
    if (seen.length === 0) {
      return readings.some(({ state }) => state === 'unreadable') ? [ofClient(id, 'not-looked-at', view)] : [];
    }
    return [...new Set(seen)].map((found) => {
      const build = Number(/^11\.\d+\.(\d+)\./.exec(found ?? '')?.[1] ?? 0);
      const isNew = id === 'sql-native-client-11' && build >= NATIVE_11_KNOWS_TLS_1_2;
      return ofClient(id, isNew ? 'clear' : 'may', view, found);
    });
  });
  return rows.length === 0 ? [ofClient(id, 'clear')] : rows;
}

/** Wired and wireless sign-in with certificates, which has a value of its own. */
function eap({ readings, machine }: Facts): Asker {
  const reading = readingOf(readings, EAP_VERSION);
  if (reading.state === 'unreadable') return ofClient('eap', 'not-looked-at');
  if (reading.state === 'absent') {
    return ofClient('eap', machine.build !== null && machine.build >= EAP.fromBuild ? 'clear' : 'may');
  }
  const number = dwordOf(reading);
  if (number === null) return ofClient('eap', 'may');
  const found = formatHex(number);
  if ((number & EAP.tls12) !== 0) return ofClient('eap', 'clear', null, found);
  return ofClient('eap', (number & EAP.old) !== 0 ? 'asks' : 'may', null, found);
}

/** Remote Desktop, from this PC and to it. That KB3080079 is there can't be seen. */
function remoteDesktop(facts: Facts, retirement: Retirement, side: Asker['side']): Asker {
  const needsUpdate = remoteDesktopNeedsUpdate(facts.machine.rules) && retirement.protocols.includes('tls10');
  const closed = readingOf(facts.readings, REMOTE_DESKTOP.closed);
  const isClosed = side === 'server' && closed.state === 'value' && (dwordOf(closed) ?? 0) !== 0;
  const state: State =
    facts.machine.rules === null
      ? 'not-looked-at'
      : !needsUpdate || isClosed || (side === 'server' && isWithoutTls(facts))
        ? 'clear'
        : 'may';
  return { id: 'remote-desktop', side, view: null, state, found: null };
}

function internetOptions(facts: Facts): Asker {
  return ofClient('internet-options', stateOf(tls12Of(offersOf(facts).find(({ program }) => program === 'wininet'))));
}

/**
 * What on this PC itself may still ask for old TLS, or accept nothing else, as far as its settings show.
 *
 * @param products What was read for the role server; null where nothing was.
 */
export function forecastOf(facts: Facts, retirement: Retirement, products: ServerFacts | null): readonly Asker[] {
  const sides = sidesOf(retirement);
  const asked = products === null ? [] : productAskers(products, retirement);
  const productsOn = (side: Asker['side']): readonly Asker[] => asked.filter((one) => one.side === side);
  const client = (): readonly Asker[] => [
    ...winhttp(facts, retirement),
    internetOptions(facts),
    ...dotnet(facts, 'dotnet4'),
    ...dotnet(facts, 'dotnet2'),
    ...sqlClient(facts, 'sql-native-client-10'),
    ...sqlClient(facts, 'sql-native-client-11'),
    ...sqlClient(facts, 'odbc-11'),
    eap(facts),
    remoteDesktop(facts, retirement, 'client'),
    ...productsOn('client'),
    ofClient('own-tls', 'not-looked-at'),
  ];
  const server = (): readonly Asker[] => [
    ...productsOn('server'),
    remoteDesktop(facts, retirement, 'server'),
    { id: 'other-services', side: 'server', view: null, state: 'not-looked-at', found: null },
  ];
  return sides.flatMap((side) => (side === 'client' ? client() : server()));
}
