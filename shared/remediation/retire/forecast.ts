import type { Facts } from '../../diagnosis/facts.ts';
import { viewsOf } from '../../diagnosis/machine.ts';
import { offersOf, type Program } from '../../diagnosis/offers.ts';
import type { ServerFacts } from '../../diagnosis/server/facts.ts';
import { brokerDatabase, serviceOf } from '../../diagnosis/server/services.ts';
import { readingOf } from '../../diagnosis/snapshot.ts';
import { formatHex } from '../../tls/mask.ts';
import { PROTOCOLS, type Protocol } from '../../tls/protocols.ts';
import { EAP, EAP_BITS, EAP_VERSION, SQL_CLIENTS } from '../../windows/catalogue/old-clients.ts';
import { SQLSRV32, SQLSRV32_KNOWS_TLS_1_2 } from '../../windows/catalogue/servers.ts';
import { dwordOf, foldName, stringOf, type RegistryView } from '../../windows/registry.ts';
import { grouped } from '../../grouped.ts';
import { goingFrom, loss, lossOf, type Judged } from './loss.ts';
import { productRows } from './products.ts';
import { isRemoteDesktopClosed, isWithoutTls, remoteDesktopNeedsUpdate } from '../../diagnosis/remote-desktop.ts';
import { hasNoSuite } from './refusals.ts';
import { bitsOf, sidesOf, type Retirement } from './retirement.ts';
import type { ForecastRow, WhatId } from './review.ts';

interface Going {
  readonly facts: Facts;
  readonly retirement: Retirement;
  readonly going: readonly Protocol[];
}

const row = (
  what: WhatId,
  side: ForecastRow['side'],
  judged: Judged,
  view: RegistryView | null = null,
  found: string | null = null,
): ForecastRow => ({ what, side, ...judged, view, found });

const ofClient = (what: WhatId, judged: Judged, view?: RegistryView, found?: string | null): ForecastRow =>
  row(what, 'client', judged, view, found);

/** What programs that use Schannel lose: without a suite none of its protocols connects, whatever is turned on. */
function lossOfProgram({ facts, going }: Going, program: Program, view: RegistryView | null): Judged {
  if (facts.machine.rules === null) return loss('unknown', 'release-unknown');
  if (going.length > 0 && hasNoSuite(facts)) return loss('may', 'no-suite');
  const offer = offersOf(facts).find((one) => one.program === program && (view === null || one.view === view));
  return offer === undefined ? loss('no', 'not-here') : lossOf(offer.cells, going);
}

/** WinHTTP programs: those that keep TLS 1.2 still connect, and their value loses the old bits. */
function winhttp(about: Going): readonly ForecastRow[] {
  return about.facts.views.map(({ view, mask }) => {
    const judged = lossOfProgram(about, 'winhttp', view);
    const isChanged = judged.because[0] === 'has-tls12' && ((mask ?? 0) & bitsOf(about.retirement)) !== 0;
    const found = mask === null ? null : formatHex(mask);
    return ofClient('winhttp', isChanged ? loss('no', 'value-changes') : judged, view, found);
  });
}

function dotnet(about: Going, what: 'dotnet4' | 'dotnet2'): readonly ForecastRow[] {
  const offers = offersOf(about.facts).filter(({ program }) => program === what);
  if (offers.length === 0) return [ofClient(what, lossOfProgram(about, what, null))];
  return offers.map(({ view }) => ofClient(what, lossOfProgram(about, what, view), view));
}

/** First build of Native Client 11 that certainly has TLS 1.2. Source: facts 20.3 [Z13]. */
const NATIVE_11_KNOWS_TLS_1_2 = 7001;

/** A SQL Server client: before the version with TLS 1.2 it uses only TLS 1.0. */
function sqlClient({ facts, going }: Going, id: keyof typeof SQL_CLIENTS): readonly ForecastRow[] {
  const rows = viewsOf(facts.machine).flatMap((view): readonly ForecastRow[] => {
    const readings = SQL_CLIENTS[id].map((setting) => readingOf(facts.readings, setting, view));
    const seen = readings.filter((reading) => reading.state === 'value').map(stringOf);
    if (seen.length === 0) {
      const isUnreadable = readings.some(({ state }) => state === 'unreadable');
      return isUnreadable ? [ofClient(id, loss('unknown', 'unreadable'), view)] : [];
    }
    return [...new Set(seen)].map((found) => {
      const build = Number(/^11\.\d+\.(\d+)\./.exec(found ?? '')?.[1] ?? 0);
      const isNew = id === 'sql-native-client-11' && build >= NATIVE_11_KNOWS_TLS_1_2;
      return ofClient(id, isNew ? loss('no', 'has-tls12') : withoutTls10(going, 'version-unseen'), view, found);
    });
  });
  return rows.length === 0 ? [ofClient(id, loss('no', 'not-here'))] : rows;
}

/** Data sources whose driver is a part of Windows. Source: facts 20.3 [Z61]. */
function dataSources({ facts, going }: Going, all: ServerFacts['dataSources']): readonly ForecastRow[] {
  const what = 'dsn-sqlsrv32';
  if (all === null) return [ofClient(what, loss('unknown', 'unreadable'))];
  const old = all.filter(({ driver }) => foldName(driver ?? '') === foldName(SQLSRV32));
  if (old.length === 0) return [ofClient(what, loss('no', 'not-here'))];
  const build = facts.machine.build ?? 0;
  const judged = (): Judged => {
    if (!going.includes('TLS 1.0')) return loss('no', 'keeps-older');
    if (build > SQLSRV32_KNOWS_TLS_1_2) return loss('no', 'has-tls12');
    return build === SQLSRV32_KNOWS_TLS_1_2 ? loss('may', 'version-unseen') : loss('yes', 'nothing-left');
  };
  return [...grouped(old, ({ view }) => view).values()].map((some) => {
    const { view } = some[0];
    const names = some.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
    return ofClient(what, judged(), view === 'user' ? undefined : view, names.join(', '));
  });
}

/** Wired and wireless sign-in with certificates, which has its own value. */
function eap({ facts: { readings, machine }, going }: Going): ForecastRow {
  const reading = readingOf(readings, EAP_VERSION);
  if (reading.state === 'unreadable') return ofClient('eap', loss('unknown', 'unreadable'));
  if (reading.state === 'absent') {
    const isNew = (machine.build ?? 0) >= EAP.fromBuild;
    return ofClient('eap', isNew ? loss('no', 'has-tls12') : withoutTls10(going, 'in-doubt'));
  }
  const number = dwordOf(reading);
  const cells = PROTOCOLS.map(({ protocol }) => ({
    protocol,
    state: ((number ?? 0) & (EAP_BITS[protocol] ?? 0)) === 0 ? ('not-offered' as const) : ('offered' as const),
    why: 'value' as const,
  }));
  const isKnown = cells.some(({ state }) => state === 'offered');
  const judged = isKnown ? lossOf(cells, going) : withoutTls10(going, 'in-doubt');
  return ofClient('eap', judged, undefined, number === null ? null : formatHex(number));
}

/** Judges what certainly has TLS 1.0, and TLS 1.2 only perhaps. */
const withoutTls10 = (going: readonly Protocol[], why: ForecastRow['because'][number]): Judged =>
  going.includes('TLS 1.0') ? loss('may', why) : loss('no', 'keeps-older');

/** Remote Desktop from this PC. Whether KB3080079 is installed can't be seen. Source: facts 20.2 [Z12]. */
function remoteDesktopOut({ facts, going }: Going): Judged {
  const { rules } = facts.machine;
  if (rules === null) return loss('unknown', 'release-unknown');
  return remoteDesktopNeedsUpdate(rules) ? withoutTls10(going, 'kb3080079') : loss('no', 'has-tls12');
}

/** Remote Desktop to this PC: its clients are unknown, as for any other service. */
function remoteDesktopIn({ facts, going }: Going): Judged {
  const { rules } = facts.machine;
  if (rules === null) return loss('unknown', 'release-unknown');
  if (isRemoteDesktopClosed(facts)) return loss('no', 'closed');
  if (isWithoutTls(facts)) return loss('no', 'own-layer');
  if (!going.includes('TLS 1.0')) return loss('no', 'keeps-older');
  return loss('may', ...(remoteDesktopNeedsUpdate(rules) ? (['kb3080079'] as const) : []), 'clients-unseen');
}

/** Remote Desktop's broker and its database on this server: each is one side. Source: facts 20.2 [H42]. */
function broker({ facts }: ServerFacts, retirement: Retirement): readonly ForecastRow[] {
  const database = brokerDatabase(facts);
  if (database === null) return [];
  const judged = (): Judged => {
    if (database === 'unknown') return loss('unknown', 'unreadable');
    if (database === 'has-tls12') return loss('no', 'has-tls12');
    const isGoing = sidesOf(retirement).some((side) => goingFrom(facts, retirement, side).includes('TLS 1.0'));
    if (isGoing) return loss('yes', 'wid');
    return loss('no', retirement.protocols.includes('tls10') ? 'nothing-goes' : 'keeps-older');
  };
  return [row('rdcb-wid', retirement.side === 'client' ? 'client' : 'server', judged())];
}

/** Services whose clients are unknown, if they are here. */
function named({ going }: Going, products: ServerFacts): readonly ForecastRow[] {
  const judged = going.includes('TLS 1.0') ? loss('may', 'clients-unseen') : loss('no', 'keeps-older');
  const those = [
    ['iis-smtp', 'iis-smtp'],
    ['ldap', 'domain-controller'],
  ] as const;
  return those.flatMap(([id, what]) => (serviceOf(products, id) === null ? [] : [row(what, 'server', judged)]));
}

const client = (about: Going, products: ServerFacts | null): readonly ForecastRow[] => [
  ...winhttp(about),
  ofClient('internet-options', lossOfProgram(about, 'wininet', null)),
  ...dotnet(about, 'dotnet4'),
  ...dotnet(about, 'dotnet2'),
  ...sqlClient(about, 'sql-native-client-10'),
  ...sqlClient(about, 'sql-native-client-11'),
  ...sqlClient(about, 'odbc-11'),
  ...dataSources(about, products?.dataSources ?? null),
  ofClient('sqloledb', loss('unknown', 'not-read')),
  eap(about),
  ofClient('remote-desktop', remoteDesktopOut(about)),
  ofClient('own-tls', loss('unknown', 'not-read')),
];

const server = (about: Going, products: ServerFacts | null): readonly ForecastRow[] => [
  row('remote-desktop', 'server', remoteDesktopIn(about)),
  ...(products === null ? [] : named(about, products)),
  row('other-services', 'server', loss('unknown', 'not-read')),
];

/** What on this PC would lose connections, by its settings. `products`: as for the server role, null if not read. */
export function forecastOf(facts: Facts, retirement: Retirement, products: ServerFacts | null): readonly ForecastRow[] {
  return [
    ...(products === null ? [] : [...productRows(products, retirement), ...broker(products, retirement)]),
    ...sidesOf(retirement).flatMap((side) => {
      const about: Going = { facts, retirement, going: goingFrom(facts, retirement, side) };
      return side === 'client' ? client(about, products) : server(about, products);
    }),
  ];
}
