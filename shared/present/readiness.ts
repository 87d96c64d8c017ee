import { CONNECTION } from '../readiness/levels.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { brokenPromises } from '../proof/compare.ts';
import type { Report } from '../report/report.ts';
import type { SharedMessages } from '../text/messages.ts';
import { rungText } from '../text/rungs.ts';
import { protocolRow } from '../tls/protocols.ts';
import { REGISTRY_VIEWS } from '../windows/registry.ts';
import type { Sign } from './sign.ts';
import { rowOf } from '../row-of.ts';

type Claims = SharedMessages['readiness']['claims'];
type ClaimId = keyof Claims;
type ClaimState = keyof Claims[ClaimId]['states'];

const SIGNS: Readonly<Record<ClaimState, Sign>> = { holds: 'ok', fails: 'fail', unknown: 'unknown', 'not-asked': 'na' };

const SETTINGS: Readonly<Record<Verdict, ClaimState>> = {
  'no-change-needed': 'holds',
  'improvement-available': 'holds',
  'fix-available': 'fails',
  'cannot-be-fixed-here': 'fails',
  undetermined: 'unknown',
};

function connectionState({ connections = [], views }: Report): ClaimState {
  if (connections.length === 0) return 'not-asked';
  if (connections.some(({ result }) => result !== 'reached')) return 'fails';
  const isWhole = REGISTRY_VIEWS.every((view) => views[view] === null || connections.some((one) => one.view === view));
  return isWhole ? 'holds' : 'unknown';
}

function offerState({ proof, views }: Report): ClaimState {
  if (proof === undefined) return 'not-asked';
  if (brokenPromises(proof.differences).length > 0) return 'fails';
  const seen = REGISTRY_VIEWS.flatMap((view) => (views[view] === null ? [] : [proof.after[view]]));
  if (seen.some((one) => one?.state !== 'seen')) return 'unknown';
  const isGood = seen.every((one) => one?.offered.some((protocol) => protocolRow(protocol).grade === 'good'));
  return isGood ? 'holds' : 'fails';
}

/** Readiness as every output shows it, the strongest evidence first; null for a report that lacks it. */
export function readinessView(report: Report) {
  const { readiness } = report;
  if (readiness === undefined) return null;
  const states: readonly (readonly [ClaimId, ClaimState])[] = [
    ['connection', connectionState(report)],
    ['offer', offerState(report)],
    ['settings', SETTINGS[report.verdict]],
  ];
  const claims = states.map(([claim, state]) => ({ claim, state, sign: SIGNS[state] }));
  return { level: readiness.level, claims, because: readiness.because };
}

export type ReadinessView = NonNullable<ReturnType<typeof readinessView>>;

type Words = Pick<SharedMessages, 'readiness' | 'rungs' | 'everyRung'>;

export function becauseText(
  { rung, code }: Readonly<Record<'rung' | 'code', string>>,
  m: Words,
): ReturnType<typeof rungText> {
  if (rung !== CONNECTION) return rungText(m, rung, code);
  return { name: m.readiness.claims.connection.name, found: rowOf<string>(m.readiness.results, code) ?? code };
}

export const limitText = (id: string, { readiness }: Pick<Words, 'readiness'>): string =>
  rowOf<string>(readiness.limits, id) ?? id;
