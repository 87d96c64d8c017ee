import { protocolRow } from '../../tls/protocols.ts';
import { CIPHER_LOCAL, CIPHER_POLICY, CURVE_LOCAL, CURVE_POLICY } from '../../windows/catalogue/cipher-suites.ts';
import { DOTNET_VALUES, dotnetSettingId } from '../../windows/catalogue/programs.ts';
import { schannelIds, type SchannelSide } from '../../windows/catalogue/protocols.ts';
import { misspeltServerId } from '../../windows/catalogue/servers.ts';
import { dotnetValues, installedRuntimes } from '../dotnet-state.ts';
import { viewsOf } from '../machine.ts';
import { presentEvidence, settingEvidence, textEvidence, textsThere } from '../rungs/evidence.ts';
import type { Evidence } from '../rungs/rung.ts';
import { isForced, isUnreadable } from '../schannel-state.ts';
import { isCutOff, judgeNames, suiteList, type SuiteState } from '../suites-state.ts';
import type { ServerCodeOf } from './codes.ts';
import { serverSetting, sideOf, type BothSides, type ServerFacts } from './facts.ts';
import type { ServerRungId } from './ids.ts';

interface Found<Id extends ServerRungId> {
  readonly code: ServerCodeOf<Id>;
  readonly evidence: readonly Evidence[];
}

/** Finds TLS 1.2 for incoming connections. Source: facts 22.1 [R1][R2]. */
function tls12(server: ServerFacts): Found<'tls12'> {
  const evidence = schannelIds('TLS 1.2', 'server').map((id) => settingEvidence(server.facts, id));
  const one = sideOf(server, 'TLS 1.2', 'server');
  if (one === null) return { code: 'not-known', evidence };
  const code = (): ServerCodeOf<'tls12'> => {
    if (one.state === 'unsupported') return 'not-here';
    if (one.state === 'off') return 'off';
    if (isUnreadable(one)) return 'unreadable';
    if (one.state === 'in-doubt') return 'not-known';
    if (one.state === 'by-request') return one.isDefault ? 'off-by-default' : 'by-request';
    return 'on';
  };
  return { code: code(), evidence };
}

const isOld = ({ protocol }: BothSides): boolean => protocolRow(protocol).grade !== 'good';
const isAccepted = ({ server }: BothSides): boolean => server.state === 'on';

/**
 * True if an old protocol is accepted that is off for what goes out: programs of this PC that talk to each other may
 * fail by that. Facts 22.3 [Z44].
 */
export const sidesDiffer = ({ sides }: Pick<ServerFacts, 'sides'>): boolean =>
  sides.some((one) => isOld(one) && isAccepted(one) && one.client?.state === 'off');

function oldCode(old: readonly BothSides[]): ServerCodeOf<'old-protocols'> {
  if (old.length === 0) return 'not-known';
  if (old.some((one) => isAccepted(one) && protocolRow(one.protocol).grade === 'unsafe')) return 'ssl';
  if (sidesDiffer({ sides: old })) return 'sides-differ';
  if (old.some(isAccepted)) return 'old-tls';
  if (old.some(({ server }) => isUnreadable(server) && server.state === 'in-doubt')) return 'unreadable';
  if (old.some(({ server }) => server.state === 'by-request' && !server.isDefault)) return 'half-off';
  return old.some(({ server }) => server.state === 'in-doubt') ? 'in-doubt' : 'none-accepted';
}

/** SSL and TLS before 1.2. What is off by default isn't given to clients that name no protocol. Facts 22.1 [R1][R2]. */
function oldProtocols(server: ServerFacts): Found<'old-protocols'> {
  const old = server.sides.filter(isOld);
  const evidence = old
    .filter(({ server: { state } }) => state !== 'unsupported')
    .flatMap(({ protocol }) => schannelIds(protocol, 'server').map((id) => settingEvidence(server.facts, id)));
  return { code: oldCode(old), evidence };
}

/** Source: facts 3.2 [R2]. */
function tls13(server: ServerFacts): Found<'tls13'> {
  const one = sideOf(server, 'TLS 1.3', 'server');
  const ids = schannelIds('TLS 1.3', 'server');
  const evidence = presentEvidence(server.facts, ids);
  if (one === null) return { code: 'not-here', evidence };
  if (isUnreadable(one)) return { code: 'unreadable', evidence: ids.map((id) => settingEvidence(server.facts, id)) };
  if (one.state === 'unsupported') return { code: isForced(one) ? 'forced' : 'not-here', evidence };
  return { code: one.state === 'on' ? 'on' : 'off', evidence };
}

/** The sides without TLS 1.0, where .NET programs that name nothing newer can't connect or accept. Facts 4.2. */
const withoutTls10 = (server: ServerFacts): readonly SchannelSide[] =>
  (['client', 'server'] as const).filter((side) => sideOf(server, 'TLS 1.0', side)?.state === 'off');

/** Finds both values of each .NET in each view, as products require them. Source: facts 4.1 and 22.3 [N1]. */
function dotnet(server: ServerFacts): Found<'dotnet'> {
  const { facts } = server;
  const views = viewsOf(facts.machine);
  const places = installedRuntimes(facts).flatMap((runtime) => views.map((view) => ({ runtime, view })));
  const evidence = places.flatMap(({ runtime, view }) =>
    DOTNET_VALUES.map((value) => settingEvidence(facts, dotnetSettingId(runtime, value), view)),
  );
  if (places.length === 0) return { code: 'not-installed', evidence };
  const found = places.map(({ runtime, view }) => ({ view, ...dotnetValues(facts, runtime, view) }));
  const numbers = found.flatMap(({ system, strong }) => [system, strong]);
  if (numbers.includes('unreadable')) return { code: 'unreadable', evidence };
  const lacking = found.filter(({ system, strong }) => system !== 'non-zero' || strong !== 'non-zero');
  if (lacking.length === 0) return { code: 'follows', evidence };
  const off = withoutTls10(server).flatMap((side) => schannelIds('TLS 1.0', side));
  if (off.length > 0) return { code: 'tls10-off', evidence: [...evidence, ...presentEvidence(facts, off)] };
  if (numbers.includes('zero')) return { code: 'off', evidence };
  const isOneView = new Set(lacking.map(({ view }) => view)).size < views.length;
  return { code: isOneView ? 'set-in-one-view' : 'not-set', evidence };
}

/**
 * True for a suite that current clients accept with any certificate, and that a binding without old TLS leaves. Source:
 * facts 7.3 and 22.3 [Z62].
 */
const isForwardGcm = ({ parts, use }: SuiteState): boolean =>
  use !== 'not-used' && parts !== null && /^TLS_(ECDHE_RSA_WITH_AES_\d+_GCM|AES_\d+_GCM)/.test(parts.base);

/** True for a suite that only an ECDSA certificate can use: Remote Desktop's own, and most others, have RSA. */
const needsEcdsa = ({ parts }: SuiteState): boolean => parts?.certificate === 'ECDSA';

/** The list in effect, as far as the registry contains it: Windows' default isn't judged. Source: facts 7.2 [R4]. */
function suites({ facts }: ServerFacts): Found<'suites'> {
  const { rules } = facts.machine;
  if (rules === null) return { code: 'no-rules', evidence: [] };
  const list = suiteList(facts, rules);
  const local = list.kind === 'known' && list.source !== 'policy' ? [CIPHER_LOCAL] : [];
  const evidence = [
    ...[CIPHER_POLICY, ...local].map((id) => textEvidence(facts, id)),
    ...textsThere(facts, [CURVE_POLICY, CURVE_LOCAL]).slice(0, 1),
  ];
  if (list.kind !== 'known') return { code: list.kind === 'odd' ? 'odd-list' : 'unreadable', evidence };
  const judged = judgeNames(facts, rules, list.names);
  if (judged.every(({ use }) => use === 'not-used')) return { code: 'none', evidence };
  if (judged.filter(({ use }) => use !== 'not-used').every(needsEcdsa)) return { code: 'ecdsa-only', evidence };
  if (list.source === 'policy' && isCutOff(judged)) return { code: 'cut-off', evidence };
  if (list.source === 'release') return { code: 'windows-order', evidence };
  return { code: judged.some(isForwardGcm) ? 'list-serves' : 'without-gcm', evidence };
}

function misspelt({ facts, sides }: ServerFacts): Found<'misspelt'> {
  const evidence = presentEvidence(
    facts,
    sides.map(({ protocol }) => serverSetting(misspeltServerId(protocol))),
  );
  return { code: evidence.length === 0 ? 'none' : 'found', evidence };
}

export const SERVER_FINDERS: { readonly [Id in ServerRungId]: (server: ServerFacts) => Found<Id> } = {
  tls12,
  'old-protocols': oldProtocols,
  tls13,
  dotnet,
  suites,
  misspelt,
};
