import type { Facts } from '../diagnosis/facts.ts';
import { meaningOf } from '../diagnosis/rungs/meanings.ts';
import { ASKS } from '../diagnosis/server/asks.ts';
import { sidesDiffer } from '../diagnosis/server/rungs.ts';
import { schannelOf } from '../diagnosis/schannel-state.ts';
import { readingOf } from '../diagnosis/snapshot.ts';
import { causeOfFound, type Cause } from '../readiness/cause.ts';
import type { Scope } from '../remediation/scopes/index.ts';
import { causeOfSide, signOfSide } from '../report/claim.ts';
import type { Report } from '../report/report.ts';
import { EAP, EAP_VERSION } from '../windows/catalogue/old-clients.ts';
import { SQLSRV32, SQLSRV32_KNOWS_TLS_1_2 } from '../windows/catalogue/servers.ts';
import { dwordOf, foldName } from '../windows/registry.ts';
import { accepting, asServer, remoteDesktopHere } from './accepting.ts';
import { elsewhere, fixOf, OK, ofFound, own, wrongIn, type About, type Found } from './found.ts';
import { SYMPTOM_IDS, type Stack, type Symptom, type SymptomId } from './symptom.ts';

/** Windows 7 and Server 2008 R2, the only ones with TLS 1.2 off by default. */
const isWindows7 = ({ machine }: Facts): boolean => machine.rules?.schannel['TLS 1.2'] === 'off-by-default';

const WINHTTP = ['release', 'update', 'winhttp-value', 'schannel', 'cipher-suites', 'certificates', 'proxy'] as const;
const SCHANNEL = ['release', 'schannel', 'cipher-suites'] as const;

/** What limits Microsoft 365 on this version of Windows. */
function limitOf({ readiness }: Report): Found {
  const [limit] = readiness?.limits ?? [];
  if (limit === undefined || readiness?.level === 'proven') return OK;
  return { ...OK, state: 'warn', cause: { kind: 'limit', rung: 'cipher-suites', code: limit.id, side: 'out' } };
}

/** What Home says of the outgoing half, but for what a server's other programs need. */
function office(about: About): Found {
  const { report } = about;
  const cause = causeOfSide(report, 'out');
  if (cause?.rung === 'dotnet') return wrongIn(about, WINHTTP) ?? limitOf(report);
  const sign = signOfSide(report, 'out');
  if (cause === null) return sign === 'ok' ? OK : { ...OK, state: 'unknown' };
  const fix = cause.kind === 'fix' ? fixOf(cause, report, WINHTTP) : null;
  const state = sign === 'fail' ? 'fail' : cause.kind === 'unknown' ? 'unknown' : 'warn';
  return { state, cause, fix, elsewhere: null };
}

function onedrive(about: About): Found {
  const { report } = about;
  const asOffice = office(about);
  if (asOffice.state === 'fail') return asOffice;
  const ended = report.ladder.find(({ code }) => code === 'onedrive-ended');
  if (ended !== undefined) return ofFound({ ...ended, state: 'fail' }, report, WINHTTP);
  const isOfSomethingElse = asOffice.cause?.rung === 'office';
  return asOffice.state === 'ok' || isOfSomethingElse ? limitOf(report) : asOffice;
}

/** Codes by which a .NET program surely doesn't get TLS 1.2 unless it names it. */
const DOTNET_FAILS: readonly string[] = [
  'malformed',
  'switched-off',
  'too-old',
  'left-without',
  'one-view',
  'old-4',
  'old-both',
];
/** The same of .NET 2.0 to 3.5, which Windows PowerShell uses on Windows 7. */
const DOTNET_2_FAILS: readonly string[] = ['old-2', 'old-2-by-target'];

function stateOfDotnet(code: string, { facts }: About): Symptom['state'] {
  if (code === 'unreadable') return 'unknown';
  const isOfWindows = isWindows7(facts) && DOTNET_2_FAILS.includes(code);
  return isOfWindows || DOTNET_FAILS.includes(code) ? 'fail' : 'warn';
}

function dotnet(about: About): Found {
  const below = wrongIn(about, SCHANNEL);
  const found = about.report.ladder.find(({ rung }) => rung === 'dotnet');
  if (found === undefined || found.code === 'not-installed') return elsewhere('own-tls');
  if (found.state === 'pass' || found.state === 'not-applicable') return below ?? OK;
  const scopes: readonly Scope[] = [
    ...(below?.state === 'fail' && below.cause?.rung === 'schannel' ? (['schannel'] as const) : []),
    // whether they are needed shows only once Schannel has TLS 1.2; where they are set, nothing is written
    ...(meaningOf(found)?.repair === 'dotnet' || found.code === 'schannel-not-on' ? (['dotnet'] as const) : []),
  ];
  if (below?.state === 'fail' && scopes.length === 0) return below;
  const fix = scopes.length === 0 ? null : scopes;
  return { state: stateOfDotnet(found.code, about), cause: causeOfFound(found), fix, elsewhere: null };
}

function sql(about: About): Found {
  const { drivers, machine } = about.facts;
  const wrong = wrongIn(about, SCHANNEL);
  if (wrong !== null) return wrong;
  const isOfWindows = drivers.some((driver) => foldName(driver) === foldName(SQLSRV32));
  if (isOfWindows && (machine.build ?? 0) < SQLSRV32_KNOWS_TLS_1_2) return own('warn', 'sql.sqlsrv32');
  const client = ASKS['native-client-11'].judge(asServer(about.facts));
  return client.state === 'unmet' ? own('warn', 'sql.sql-native-client-11') : elsewhere('driver');
}

/** On Windows 7 its client needs updates of its own, which no file that is read here shows. */
function windowsUpdate(about: About): Found {
  const wrong = wrongIn(about, WINHTTP);
  if (wrong !== null) return wrong;
  return isWindows7(about.facts) ? elsewhere('update-client') : OK;
}

/** Codes of Internet Options by which a page that wants TLS 1.2 doesn't open. */
const WININET_FAILS: readonly string[] = ['policy-lacks-tls-1.2', 'user-lacks-tls-1.2', 'old-explorer'];

/** Internet Options ask for their protocols by name, so what Windows has off by default is on for them. */
const offersByName = ({ report }: About): boolean =>
  report.offers.some(
    ({ program, cells }) =>
      program === 'wininet' && cells.some(({ protocol, state }) => protocol === 'TLS 1.2' && state === 'offered'),
  );

function internetExplorer(about: About): Found {
  const below = wrongIn(about, offersByName(about) ? ['release', 'cipher-suites'] : SCHANNEL);
  if (below?.state === 'fail') return below;
  const options = wrongIn(about, ['wininet']);
  if (options === null) return below ?? OK;
  return WININET_FAILS.includes(options.cause?.code ?? '') ? { ...options, state: 'fail' } : options;
}

/** A server's Home says the same of this service. */
function remoteDesktop(about: About): Found {
  const { report, facts } = about;
  const release = facts.machine.rules === null ? wrongIn(about, ['release']) : null;
  if (release !== null) return release;
  const lacks = remoteDesktopHere(report, facts)?.lacks;
  if (lacks === undefined) return elsewhere('remote-desktop-off');
  if (lacks.includes('tls')) return elsewhere('own-layer');
  if (accepting(facts) === 'unknown') return own('unknown', 'remote-desktop.unreadable', null, 'in');
  const needsUpdate = lacks.includes('kb3080079');
  if (lacks.includes('tls12')) {
    const what = needsUpdate ? 'remote-desktop.refuses-and-update' : 'remote-desktop.refuses';
    return own('fail', what, ['schannel-server'], 'in');
  }
  if (lacks.includes('suites')) return wrongIn(about, ['cipher-suites']) ?? { ...OK, state: 'unknown' };
  if (lacks.includes('rsa-suites')) return own('fail', 'remote-desktop.ecdsa-only', null, 'in');
  if (lacks.includes('wid-tls10')) return own('fail', 'remote-desktop.wid-tls10', null, 'in');
  if (needsUpdate) return own('unknown', 'remote-desktop.kb3080079', null, 'in');
  return lacks.includes('wid-keeps-tls10') ? own('warn', 'remote-desktop.wid-keeps-tls10', null, 'in') : OK;
}

/** Signing in with a certificate, which has a value of its own; nothing is written there. Source: facts 20.3 [Z14]. */
function wifi(about: About): Found {
  const { readings, machine } = about.facts;
  const reading = readingOf(readings, EAP_VERSION);
  if (reading.state === 'unreadable') return own('unknown', 'wifi.unreadable');
  if (reading.state === 'value') {
    const versions = dwordOf(reading);
    if (versions === null) return own('unknown', 'wifi.malformed');
    if ((versions & EAP.tls12) === 0) return own('fail', 'wifi.lacks-tls-1.2');
  }
  const below = wrongIn(about, SCHANNEL);
  if (below !== null) return below;
  if (reading.state === 'value' || (machine.build ?? 0) >= EAP.fromBuild) return OK;
  const rules = machine.rules;
  const isOff = rules !== null && schannelOf(readings, rules, 'TLS 1.0', 'client').state === 'off';
  return own(isOff ? 'fail' : 'warn', 'wifi.only-tls-1.0');
}

/** As a server's own check has it. */
const SIDES_DIFFER: Cause = { kind: 'fix', rung: 'old-protocols', code: 'sides-differ', side: 'in' };

/** It may connect to this PC, or this PC to it. What it knows can't be seen. */
function device(about: About): Found {
  const wrong = wrongIn(about, WINHTTP);
  if (wrong !== null) return wrong;
  const state = accepting(about.facts);
  const isServer = about.facts.machine.server;
  if (state === 'off' || (state === 'off-by-default' && isServer))
    return own('fail', 'device.refuses', ['schannel-server'], 'in');
  // what a device sends to a server, that passes on, as mail
  const differs = isServer && sidesDiffer(asServer(about.facts));
  return differs ? { ...OK, state: 'warn', cause: SIDES_DIFFER } : elsewhere('other-side');
}

/** Nothing is known of the program but what Windows would offer it. */
function other(about: About): Found {
  return { ...(wrongIn(about, SCHANNEL) ?? elsewhere('listen')), elsewhere: 'listen' };
}

interface Row {
  readonly stack: Stack;
  readonly judge: (about: About) => Found;
}

const ROWS: Readonly<Record<SymptomId, Row>> = {
  office: { stack: 'winhttp', judge: office },
  onedrive: { stack: 'winhttp', judge: onedrive },
  dotnet: { stack: 'dotnet', judge: dotnet },
  winhttp: { stack: 'winhttp', judge: (about) => wrongIn(about, WINHTTP) ?? OK },
  sql: { stack: 'sql-driver', judge: sql },
  'windows-update': { stack: 'winhttp', judge: windowsUpdate },
  'internet-explorer': { stack: 'wininet', judge: internetExplorer },
  'remote-desktop': { stack: 'incoming', judge: remoteDesktop },
  wifi: { stack: 'eap', judge: wifi },
  device: { stack: 'schannel', judge: device },
  other: { stack: null, judge: other },
};

/** Returns what was found for a symptom. Pure: from a report, and the facts of the snapshot that it was made of. */
export function symptomOf(id: SymptomId, report: Report, facts: Facts): Symptom {
  const { stack, judge } = ROWS[id];
  return { id, stack, ...judge({ report, facts }) };
}

export const symptomsOf = (report: Report, facts: Facts): readonly Symptom[] =>
  SYMPTOM_IDS.map((id) => symptomOf(id, report, facts));
