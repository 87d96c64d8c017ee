import type { Protocol } from '../../tls/protocols.ts';
import {
  DOTNET_VALUES,
  dotnetSettingId,
  type DotnetRuntime,
  type DotnetValue,
} from '../../windows/catalogue/programs.ts';
import { EAP, EAP_VERSION, SQL_CLIENTS } from '../../windows/catalogue/old-clients.ts';
import { schannelIds, type SchannelSide } from '../../windows/catalogue/protocols.ts';
import { numberIn, textIn, type RegistryView } from '../../windows/registry.ts';
import { DOTNET_RELEASES, installedRuntimes } from '../dotnet-state.ts';
import { viewsOf } from '../machine.ts';
import { settingEvidence, textEvidence } from '../rungs/evidence.ts';
import type { Evidence } from '../rungs/rung.ts';
import { isForced, numberOf, type SchannelClient } from '../schannel-state.ts';
import { readingOf } from '../snapshot.ts';
import { sideOf, type ServerFacts } from './facts.ts';
import type { ServerRepair } from './ids.ts';

/** Whether a product's requirement is met. `not-applicable` if it is about something that isn't installed. */
export const ASK_STATES = ['met', 'unmet', 'unknown', 'not-applicable'] as const;
type AskState = (typeof ASK_STATES)[number];

interface Answer {
  readonly state: AskState;
  readonly evidence: readonly Evidence[];
}

interface AskRow {
  readonly judge: (server: ServerFacts) => Answer;
  readonly repair: ServerRepair | null;
}

const STRONG = ['sch-use-strong-crypto'] as const;
const SIDES = ['server', 'client'] as const;

const schannelEvidence = (
  { facts }: ServerFacts,
  protocol: Protocol,
  sides: readonly SchannelSide[],
): Answer['evidence'] => sides.flatMap((side) => schannelIds(protocol, side)).map((id) => settingEvidence(facts, id));

const isUnknown = (one: SchannelClient | null): boolean => one === null || one.state === 'in-doubt';

/** TLS 1.2 on a side. Source: facts 22.3. */
const tls12 =
  (side: SchannelSide): AskRow['judge'] =>
  (server) => {
    const one = sideOf(server, 'TLS 1.2', side);
    const state = isUnknown(one) ? 'unknown' : one?.state === 'on' ? 'met' : 'unmet';
    return { state, evidence: schannelEvidence(server, 'TLS 1.2', [side]) };
  };

/** The values of a .NET in these views, or in every one; each must be on. Source: facts 4.1 and 22.3 [N1]. */
const dotnet =
  (runtime: DotnetRuntime, values: readonly DotnetValue[], views?: readonly RegistryView[]): AskRow['judge'] =>
  ({ facts }) => {
    if (runtime === 'v2' && !installedRuntimes(facts).includes('v2')) return { state: 'not-applicable', evidence: [] };
    const places = values.flatMap((value) =>
      (views ?? viewsOf(facts.machine)).map((view) => ({ id: dotnetSettingId(runtime, value), view })),
    );
    const numbers = places.map(({ id, view }) => numberOf(readingOf(facts.readings, id, view)));
    const isMissing = numbers.some((number) => number !== 'non-zero' && number !== 'unreadable');
    const state = isMissing ? 'unmet' : numbers.includes('unreadable') ? 'unknown' : 'met';
    return { state, evidence: places.map(({ id, view }) => settingEvidence(facts, id, view)) };
  };

const dotnetVersion =
  (least: keyof typeof DOTNET_RELEASES): AskRow['judge'] =>
  ({ facts }) => {
    const id = 'dotnet-setup.v4-release';
    const reading = readingOf(facts.readings, id);
    const isRecent = (numberIn(reading) ?? 0) >= DOTNET_RELEASES[least];
    const state = isRecent ? 'met' : reading.state === 'unreadable' ? 'unknown' : 'unmet';
    return { state, evidence: [settingEvidence(facts, id)] };
  };

/** An Exchange server is also a client; each side requires TLS 1.2 separately. Source: facts 22.3 [Z44]. */
const sameSides: AskRow['judge'] = (server) => {
  const pairs = (['TLS 1.0', 'TLS 1.1'] as const).map((protocol) => ({
    protocol,
    both: SIDES.map((side) => sideOf(server, protocol, side)),
  }));
  const differing = pairs.filter(
    ({ both }) => !both.some(isUnknown) && new Set(both.map((one) => one?.state)).size > 1,
  );
  const evidence = differing.flatMap(({ protocol }) => schannelEvidence(server, protocol, SIDES));
  if (differing.length > 0) return { state: 'unmet', evidence };
  return { state: pairs.some(({ both }) => both.some(isUnknown)) ? 'unknown' : 'met', evidence };
};

/** TLS 1.3 on no side, or on none if Windows lacks it. Source: facts 22.3 [Z44]. */
const tls13 =
  (isAllowed: boolean): AskRow['judge'] =>
  (server) => {
    const both = SIDES.map((side) => sideOf(server, 'TLS 1.3', side));
    const evidence = schannelEvidence(server, 'TLS 1.3', SIDES);
    const isWrong = (one: SchannelClient): boolean => isForced(one) || (!isAllowed && one.state === 'on');
    if (both.some((one) => one !== null && isWrong(one))) return { state: 'unmet', evidence };
    return { state: both.some(isUnknown) ? 'unknown' : 'met', evidence };
  };

/** EAP's own value; if unset before Windows 10 1511, it has only TLS 1.0. Source: facts 20.3 and 22.3 [Z14][Z68]. */
const eapTls12: AskRow['judge'] = ({ facts }) => {
  const { machine, readings } = facts;
  const reading = readingOf(readings, EAP_VERSION);
  const number = numberIn(reading);
  const evidence = [settingEvidence(facts, EAP_VERSION)];
  if (number !== null) return { state: (number & EAP.tls12) === 0 ? 'unmet' : 'met', evidence };
  if (reading.state !== 'absent' || machine.build === null) return { state: 'unknown', evidence };
  return { state: machine.build >= EAP.fromBuild ? 'met' : 'unmet', evidence };
};

/** Native Client 11 of SQL Server 2012 SP4 or later, 11.*.7001.0, if installed. Source: facts 22.3 [Z53]. */
const nativeClient11: AskRow['judge'] = ({ facts }) => {
  const places = SQL_CLIENTS['sql-native-client-11']
    .flatMap((id) => viewsOf(facts.machine).map((view) => ({ id, view, reading: readingOf(facts.readings, id, view) })))
    .filter(({ reading }) => reading.state !== 'absent');
  const builds = places.map(({ reading }) => Number(/^11\.\d+\.(\d+)\./.exec(textIn(reading) ?? '')?.[1] ?? NaN));
  const evidence = places.map(({ id, view }) => textEvidence(facts, id, view));
  if (places.length === 0) return { state: 'not-applicable', evidence };
  if (builds.some((build) => build < 7001)) return { state: 'unmet', evidence };
  return { state: builds.some(Number.isNaN) ? 'unknown' : 'met', evidence };
};

/** Each requirement: how the registry shows it, and what of it this program writes. Source: facts 22.3. */
export const ASKS = {
  'tls12-server': { judge: tls12('server'), repair: 'schannel-server' },
  'tls12-client': { judge: tls12('client'), repair: 'schannel' },
  dotnet4: { judge: dotnet('v4', DOTNET_VALUES), repair: 'dotnet' },
  'dotnet4-strong': { judge: dotnet('v4', STRONG), repair: 'dotnet' },
  'dotnet4-strong-64': { judge: dotnet('v4', STRONG, ['native']), repair: 'dotnet' },
  dotnet35: { judge: dotnet('v2', DOTNET_VALUES), repair: 'dotnet' },
  'dotnet35-strong': { judge: dotnet('v2', STRONG), repair: 'dotnet' },
  'dotnet-46': { judge: dotnetVersion('4.6'), repair: null },
  'dotnet-47': { judge: dotnetVersion('4.7'), repair: null },
  'same-sides': { judge: sameSides, repair: 'retire-both' },
  'tls13-off': { judge: tls13(false), repair: null },
  'tls13-from-2022': { judge: tls13(true), repair: null },
  'eap-tls12': { judge: eapTls12, repair: null },
  'native-client-11': { judge: nativeClient11, repair: null },
} as const satisfies Readonly<Record<string, AskRow>>;

export type AskId = keyof typeof ASKS;
export const ASK_IDS = Object.keys(ASKS) as AskId[];
