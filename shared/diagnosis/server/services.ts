import * as v from 'valibot';
import { exactly, listOf } from '../../schema.ts';
import { protocolRow, protocolSchema, type Protocol } from '../../tls/protocols.ts';
import { EAP, EAP_BITS, EAP_VERSION } from '../../windows/catalogue/old-clients.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';
import { BROKER_DATABASE, DESKTOP_CERTIFICATE, IIS, SERVICES, WINRM_HTTPS } from '../../windows/catalogue/servers.ts';
import { numberIn } from '../../windows/registry.ts';
import { serviceState, type Facts } from '../facts.ts';
import { isRemoteDesktopClosed, isWithoutTls, remoteDesktopNeedsUpdate } from '../remote-desktop.ts';
import { readingOf, textAt } from '../snapshot.ts';
import type { Verdict } from '../verdict.ts';
import { sideOf, type ServerFacts } from './facts.ts';
import { LACK_IDS, LACKS_OF_ITS_OWN, SERVICE_IDS, type LackId, type ServiceId } from './ids.ts';
import { SERVER_FINDERS } from './rungs.ts';

/** A service by name: the protocols that it certainly accepts, oldest first, and what it lacks. docs/contract.md 7. */
export const serverServiceSchema = exactly({
  id: v.picklist(SERVICE_IDS),
  accepts: listOf(protocolSchema),
  lacks: listOf(v.picklist(LACK_IDS), LACK_IDS.length),
  state: v.picklist(['ok', 'warn', 'fail', 'unknown'] as const),
});
export type ServerService = v.InferOutput<typeof serverServiceSchema>;

type Judged = Omit<ServerService, 'id'>;

const UNKNOWN: Judged = { accepts: [], lacks: [], state: 'unknown' };

/** Returns whether a side certainly has TLS 1.2; null if unknown. */
function hasTls12(server: ServerFacts, side: SchannelSide): boolean | null {
  const state = sideOf(server, 'TLS 1.2', side)?.state ?? 'in-doubt';
  return state === 'in-doubt' ? null : state === 'on';
}

/** HTTP.sys takes TLS 1.3 where Windows has it; of other services no source says so. Source: facts 22.7. */
const WITH_TLS13: readonly ServiceId[] = ['iis', 'winrm'];

/** Judges what every service gets from Schannel and its list of suites. */
function bySchannel(server: ServerFacts, id: ServiceId): Judged {
  const on = server.sides.filter(({ server: { state } }) => state === 'on').map(({ protocol }) => protocol);
  const tls12 = hasTls12(server, 'server');
  const suites = SERVER_FINDERS.suites(server).code;
  const lacks: LackId[] = [
    ...(tls12 === false ? (['tls12'] as const) : []),
    ...(suites === 'none' ? (['suites'] as const) : []),
    ...(suites === 'ecdsa-only' ? (['rsa-suites'] as const) : []),
  ];
  const isShut = lacks.some((lack) => lack !== 'tls12');
  const accepts = isShut ? [] : on.filter((protocol) => protocol !== 'TLS 1.3' || WITH_TLS13.includes(id));
  const isOld = accepts.some((protocol) => protocolRow(protocol).grade !== 'good');
  const isBroken = lacks.includes('tls12') || lacks.includes('suites');
  // what kind of certificate a service has isn't seen
  const isOpen = tls12 === null || lacks.length > 0;
  return { accepts, lacks, state: isBroken ? 'fail' : isOpen ? 'unknown' : isOld ? 'warn' : 'ok' };
}

/** The first build on which the Windows Internal Database has TLS 1.2. Source: facts 20.2 [H42]. */
const WID_HAS_TLS12 = 17_763;

/** The database of Remote Desktop's Connection Broker; null if none is here. Source: facts 20.2 [H42]. */
export function brokerDatabase(facts: Facts): 'needs-tls10' | 'has-tls12' | 'unknown' | null {
  const states = [SERVICES.broker, SERVICES.wid].map((id) => serviceState(facts, id));
  if (states.some((state) => state === 'off' || state === 'absent')) return null;
  const database = readingOf(facts.readings, BROKER_DATABASE);
  if (states.includes('unreadable') || database.state === 'unreadable') return 'unknown';
  if ((textAt(facts.readings, BROKER_DATABASE) ?? '') !== '') return null;
  return (facts.machine.build ?? 0) >= WID_HAS_TLS12 ? 'has-tls12' : 'needs-tls10';
}

/** True if the broker, which is the client, and its database, the server, both still have TLS 1.0. */
const keepsTls10 = (server: ServerFacts): boolean =>
  (['client', 'server'] as const).every((side) => sideOf(server, 'TLS 1.0', side)?.state !== 'off');

/** Remote Desktop to this PC. Source: facts 20.2 and 22.7. */
function remoteDesktop(server: ServerFacts): Judged | null {
  const { facts } = server;
  const { rules } = facts.machine;
  if (isRemoteDesktopClosed(facts)) return null;
  if (isWithoutTls(facts)) return { accepts: [], lacks: ['tls'], state: 'warn' };
  if (rules === null) return UNKNOWN;
  const { accepts, state, ...rest } = bySchannel(server, 'remote-desktop');
  const needsTls10 = brokerDatabase(facts) === 'needs-tls10';
  if (needsTls10 && !keepsTls10(server)) return { accepts, lacks: [...rest.lacks, 'wid-tls10'], state: 'fail' };
  const lacks: readonly LackId[] = [...rest.lacks, ...(needsTls10 ? (['wid-keeps-tls10'] as const) : [])];
  if (remoteDesktopNeedsUpdate(rules)) {
    const certain = accepts.filter((protocol) => protocol === 'TLS 1.0');
    return { accepts: certain, lacks: [...lacks, 'kb3080079'], state: state === 'fail' ? 'fail' : 'unknown' };
  }
  // the certificate that Windows makes has RSA
  const hasOwn = readingOf(facts.readings, DESKTOP_CERTIFICATE).state === 'absent';
  return { accepts, lacks, state: lacks.includes('rsa-suites') && hasOwn ? 'fail' : state };
}

/** Sign-in to networks, by a value of its own: from here, or, by no source, through this server. Facts 20.3 [Z14]. */
function wifi(server: ServerFacts): Judged | null {
  const { facts } = server;
  const side = serviceState(facts, SERVICES.nps) === 'other' ? 'server' : 'client';
  const isAbsent = readingOf(facts.readings, EAP_VERSION).state === 'absent';
  return isAbsent && side === 'client' ? null : signIn(server, side);
}

/** The same of a PC that signs in, or of a server through which others do. */
export function signIn(server: ServerFacts, side: SchannelSide): Judged {
  const { facts } = server;
  const reading = readingOf(facts.readings, EAP_VERSION);
  const isNew = (facts.machine.build ?? 0) >= EAP.fromBuild;
  const bits = reading.state === 'absent' ? (isNew ? EAP.old | EAP.tls12 : null) : numberIn(reading);
  const tls12 = hasTls12(server, side);
  if (bits === null || tls12 === null) return UNKNOWN;
  const accepts = Object.entries(EAP_BITS).flatMap(([name, bit]): Protocol[] => {
    const one = server.sides.find(({ protocol }) => protocol === name);
    return one?.[side]?.state === 'on' && (bits & bit) !== 0 ? [one.protocol] : [];
  });
  const lacks: LackId[] = [
    ...((bits & EAP.tls12) === 0 ? (['tls-version'] as const) : []),
    ...(tls12 ? [] : (['tls12'] as const)),
  ];
  const lacking = side === 'server' ? 'unknown' : accepts.length === 0 ? 'fail' : 'warn';
  return { accepts, lacks, state: accepts.length === 0 || lacks.length > 0 ? lacking : 'ok' };
}

/** Judges one that is seen by a setting, unless it is disabled. What can't be looked for may be here. */
const seenBy =
  (id: ServiceId, shown: string, start = shown) =>
  (server: ServerFacts): Judged | null => {
    const state = serviceState(server.facts, shown);
    if (state === 'absent' || serviceState(server.facts, start) === 'off') return null;
    return state === 'unreadable' ? UNKNOWN : bySchannel(server, id);
  };

const isDomainController = ({ readings }: Facts): boolean =>
  /^LanmanNT$/i.test(textAt(readings, 'machine.product-type') ?? '');

const SEEN: Readonly<Record<ServiceId, (server: ServerFacts) => Judged | null>> = {
  'remote-desktop': remoteDesktop,
  winrm: seenBy('winrm', WINRM_HTTPS),
  iis: seenBy('iis', IIS, SERVICES.iis),
  'iis-smtp': seenBy('iis-smtp', SERVICES.smtp),
  ldap: (server) => (isDomainController(server.facts) ? bySchannel(server, 'ldap') : null),
  wifi,
};

/** Returns one service; null if it isn't here, or accepts no connections. */
export const serviceOf = (server: ServerFacts, id: ServiceId): ServerService | null => {
  const judged = SEEN[id](server);
  return judged === null ? null : { id, ...judged };
};

export const servicesOf = (server: ServerFacts): readonly ServerService[] =>
  SERVICE_IDS.flatMap((id) => serviceOf(server, id) ?? []);

/** True if no rung says what is wrong with it. */
export const isOfItself = ({ lacks, state }: ServerService): boolean =>
  state !== 'ok' &&
  lacks.some((lack) => LACKS_OF_ITS_OWN.includes(lack)) &&
  !lacks.some((lack) => lack === 'tls12' || lack === 'suites');

/** The verdict that a service requests beyond the rungs: none if it takes connections and can't be judged. */
export function verdictOfService(service: ServerService): Verdict | null {
  if (!isOfItself(service)) return null;
  const isShut = service.accepts.length === 0 && service.lacks.includes('kb3080079');
  if (service.state === 'unknown') return isShut ? 'undetermined' : null;
  return service.state === 'fail' ? 'cannot-be-fixed-here' : 'improvement-available';
}
