import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someOf } from '../../build/only-on.suite.ts';
import { installedRuntimes } from '../diagnosis/dotnet-state.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { viewsOf } from '../diagnosis/machine.ts';
import { needlessBits } from '../diagnosis/view-state.ts';
import type { Short } from '../diagnosis/test-pc.suite.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { anyPc, anySelection } from '../remediation/any-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { SCOPES } from '../remediation/scopes/index.ts';
import { lookAtRetirement } from '../remediation/retire/look.ts';
import { hasNoSuite } from '../remediation/retire/refusals.ts';
import { RETIRABLE_IDS, RETIRE_SIDES, sidesOf, type Retirement } from '../remediation/retire/retirement.ts';
import { retiring, type Selection } from '../remediation/selection.ts';
import { dwordOf, dwordValue, pathIn64BitView, type RegistryValue } from '../windows/registry.ts';
import { refOf, setting, settingById, SETTINGS } from '../windows/settings.ts';
import { makeDecision } from './decision.ts';
import type { Target, ValueTest } from '../remediation/scopes/target.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../windows/releases.ts';
import { FAMILIES, rulesOf, type Family } from '../windows/families.ts';

type Values = ReadonlyMap<string, RegistryValue>;

const keyOf = (path: string, name: string): string => `${path}\\${name}`.toUpperCase();

const placeOf = (id: string, view: 'native' | 'wow64'): string =>
  keyOf(pathIn64BitView(refOf(setting(id), view)), setting(id).name);

/** What can't be read is absent here: a script stops if it can't read. */
const readable = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  settings: snapshot.settings.map((row) =>
    row.reading.state === 'unreadable' ? { ...row, reading: { state: 'absent', keyExists: true } } : row,
  ),
});

/**
 * True for a value that a plan keeps without its SSL bits, or with them if Windows' default has them too; an export is
 * less specific, and replaces or removes it.
 */
function isKept(before: RegistryValue | undefined, planned: RegistryValue | undefined, rules: ReleaseRules): boolean {
  const [was, becomes] = [before, planned].map((value) => (value === undefined ? null : dwordOf(value)));
  if (typeof was !== 'number' || typeof becomes !== 'number') return false;
  if ((was & 0x28) === 0) return false;
  return was === becomes ? needlessBits(rules) === 0 : (was & ~0x28) === becomes;
}

/** Returns every value of HKLM by its place. */
const valuesOf = (snapshot: Snapshot): Values =>
  new Map(
    snapshot.settings.flatMap(({ setting: id, view, reading }) =>
      reading.state === 'value' && settingById(id)?.hive === 'HKLM'
        ? [[placeOf(id, view), { type: reading.type, data: reading.data }] as const]
        : [],
    ),
  );

/** Does what a script for many PCs does: applies the targets in order, each to the current values. */
function afterTargets(values: Values, targets: readonly Target[]): Values {
  const now = new Map(values);
  const isTrue = ({ path, name, numbers, negated }: ValueTest): boolean => {
    const value = now.get(keyOf(path, name));
    const number = (value === undefined ? null : dwordOf(value)) ?? -1;
    return negated ? !numbers.includes(number) : numbers.includes(number);
  };
  for (const { path, name, value, leaveAloneIf, onlyIf } of targets) {
    const serves = leaveAloneIf.length > 0 && leaveAloneIf.every(isTrue);
    if (serves || !onlyIf.every(isTrue)) continue;
    if (value === null) now.delete(keyOf(path, name));
    else now.set(keyOf(path, name), dwordValue(value));
  }
  return now;
}

function targetsOf(selection: Selection, family: Family): readonly Target[] {
  const made = makeDecision(selection, family.releases);
  fc.pre(made.ok);
  return made.decision.families.flatMap(({ targets }) => targets);
}

/** A choice and values that it is about: drawn from all settings, those of a small scope are hardly ever among them. */
const anySelectionAndItsValues = fc.constantFrom(...SCOPES).chain((scope) =>
  fc.record({
    selection: anySelection.map((any): Selection => ({
      ...any,
      scopes: SCOPES.filter((id) => id === scope || any.scopes.includes(id)),
    })),
    values: fc.dictionary(
      fc.constantFrom(...SETTINGS.filter((row) => row.scope === scope).map(({ id }) => id)),
      fc.constantFrom<Short[]>(null, 0, 1, '1'),
    ),
  }),
);

it('a plan and the targets of an export never disagree on a value that both name', () => {
  const compared = new Set<string>();
  fc.assert(
    fc.property(anyPc, anySelectionAndItsValues, (pc, { selection, values }) => {
      const snapshot = readable(snapshotOf({ ...pc, values: { ...pc.values, ...values } }));
      const facts = factsOf(snapshot);
      const { rules, build, architecture } = facts.machine;
      const family = FAMILIES.find(({ from, to }) => build !== null && build >= from && (to === null || build <= to));
      fc.pre(rules !== null && family !== undefined);
      // some numbers are of no existing Windows version, such as a client of Server 2022's build
      fc.pre((winhttpDefaultOf(rules) & 0x2800) === (winhttpDefaultOf(rulesOf(family)) & 0x2800));
      // only Windows versions with two views have a choice for each view
      fc.pre(architecture !== 'x86' || selection.choice.kind !== 'views');
      const runtimes = installedRuntimes(facts);
      const named = targetsOf(selection, family).filter(
        ({ setting: id, view }) =>
          viewsOf(facts.machine).includes(view) &&
          (setting(id).scope !== 'dotnet' || runtimes.some((runtime) => id.startsWith(`dotnet.${runtime}.`))),
      );
      const before = valuesOf(snapshot);
      const exported = afterTargets(before, named);
      const planned = new Map(before);
      for (const { setting: id, view, after } of makePlan(facts, selection)) {
        if (after === null) planned.delete(placeOf(id, view));
        else planned.set(placeOf(id, view), after);
      }
      for (const { setting: id, view, path, name } of named) {
        const key = keyOf(path, name);
        if (isKept(before.get(key), planned.get(key), rules)) continue;
        expect([id, view, exported.get(key)]).toEqual([id, view, planned.get(key)]);
        if (exported.get(key) !== before.get(key)) compared.add(setting(id).scope ?? '');
      }
    }),
    { numRuns: someOf(1000, 3) },
  );
  expect([...compared.keys()].sort()).toEqual([...SCOPES].sort());
});

const anyRetirement: fc.Arbitrary<Retirement> = fc.record({
  side: fc.constantFrom(...RETIRE_SIDES),
  protocols: fc.subarray([...RETIRABLE_IDS], { minLength: 1 }),
});
const flag = fc.constantFrom<Short[]>(null, null, 0, 1, '1');
/** Any values of Schannel for old protocols and for TLS 1.2, on both sides. */
const anySchannel = fc.dictionary(
  fc.constantFrom(...SETTINGS.filter(({ id }) => /^schannel\.(?:ssl|tls-1\.[012])/.test(id)).map(({ id }) => id)),
  flag,
);

it('an export of old protocols does what retire does, and nothing if retire refuses a side', () => {
  let [done, refused] = [0, 0];
  fc.assert(
    fc.property(anyPc, anySchannel, anyRetirement, (pc, values, retirement) => {
      const snapshot = readable(snapshotOf({ ...pc, values: { ...pc.values, ...values } }));
      const facts = factsOf(snapshot);
      const { rules, build, architecture } = facts.machine;
      const family = FAMILIES.find(({ from, to }) => build !== null && build >= from && (to === null || build <= to));
      fc.pre(rules !== null && family !== undefined);
      fc.pre(architecture !== 'x86'); // one view less: a stray value there is in the path of a script
      fc.pre(!hasNoSuite(facts)); // no export checks lists of cipher suites
      // a family has the rules of its newest release, which has SSL 3.0 off even if an older one has it on
      fc.pre(rules.schannel['SSL 3.0'] === rulesOf(family).schannel['SSL 3.0']);
      const before = valuesOf(snapshot);
      for (const side of sidesOf(retirement)) {
        const own = { ...retirement, side };
        const targets = targetsOf(retiring(own), family);
        const exported = afterTargets(before, targets);
        const around = { usage: null, remoteSession: null, products: null };
        const plan = makePlan(facts, retiring(own));
        // an export doesn't rely on TLS 1.0 that stays: it leaves a PC without TLS 1.2 alone whatever goes
        const { refusals } = lookAtRetirement(facts, { ...own, protocols: [...RETIRABLE_IDS] }, around);
        const ofTls12 = refusals.filter(({ program }) => program !== null);
        const isUnsure = ofTls12.some(({ code }) => code === 'tls12-unknown');
        if (ofTls12.length > 0 && !isUnsure) {
          refused++;
          expect(exported).toEqual(before);
          continue;
        }
        const ofSchannel = plan.filter(({ setting: id }) => id.startsWith('schannel.'));
        const planned = new Map(before);
        for (const { setting: id, view, after } of ofSchannel)
          if (after !== null) planned.set(placeOf(id, view), after);
        // an export is more cautious: it omits whole families, and PCs with an ambiguous value
        const isUnclear = isUnsure || facts.views.some(({ state }) => state === 'invalid');
        if (isUnclear || targets.length === 0) continue;
        done++;
        expect(exported).toEqual(planned);
      }
    }),
    { numRuns: someOf(1000, 3) },
  );
  expect(Math.min(done, refused)).toBeGreaterThan(0); // few examples run while code is mutated
});

it('every value that a test reads has a place, those of one target in its own key', () => {
  const keyPaths = new Set(SETTINGS.flatMap((row) => row.views.map((view) => pathIn64BitView(refOf(row, view)))));
  for (const choice of [{ kind: 'profile', profile: 'recommended' } as const, { kind: 'mask', mask: 0xa00 } as const]) {
    for (const family of FAMILIES) {
      for (const { path, leaveAloneIf, onlyIf } of targetsOf({ choice, scopes: SCOPES }, family)) {
        expect(leaveAloneIf.map((test) => test.path)).toEqual(leaveAloneIf.map(() => path));
        for (const test of onlyIf) expect(keyPaths).toContain(test.path);
      }
    }
  }
});
