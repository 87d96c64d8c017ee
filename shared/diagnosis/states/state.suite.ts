// The notation of machine states from public threads and guides.
//
// rungs what doesn't pass, and others worth naming: `+` pass, `!` warn, `x` fail, `?` unknown, `-` not applicable, then
//          the code: `xmissing`. Every unnamed rung must pass or not apply.
// ready    the level of readiness, then the rungs to blame: `no: winhttp-value schannel`
// step     the rung of the cause, then what fixes it: a write, the id of a scope, `user`, or `elsewhere`
// plan     the setting, its views if it has two, then the number or `removed`: `winhttp both 0x800`
// own      the same for the user's own values
import { makePlan } from '../../remediation/plan.ts';
import { DEFAULT_SCOPES, type ExtraScope } from '../../remediation/scopes/index.ts';
import { RECOMMENDED } from '../../remediation/selection.ts';
import { userPlan } from '../../remediation/user-plan.ts';
import { makeReport } from '../../report/report.ts';
import { codesInShort, type Codes } from '../../report/ladder-rows.suite.ts';
import { setting } from '../../windows/settings.ts';
import { diagnose } from '../diagnose.ts';
import { factsOf } from '../facts.ts';
import { rungOfLimit, type LimitId } from '../../readiness/levels.ts';
import { readinessOf } from '../../readiness/readiness.ts';
import type { RungId } from '../rungs/ids.ts';
import { meaningOf } from '../rungs/meanings.ts';
import { snapshotOf, type TestPc } from '../test-pc.suite.ts';
import type { Verdict } from '../verdict.ts';
import { planItems, type PlanItems } from '../../report/plan-items.ts';

/** A Windows version as shipped, and its limits, which no settings change. */
export interface Windows {
  readonly pc: TestPc;
  readonly limits: readonly LimitId[];
}

export interface State {
  readonly title: string;
  /** A public address, or a tag of docs/facts.md 11. */
  readonly source: string;
  readonly on: Windows;
  readonly pc?: Partial<TestPc>;
  readonly rungs?: Partial<Codes>;
  /** `no-change-needed` unless named. */
  readonly verdict?: Verdict;
  readonly ready: string;
  /** None unless named. */
  readonly step?: string;
  /** Empty unless named. */
  readonly plan?: readonly string[];
  /** Empty unless named. */
  readonly own?: readonly string[];
  /** Selected in addition to the default ones. */
  readonly scopes?: readonly ExtraScope[];
}

/** The actual or expected result of a state. */
export interface Outcome {
  readonly rungs: Partial<Codes>;
  readonly verdict: Verdict;
  readonly ready: string;
  readonly limits: readonly string[];
  readonly step: string | null;
  readonly plan: readonly string[];
  readonly own: readonly string[];
}

const NAMES: Readonly<Record<string, string>> = { 'winhttp.default-secure-protocols': 'winhttp' };

const nameOf = (id: string): string => NAMES[id] ?? id.replace(/^schannel\.(.*)\.client\./, '$1.');

/** Returns each setting once, with its views if it has two. */
function planInShort(plan: PlanItems): readonly string[] {
  const numbers = plan.map(({ setting: id, view, after }) => ({
    id,
    view,
    becomes: after === null ? 'removed' : `0x${Number(after.hex).toString(16)}`,
  }));
  const lines = numbers.map(({ id, view, becomes }) => {
    const isBoth = numbers.filter((other) => other.id === id && other.becomes === becomes).length === 2;
    const views = setting(id).views.length === 1 ? [] : [isBoth ? 'both' : view];
    return [nameOf(id), ...views, becomes].join(' ');
  });
  return [...new Set(lines)];
}

const pcOf = ({ on, pc }: State): TestPc => ({ ...on.pc, ...pc, values: { ...on.pc.values, ...pc?.values } });

/** Returns the program's result for a state, without a proof and without connections. */
export function found(state: State): Outcome {
  const diagnosis = diagnose(factsOf(snapshotOf(pcOf(state))));
  const scopes = [...DEFAULT_SCOPES, ...(state.scopes ?? [])];
  const plan = makePlan(diagnosis.facts, { ...RECOMMENDED, scopes });
  const report = makeReport(diagnosis, plan, { driver: 'reg-file', system: 'test' });
  const { level, because, limits } = readinessOf(diagnosis, null, null);
  const codes = codesInShort(report.ladder);
  const isShown = (rung: string): boolean =>
    /^[!x?]/.test(codes[rung as RungId]) || state.rungs?.[rung as RungId] !== undefined;
  const rungs = Object.fromEntries(Object.entries(codes).filter(([rung]) => isShown(rung)));
  const { cause } = report;
  // nothing on this PC removes a limit, which `limits` names
  const step =
    cause === null || cause === undefined || rungOfLimit(cause.code) !== null
      ? null
      : `${cause.rung} ${meaningOf(cause)?.repair ?? 'elsewhere'}`;
  return {
    rungs,
    verdict: report.verdict,
    ready: because.length === 0 ? level : `${level}: ${because.map(({ rung }) => rung).join(' ')}`,
    limits: limits.map(({ id }) => id),
    step,
    plan: planInShort(report.plan),
    own: planInShort(planItems(userPlan(diagnosis))),
  };
}

/** Returns the expected result of a state. */
export const expected = ({ on, rungs, verdict, ready, step, plan, own }: State): Outcome => ({
  rungs: rungs ?? {},
  verdict: verdict ?? 'no-change-needed',
  ready,
  limits: on.limits,
  step: step ?? null,
  plan: plan ?? [],
  own: own ?? [],
});
