import { DOTNET_SETUP_SETTINGS, dotnetSettingId, type DotnetRuntime } from '../../windows/catalogue/programs.ts';
import { protocolRow } from '../../tls/protocols.ts';
import {
  dotnet4Version,
  dotnetChoice,
  dotnetValues,
  installedRuntimes,
  type DotnetChoice,
  type DotnetValues,
} from '../dotnet-state.ts';
import { schannelClient, type SchannelNumber } from '../schannel-state.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import type { Facts } from '../facts.ts';
import { viewsOf } from '../machine.ts';
import { wayCell, type OfferCell } from '../offers.ts';
import { presentEvidence, settingEvidence } from './evidence.ts';
import type { Rung } from './rung.ts';

type Code =
  | 'no-rules'
  | 'not-installed'
  | 'unreadable'
  | 'malformed'
  | 'switched-off'
  | 'schannel-not-on'
  | 'one-view'
  | 'old-4'
  | 'old-2'
  | 'old-both'
  | 'patch-assumed'
  | 'values-advised'
  | 'by-version'
  | 'follows';

const SETUP = DOTNET_SETUP_SETTINGS.map(({ id }) => ({ id, view: 'native' as const }));

interface Place {
  readonly runtime: DotnetRuntime;
  readonly view: 'native' | 'wow64';
  readonly values: DotnetValues;
  readonly choice: DotnetChoice;
  /** Of TLS 1.2. */
  readonly cell: OfferCell;
}

function placesOf(facts: Facts, rules: ReleaseRules): readonly Place[] {
  const client = schannelClient(facts.snapshot, rules, 'TLS 1.2');
  return installedRuntimes(facts).flatMap((runtime) =>
    viewsOf(facts.machine).map((view) => {
      const values = dotnetValues(facts, runtime, view);
      const choice = dotnetChoice(facts, runtime, values);
      return { runtime, view, values, choice, cell: wayCell(client, protocolRow('TLS 1.2'), choice.ways, choice.why) };
    }),
  );
}

/** Which runtimes lack TLS 1.2, and whether one of them lacks it in a single view. */
function lackCode(places: readonly Place[]): Code | null {
  const lacking = places.filter(({ cell }) => cell.state !== 'offered');
  if (lacking.length === 0) return null;
  const ofRuntime = (list: readonly Place[], runtime: DotnetRuntime): number =>
    list.filter((place) => place.runtime === runtime).length;
  const isPartly = (runtime: DotnetRuntime): boolean =>
    ofRuntime(lacking, runtime) > 0 && ofRuntime(lacking, runtime) < ofRuntime(places, runtime);
  if (isPartly('v4') || isPartly('v2')) return 'one-view';
  const [of4, of2] = [ofRuntime(lacking, 'v4') > 0, ofRuntime(lacking, 'v2') > 0];
  return of4 && of2 ? 'old-both' : of4 ? 'old-4' : 'old-2';
}

function codeOf(facts: Facts, places: readonly Place[]): Code {
  if (places.length === 0) return 'not-installed';
  const some = (number: SchannelNumber): boolean =>
    places.some(({ values }) => values.system === number || values.strong === number);
  if (some('unreadable')) return 'unreadable';
  if (some('odd')) return 'malformed';
  if (some('zero')) return 'switched-off';
  if (places.some(({ cell }) => cell.why === 'by-request' || cell.why === 'schannel')) return 'schannel-not-on';
  if (places.some(({ cell }) => cell.state === 'unknown')) return 'unreadable';
  const lack = lackCode(places);
  if (lack !== null) return lack;
  if (places.some(({ choice }) => choice.why === 'patch-assumed')) return 'patch-assumed';
  if (!places.some(({ choice }) => choice.why === 'target')) return 'follows';
  return dotnet4Version(facts) === '4.7' ? 'by-version' : 'values-advised';
}

/**
 * What .NET Framework programs that name no protocol get. A warning at most: OneDrive and SharePoint need it, Office
 * itself doesn't (facts 5.2 [S1][O3]). Source: facts 4 [N1][N2].
 */
export const dotnetRung: Rung<Code> = {
  id: 'dotnet',
  codes: {
    'no-rules': { state: 'not-applicable', verdict: null },
    'not-installed': { state: 'not-applicable', verdict: null },
    unreadable: { state: 'unknown', verdict: null },
    malformed: { state: 'warn', verdict: null },
    'switched-off': { state: 'warn', verdict: null },
    'schannel-not-on': { state: 'warn', verdict: null },
    'one-view': { state: 'warn', verdict: null },
    'old-4': { state: 'warn', verdict: null },
    'old-2': { state: 'warn', verdict: null },
    'old-both': { state: 'warn', verdict: null },
    'patch-assumed': { state: 'warn', verdict: null },
    'values-advised': { state: 'warn', verdict: null },
    'by-version': { state: 'pass', verdict: null },
    follows: { state: 'pass', verdict: null },
  },
  find(facts) {
    const { rules } = facts.machine;
    if (rules === null) return { code: 'no-rules', evidence: [] };
    const places = placesOf(facts, rules);
    const code = codeOf(facts, places);
    const patch = code === 'patch-assumed' ? rules.dotnet35Patch : null;
    const { release, architecture } = facts.machine;
    return {
      code,
      evidence: [
        ...presentEvidence(facts, SETUP),
        ...places.flatMap(({ runtime, view }) => [
          settingEvidence(facts, dotnetSettingId(runtime, 'system-default-tls-versions'), view),
          settingEvidence(facts, dotnetSettingId(runtime, 'sch-use-strong-crypto'), view),
        ]),
      ],
      ...(patch === null ? {} : { packages: [{ kb: patch, release, architecture, inDoubt: true, source: 'N1' }] }),
    };
  },
};
