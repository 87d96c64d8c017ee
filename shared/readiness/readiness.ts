import { MICROSOFT_365_ADDRESSES, needOf } from '../proof/microsoft365.ts';
import * as v from 'valibot';
import { brokenPromises, type Promised } from '../proof/compare.ts';
import type { Connection } from '../proof/connections.ts';
import type { Proof } from '../proof/proof.ts';
import { judgeProof } from '../proof/proof-report.ts';
import { exactly, listOf } from '../schema.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { AT_FAULT, isExplainedBy, limitsOf, CONNECTION, READINESS_LEVELS, type LimitId } from './levels.ts';
import { viewsOf } from '../diagnosis/machine.ts';
import { offeredProtocols } from '../diagnosis/offers.ts';
import { hinders, meaningOf } from '../diagnosis/rungs/meanings.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';

/** `because`: findings of the ladder, and `connection`. `limits`: what this version of Windows can't do in any way. */
export const readinessSchema = exactly({
  level: v.picklist(READINESS_LEVELS),
  because: listOf(exactly({ rung: v.string(), code: v.string() })),
  limits: listOf(exactly({ id: v.string() })),
});
export type Readiness = v.InferOutput<typeof readinessSchema>;

type Because = Readiness['because'][number];

export type AskedConnection = Pick<Connection, 'host' | 'view' | 'result'>;

/** What readiness needs of a diagnosis; a report with its facts has it too. */
export type Judgeable = Pick<Diagnosis, 'facts' | 'offers' | 'ladder' | 'verdict'>;

const named = ({ rung, code }: Pick<RungReport, 'rung' | 'code'>): Because => ({ rung, code });

/** Returns the rung to look at if Windows was seen not to offer what the settings promise; otherwise null. */
function contradiction(diagnosis: Judgeable, proof: Proof): Because | null {
  const { facts, offers, ladder } = diagnosis;
  const promisedIn = (view: RegistryView): Promised[RegistryView] =>
    offeredProtocols(offers.find((offer) => offer.program === 'winhttp' && offer.view === view));
  const winhttp: Promised = { native: promisedIn('native'), wow64: promisedIn('wow64') };
  const { differences, suspect } = judgeProof(proof, { effective: { winhttp }, ladder }, facts);
  if (brokenPromises(differences).length === 0) return null;
  const found = ladder.find(({ rung }) => rung === suspect);
  return found === undefined ? { rung: suspect ?? 'winhttp-value', code: 'unreadable' } : named(found);
}

/** True if every address was reached, all of Microsoft 365 are listed, and each was tested from every view. */
function allReached(connections: readonly AskedConnection[], views: readonly RegistryView[]): boolean {
  const isAsked = (host: string, view: RegistryView): boolean =>
    connections.some((one) => one.host === host && one.view === view);
  return (
    MICROSOFT_365_ADDRESSES.every(({ host }) => connections.some((one) => one.host === host)) &&
    connections.every(({ host, result }) => result === 'reached' && views.every((view) => isAsked(host, view)))
  );
}

function isRefused(connections: readonly AskedConnection[], views: readonly RegistryView[]): boolean {
  return views.some((view) => {
    const asked = connections.filter((one) => one.view === view);
    return asked.length > 0 && asked.every(({ result }) => result === 'tls-refused');
  });
}

/** Returns the results of failed connections, each once, without what a limit explains. */
function failures(connections: readonly AskedConnection[], limits: readonly LimitId[]): readonly Because[] {
  const results = connections
    .filter(({ host, result }) => result !== 'tls-refused' || !isExplainedBy(limits, needOf(host)))
    .map(({ result }) => result)
    .filter((result) => result !== 'reached');
  return [...new Set(results)].map((code) => ({ rung: CONNECTION, code }));
}

const withoutDoubles = (because: readonly Because[]): readonly Because[] => [
  ...new Map(because.map((one) => [`${one.rung}.${one.code}`, one])).values(),
];

/**
 * Returns how certain it is that programs on this PC reach Microsoft 365, from the strongest evidence: connections to
 * its addresses, what Windows was seen to offer, the settings. Pure. `proof` and `connections` are null if nothing was
 * tested.
 *
 * `proven`: all addresses were reached from every view. `no`: the settings fail, Windows was seen not to offer what
 * they promise, or every handshake was refused. `doubtful`: a warning may be an obstacle, something decisive is
 * unknown, or the Windows version has a limit. `likely`: none of these.
 */
export function readinessOf(
  diagnosis: Judgeable,
  proof: Proof | null,
  connections: readonly AskedConnection[] | null,
): Readiness {
  const { ladder, facts } = diagnosis;
  const views = viewsOf(facts.machine);
  const limited = limitsOf(facts.machine.rules);
  const limits = limited.map((id) => ({ id }));
  const tried = connections ?? [];
  if (allReached(tried, views)) return { level: 'proven', because: [], limits };
  const contradicted = proof === null ? null : contradiction(diagnosis, proof);
  const failed = failures(tried, limited);
  if (AT_FAULT.includes(diagnosis.verdict) || contradicted !== null || isRefused(tried, views)) {
    const faults = ladder.filter((found) => AT_FAULT.includes(meaningOf(found)?.verdict ?? null)).map(named);
    const because = [...faults, ...(contradicted === null ? [] : [contradicted]), ...failed];
    return { level: 'no', because: withoutDoubles(because), limits };
  }
  const doubts = ladder.filter((found) => hinders(found)).map(named);
  const because = [...failed, ...doubts];
  return { level: because.length > 0 || limits.length > 0 ? 'doubtful' : 'likely', because, limits };
}
