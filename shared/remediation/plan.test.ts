import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { bytesOfPlain } from '../diagnosis/plain-value.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { snapshotOf, type Short, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { SSL_BITS, TLS_1_2, TLS_1_3 } from '../tls/protocols.ts';
import { PROFILE_IDS } from '../tls/profiles.ts';
import type { Reading } from '../windows/registry.ts';
import { DEFAULT_SCOPES, SCOPES, setting, SETTINGS } from '../windows/settings.ts';
import { makePlan, type Plan } from './plan.ts';
import { maskProblem, RECOMMENDED, selectionProblem, type Choice, type Selection } from './selection.ts';

const anyMask = fc.oneof(
  fc.constantFrom(0, 0x80, 0xa0, 0x800, 0x880, 0xa00, 0xa80, 0xaa0, 0xaa8, 0x2800, 0x2a00, 0xc00),
  fc.integer({ min: 0, max: 0xffffffff }),
);
const anyValue: fc.Arbitrary<Short> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: anyMask },
  { weight: 1, arbitrary: fc.constantFrom('0x800', '2048', '') },
  { weight: 1, arbitrary: fc.constant({ type: 'REG_DWORD' as const, data: '0008' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'REG_BINARY' as const, data: '00080000' }) },
  { weight: 1, arbitrary: fc.constant({ denied: true as const }) },
);
const flag: fc.Arbitrary<Short> = fc.constantFrom<Short>(null, null, 0, 1, 0xffffffff, '1', { denied: true });

const systemValue: fc.Arbitrary<Short> = fc.constantFrom<Short>(null, null, 0, 1, '1', { denied: true });

/** Any value for some of the settings that the ladder reads besides: .NET, strays, policies, proxy. */
const anyOther: fc.Arbitrary<NonNullable<TestPc['values']>> = fc.dictionary(
  fc.constantFrom(
    ...SETTINGS.filter(
      ({ id, scope }) =>
        scope === 'dotnet' || scope === 'stray' || /^(dotnet-setup|cipher|wininet|proxy|office)/.test(id),
    ).flatMap(({ id, views }) => (views.length > 1 ? views.map((view) => `${id} ${view}`) : [id])),
  ),
  fc.oneof(
    systemValue,
    fc.constantFrom<Short[]>(
      378389,
      528040,
      0xa80,
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_RSA_WITH_AES_128_GCM_SHA256,X',
      'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
      'x86',
      { emptyKey: true },
    ),
  ),
);

/** Any PC: every release, any value in each view, any SChannel state, updated or not. */
const anyPc: fc.Arbitrary<TestPc> = fc.record({
  build: fc.constantFrom(
    null,
    6002,
    7600,
    7601,
    9200,
    9600,
    10240,
    14393,
    17763,
    19045,
    20348,
    22631,
    25398,
    26100,
    30000,
  ),
  server: fc.boolean(),
  arch: fc.constantFrom<('AMD64' | 'x86' | 'ARM64' | null)[]>('AMD64', 'AMD64', 'x86', 'ARM64', null),
  native: anyValue,
  wow64: anyValue,
  schannel: fc.record({
    'TLS 1.1': fc.record({ enabled: flag, disabledByDefault: flag }),
    'TLS 1.2': fc.record({ enabled: flag, disabledByDefault: flag }),
  }),
  files: fc.constantFrom('6.1.7601.24168', '6.2.9200.22099', '6.1.7601.17514'),
  values: anyOther,
});

const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom(...PROFILE_IDS).map((profile): Choice => ({ kind: 'profile', profile })),
  anyMask.map((mask): Choice => ({ kind: 'mask', mask })),
  fc.tuple(anyMask, anyMask).map(([native, wow64]): Choice => ({
    kind: 'views',
    native: { kind: 'write', mask: native },
    wow64: native % 2 === 0 ? { kind: 'keep' } : { kind: 'write', mask: wow64 },
  })),
);
const anySelection: fc.Arbitrary<Selection> = fc.record({
  choice: anyChoice,
  scopes: fc.subarray([...SCOPES], { minLength: 1 }),
});

/** The snapshot as it is after the plan was carried out. */
function applied(snapshot: Snapshot, plan: Plan): Snapshot {
  return {
    ...snapshot,
    settings: snapshot.settings.map((row) => {
      const item = plan.find((one) => one.setting === row.setting && one.view === row.view);
      if (item === undefined) return row;
      const reading: Reading =
        item.after === null ? { state: 'absent', keyExists: true } : { state: 'value', ...bytesOfPlain(item.after) };
      return { ...row, reading };
    }),
  };
}

describe('makePlan', () => {
  it('plans nothing more after its plan was applied', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        const snapshot = snapshotOf(pc);
        const plan = makePlan(factsOf(snapshot), selection);
        expect(makePlan(factsOf(applied(snapshot, plan)), selection)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('makes the recommended state serve, or names a cause that no write repairs', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        const snapshot = snapshotOf(pc);
        const after = applied(snapshot, makePlan(factsOf(snapshot), RECOMMENDED));
        expect(['no-change-needed', 'cannot-be-fixed-here', 'undetermined']).toContain(
          diagnose(factsOf(after)).verdict,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('promises a repair only with writes that bring it', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        const facts = factsOf(snapshotOf(pc));
        const { verdict } = diagnose(facts);
        const plan = makePlan(facts, RECOMMENDED);
        if (verdict === 'fix-available' || verdict === 'improvement-available') expect(plan).not.toEqual([]);
        if (verdict === 'no-change-needed') expect(plan).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('never recommends to take TLS 1.2 or 1.3 away, to add SSL, or 0x2000', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        for (const item of makePlan(factsOf(snapshotOf(pc)), RECOMMENDED)) {
          if (item.name !== 'DefaultSecureProtocols' || item.after === null) continue;
          const mask = Number(item.after.hex);
          expect(mask & TLS_1_2).toBe(TLS_1_2);
          expect(mask & (SSL_BITS | TLS_1_3)).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('touches only what its scopes name, and nothing of the user’s', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        for (const item of makePlan(factsOf(snapshotOf(pc)), selection)) {
          const row = setting(item.setting);
          expect(selection.scopes).toContain(row.scope);
          expect(row.hive).toBe('HKLM');
        }
      }),
      { numRuns: 2000 },
    );
    expect(SETTINGS.filter(({ scope, hive }) => scope !== null && hive !== 'HKLM')).toEqual([]);
  });

  it('takes no protocol that Microsoft 365 needs from any program, whatever the scopes are', () => {
    fc.assert(
      fc.property(anyPc, fc.subarray([...SCOPES], { minLength: 1 }), (pc, scopes) => {
        const snapshot = snapshotOf(pc);
        const before = diagnose(factsOf(snapshot));
        const plan = makePlan(before.facts, { ...RECOMMENDED, scopes });
        const after = diagnose(factsOf(applied(snapshot, plan)));
        if (DEFAULT_SCOPES.every((scope) => scopes.includes(scope)))
          expect(['no-change-needed', 'cannot-be-fixed-here', 'undetermined']).toContain(after.verdict);
        for (const offer of before.offers) {
          const same = after.offers.find(({ program, view }) => program === offer.program && view === offer.view);
          for (const cell of offer.cells) {
            if (cell.state !== 'offered' || (cell.protocol !== 'TLS 1.2' && cell.protocol !== 'TLS 1.3')) continue;
            expect(same?.cells.find(({ protocol }) => protocol === cell.protocol)?.state).toBe('offered');
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('with the scopes dotnet and stray adds writes, and changes none of the others', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, { choice }) => {
        const facts = factsOf(snapshotOf(pc));
        const few = makePlan(facts, { choice, scopes: ['winhttp', 'schannel'] });
        const all = makePlan(facts, { choice, scopes: SCOPES });
        expect(all.filter((item) => ['winhttp', 'schannel'].includes(setting(item.setting).scope ?? ''))).toEqual(few);
      }),
      { numRuns: 1000 },
    );
  });

  it('never touches what could not be read, and writes before values as they were', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        const snapshot = snapshotOf(pc);
        for (const item of makePlan(factsOf(snapshot), selection)) {
          const row = snapshot.settings.find((one) => one.setting === item.setting && one.view === item.view);
          expect(row?.reading.state).not.toBe('unreadable');
          if (item.before === null) expect(row?.reading.state).toBe('absent');
          else expect(row?.reading).toMatchObject(bytesOfPlain(item.before));
          expect(item.after).not.toEqual(item.before);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('writes exactly what an explicit profile says, also over a serving value', () => {
    const pc: TestPc = { build: 7601, native: 0xa00, wow64: 0xa80, files: '6.1.7601.24168' };
    const plan = makePlan(factsOf(snapshotOf(pc)), {
      choice: { kind: 'profile', profile: 'tls11-12' },
      scopes: ['winhttp', 'schannel'],
    });
    expect(plan.map((item) => [item.name, item.view, item.after?.hex])).toEqual([
      ['DefaultSecureProtocols', 'wow64', '0x00000A00'],
      ['Enabled', 'native', '0x00000001'],
      ['DisabledByDefault', 'native', '0x00000000'],
      ['Enabled', 'native', '0x00000001'],
      ['DisabledByDefault', 'native', '0x00000000'],
    ]);
    expect(plan.slice(1, 3).every((item) => item.path.endsWith('TLS 1.1\\Client'))).toBe(true);
  });

  it('removes the values and nothing else with the profile remove', () => {
    const pc: TestPc = { build: 19045, native: 0xa00, wow64: 0x80, schannel: { 'TLS 1.2': { enabled: 0 } } };
    const plan = makePlan(factsOf(snapshotOf(pc)), {
      choice: { kind: 'profile', profile: 'remove' },
      scopes: ['winhttp', 'schannel'],
    });
    expect(plan.map((item) => [item.view, item.after])).toEqual([
      ['native', null],
      ['wow64', null],
    ]);
  });
});

describe('maskProblem', () => {
  const rulesOf = (build: number): Parameters<typeof maskProblem>[1] => factsOf(snapshotOf({ build })).machine.rules;

  it.each([
    [0, 7601, 'empty-mask'],
    [0xc00, 26100, 'unknown-bits'],
    [0x2800, 19045, 'tls-1.3-not-in-this-windows'],
    [0x2800, 26100, null],
    [0xaa8, 7601, null],
    [0x2800, 6002, 'tls-1.3-not-in-this-windows'],
  ])('%i on build %i: %s', (mask, build, problem) => {
    expect(maskProblem(mask, rulesOf(build))).toBe(problem);
  });

  it('looks at the views that this Windows has', () => {
    const selection: Selection = {
      choice: { kind: 'views', native: { kind: 'write', mask: 0x800 }, wow64: { kind: 'write', mask: 0x2800 } },
      scopes: ['winhttp'],
    };
    expect(selectionProblem(selection, ['native', 'wow64'], rulesOf(7601))).toBe('tls-1.3-not-in-this-windows');
    expect(selectionProblem(selection, ['native'], rulesOf(7601))).toBeNull();
  });
});
