import { DOTNET_SETUP_SETTINGS, dotnetSettingId, type DotnetRuntime } from '../../windows/catalogue/programs.ts';
import { dotnet4Version, dotnetChoice, dotnetValues, installedRuntimes } from '../dotnet-state.ts';
import type { Facts } from '../facts.ts';
import { viewsOf } from '../machine.ts';
import { offersOf, type OfferCell } from '../offers.ts';
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

interface Place {
  readonly runtime: DotnetRuntime;
  readonly view: 'native' | 'wow64';
  /** Of TLS 1.2. */
  readonly cell: OfferCell;
}

const RUNTIME_OF = { dotnet4: 'v4', dotnet2: 'v2' } as const;

function placesOf(facts: Facts): readonly Place[] {
  return offersOf(facts).flatMap(({ program, view, cells }) => {
    const cell = cells.find(({ protocol }) => protocol === 'TLS 1.2');
    if (cell === undefined || program === 'winhttp' || program === 'wininet') return [];
    return [{ runtime: RUNTIME_OF[program], view, cell }];
  });
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
  const numbers = places.flatMap(({ runtime, view }) => {
    const { system, strong } = dotnetValues(facts, runtime, view);
    return [system, strong];
  });
  if (numbers.includes('unreadable')) return 'unreadable';
  if (numbers.includes('odd')) return 'malformed';
  if (numbers.includes('zero')) return 'switched-off';
  if (places.some(({ cell }) => cell.why === 'by-request' || cell.why === 'schannel')) return 'schannel-not-on';
  if (places.some(({ cell }) => cell.state === 'unknown')) return 'unreadable';
  const lack = lackCode(places);
  if (lack !== null) return lack;
  const choices = places.map(({ runtime, view }) => ({ runtime, why: dotnetChoice(facts, runtime, view).why }));
  if (choices.some(({ why }) => why === 'patch-assumed')) return 'patch-assumed';
  if (!choices.some(({ why }) => why === 'target')) return 'follows';
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
    const values = installedRuntimes(facts).flatMap((runtime) =>
      viewsOf(facts.machine).flatMap((view) =>
        (['system-default-tls-versions', 'sch-use-strong-crypto'] as const).map((value) =>
          settingEvidence(facts, dotnetSettingId(runtime, value), view),
        ),
      ),
    );
    const code = codeOf(facts, placesOf(facts));
    const patch = code === 'patch-assumed' ? rules.dotnet35Patch : null;
    const { release, architecture } = facts.machine;
    return {
      code,
      evidence: [
        ...presentEvidence(
          facts,
          DOTNET_SETUP_SETTINGS.map(({ id }) => ({ id, view: 'native' })),
        ),
        ...values,
      ],
      ...(patch === null ? {} : { packages: [{ kb: patch, release, architecture, inDoubt: true, source: 'N1' }] }),
    };
  },
};
