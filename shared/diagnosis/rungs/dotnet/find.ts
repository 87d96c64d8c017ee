import { DOTNET_SETUP_SETTINGS, dotnetSettingId, type DotnetRuntime } from '../../../windows/catalogue/programs.ts';
import type { OfferCell } from '../../cells.ts';
import { dotnet4Version } from '../../dotnet-state.ts';
import type { Facts } from '../../facts.ts';
import type { DotnetPlace } from '../../judged.ts';
import { presentEvidence, settingEvidence } from '../evidence.ts';
import type { Find } from '../rung.ts';
import type { Code } from './codes.ts';

const SETUP = DOTNET_SETUP_SETTINGS.map(({ id }) => id);
const VALUES = ['system-default-tls-versions', 'sch-use-strong-crypto'] as const;

const tls12Cell = ({ cells }: DotnetPlace): OfferCell | undefined =>
  cells.find(({ protocol }) => protocol === 'TLS 1.2');

/** Which runtimes lack TLS 1.2, and whether one of them lacks it in a single view. */
function lackCode(places: readonly DotnetPlace[]): Code | null {
  const lacking = places.filter((place) => tls12Cell(place)?.state !== 'offered');
  if (lacking.length === 0) return null;
  const ofRuntime = (list: readonly DotnetPlace[], runtime: DotnetRuntime): number =>
    list.filter((place) => place.runtime === runtime).length;
  const isPartly = (runtime: DotnetRuntime): boolean =>
    ofRuntime(lacking, runtime) > 0 && ofRuntime(lacking, runtime) < ofRuntime(places, runtime);
  if (isPartly('v4') || isPartly('v2')) return 'one-view';
  const [of4, of2] = [ofRuntime(lacking, 'v4') > 0, ofRuntime(lacking, 'v2') > 0];
  return of4 && of2 ? 'old-both' : of4 ? 'old-4' : 'old-2';
}

function codeOf(facts: Facts, places: readonly DotnetPlace[]): Code {
  if (places.length === 0) return 'not-installed';
  const numbers = places.flatMap(({ values }) => [values.system, values.strong]);
  if (numbers.includes('unreadable')) return 'unreadable';
  if (numbers.includes('odd')) return 'malformed';
  if (numbers.includes('zero')) return 'switched-off';
  const cells = places.map(tls12Cell);
  if (cells.some((cell) => cell?.why === 'by-request' || cell?.why === 'schannel')) return 'schannel-not-on';
  if (cells.some((cell) => cell?.state === 'unknown')) return 'unreadable';
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
export const find: Find<Code> = (facts, judged) => {
  if (judged === null) return { code: 'no-rules', evidence: [] };
  const { rules, dotnet } = judged;
  const code = codeOf(facts, dotnet);
  const values = dotnet.flatMap(({ runtime, view }) =>
    VALUES.map((value) => settingEvidence(facts, dotnetSettingId(runtime, value), view)),
  );
  const evidence = [...presentEvidence(facts, SETUP), ...values];
  const patch = code === 'patch-assumed' ? rules.dotnet35Patch : null;
  if (patch === null) return { code, evidence };
  const { release, architecture } = facts.machine;
  return { code, evidence, packages: [{ kb: patch, release, architecture, inDoubt: true, source: 'N1' }] };
};
