import {
  DOTNET_SETUP_SETTINGS,
  DOTNET_SWITCH_SETTINGS,
  DOTNET_VALUES,
  dotnetSettingId,
  type DotnetRuntime,
} from '../../../windows/catalogue/programs.ts';
import { TLS_1_2, type Protocol } from '../../../tls/protocols.ts';
import type { OfferCell } from '../../cells.ts';
import { isDotnet40 } from '../../dotnet-state.ts';
import type { DotnetPlace } from '../../judged.ts';
import { viewsOf } from '../../machine.ts';
import { readingOf } from '../../snapshot.ts';
import { presentEvidence, settingEvidence, textEvidence } from '../evidence.ts';
import type { Codes, Find } from '../rung.ts';

const codes = {
  'no-rules': { state: 'not-applicable', verdict: null, links: ['N1'] },
  'not-installed': { state: 'not-applicable', verdict: null, links: ['N2'] },
  'no-suite': { state: 'not-applicable', verdict: null, links: ['R6'] },
  unreadable: { state: 'unknown', verdict: null, links: ['N1'] },
  malformed: { state: 'warn', verdict: null, repair: 'dotnet', links: ['N1'] },
  'switched-off': { state: 'warn', verdict: null, repair: 'dotnet', links: ['N1'] },
  'schannel-not-on': { state: 'warn', verdict: null, links: ['N1', 'R2'] },
  'too-old': { state: 'warn', verdict: null, hinders: false, links: ['N2', 'N1'] },
  'left-without': { state: 'warn', verdict: null, repair: 'dotnet', links: ['N1', 'R1'] },
  'one-view': { state: 'warn', verdict: null, repair: 'dotnet', links: ['N1', 'E1'] },
  'old-4': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false, links: ['N1', 'E1'] },
  'old-2': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false, links: ['N1', 'C1'] },
  'old-2-by-target': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false, links: ['N1', 'E1'] },
  'old-both': { state: 'warn', verdict: null, repair: 'dotnet', hinders: false, links: ['N1', 'E1'] },
  'patch-assumed': { state: 'warn', verdict: null, links: ['N1', 'C1'] },
  'by-target': { state: 'unknown', verdict: null, repair: 'dotnet', links: ['N1', 'E1'] },
  follows: { state: 'pass', verdict: null, links: ['N1'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

const SETUP = DOTNET_SETUP_SETTINGS.map(({ id }) => id);
const SWITCHES = DOTNET_SWITCH_SETTINGS.map(({ id }) => id);

const cellOf = ({ cells }: DotnetPlace, wanted: Protocol): OfferCell | undefined =>
  cells.find(({ protocol }) => protocol === wanted);

const tls12Cell = (place: DotnetPlace): OfferCell | undefined => cellOf(place, 'TLS 1.2');

const offersTls12 = (place: DotnetPlace): boolean => tls12Cell(place)?.state === 'offered';

const isByTarget = (place: DotnetPlace): boolean => !offersTls12(place) && place.choice.why === 'target';

/** True if programs here name nothing newer than TLS 1.0, which Schannel has off, and can't connect. Facts 4.2. */
const isLeftWithout = (place: DotnetPlace): boolean =>
  cellOf(place, 'TLS 1.0')?.state === 'blocked' &&
  place.choice.ways.some((way) => way.kind === 'names' && (way.mask & TLS_1_2) === 0);

function lackCode(places: readonly DotnetPlace[]): Code | null {
  const lacking = places.filter((place) => !offersTls12(place));
  if (lacking.length === 0) return null;
  const ofRuntime = (list: readonly DotnetPlace[], runtime: DotnetRuntime): number =>
    list.filter((place) => place.runtime === runtime).length;
  const isPartly = (runtime: DotnetRuntime): boolean =>
    ofRuntime(lacking, runtime) > 0 && ofRuntime(lacking, runtime) < ofRuntime(places, runtime);
  if (isPartly('v4') || isPartly('v2')) return 'one-view';
  const surely = lacking.filter((place) => !isByTarget(place));
  if (surely.length === 0) return 'by-target';
  const [of4, of2] = [ofRuntime(surely, 'v4') > 0, ofRuntime(surely, 'v2') > 0];
  if (of4) return of2 ? 'old-both' : 'old-4';
  return lacking.some(isByTarget) ? 'old-2-by-target' : 'old-2';
}

function codeOf(places: readonly DotnetPlace[], isTooOld: boolean): Code {
  if (places.length === 0) return 'not-installed';
  if (places.some((place) => tls12Cell(place)?.why === 'suites')) return 'no-suite';
  const numbers = places.flatMap(({ values }) => [values.system, values.strong]);
  if (numbers.includes('unreadable')) return 'unreadable';
  if (isTooOld) return 'too-old';
  if (numbers.includes('odd')) return 'malformed';
  const isSwitchedOff = places.some(
    (place) => !offersTls12(place) && (place.switches?.system === 'on' || place.switches?.strong === 'on'),
  );
  if (numbers.includes('zero') || isSwitchedOff) return 'switched-off';
  const cells = places.map(tls12Cell);
  if (cells.some((cell) => cell?.why === 'by-request' || cell?.why === 'schannel')) return 'schannel-not-on';
  if (cells.some((cell) => cell?.state === 'unknown')) return 'unreadable';
  if (places.some(isLeftWithout)) return 'left-without';
  const lack = lackCode(places);
  if (lack !== null) return lack;
  return places.some(({ choice }) => choice.why === 'patch-assumed') ? 'patch-assumed' : 'follows';
}

/**
 * What .NET programs get that name no protocol. At most a warning: OneDrive needs it, Office doesn't. Source: facts 4
 * [N1][N2][N3], 5.2 [S1][O3].
 */
const find: Find<Code> = (facts, judged) => {
  if (judged === null) return { code: 'no-rules', evidence: [] };
  const { rules, dotnet } = judged;
  const code = codeOf(dotnet, isDotnet40(facts));
  const values = dotnet.flatMap(({ runtime, view }) =>
    DOTNET_VALUES.map((value) => settingEvidence(facts, dotnetSettingId(runtime, value), view)),
  );
  const switches = viewsOf(facts.machine).flatMap((view) =>
    SWITCHES.filter((id) => readingOf(facts.readings, id, view).state === 'value').map((id) =>
      textEvidence(facts, id, view),
    ),
  );
  const evidence = [...presentEvidence(facts, SETUP), ...values, ...(dotnet.length > 0 ? switches : [])];
  const patch = code === 'patch-assumed' ? rules.dotnet35Patch : null;
  if (patch === null) return { code, evidence };
  const { release, architecture } = facts.machine;
  return { code, evidence, packages: [{ kb: patch, release, architecture, inDoubt: true, source: 'N1' }] };
};

export const dotnet = { codes, find };
