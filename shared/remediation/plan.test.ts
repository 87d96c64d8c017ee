import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someOf } from '../../build/only-on.suite.ts';
import { diagnose, type Diagnosis } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { protocolRow, SSL_BITS, TLS_1_2, TLS_1_3 } from '../tls/protocols.ts';
import { DEFAULT_SCOPES, SCOPES } from './scopes/index.ts';
import { dwordOf, dwordValue } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, SETTINGS } from '../windows/settings.ts';
import { snapshotAfter, makePlan } from './plan.ts';
import { anyPc, anySelection } from './any-pc.suite.ts';
import { maskProblem, RECOMMENDED, selectionProblem, type Selection } from './selection.ts';

describe('makePlan', () => {
  it('plans nothing more after its plan was applied', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        const snapshot = snapshotOf(pc);
        const plan = makePlan(factsOf(snapshot), selection);
        expect(makePlan(factsOf(snapshotAfter(snapshot, plan)), selection)).toEqual([]);
      }),
      { numRuns: someOf(600, 3) },
    );
  });

  it('promises a fix only with writes that bring it about, and names a cause that no write fixes otherwise', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        const snapshot = snapshotOf(pc);
        const { facts, verdict } = diagnose(factsOf(snapshot));
        const plan = makePlan(facts, RECOMMENDED);
        if (verdict === 'fix-available' || verdict === 'improvement-available') expect(plan).not.toEqual([]);
        if (verdict === 'no-change-needed') expect(plan).toEqual([]);
        const after = diagnose(factsOf(snapshotAfter(snapshot, plan))).verdict;
        expect(['no-change-needed', 'cannot-be-fixed-here', 'undetermined']).toContain(after);
      }),
      { numRuns: someOf(600, 3) },
    );
  });

  it('changes no verdict by words alone: SSL that it takes for a fault is gone after it, and a default is none as a value', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        const snapshot = snapshotOf(pc);
        const before = diagnose(factsOf(snapshot));
        const { rules } = before.facts.machine;
        const offersSsl = ({ offers }: Diagnosis): boolean =>
          offers.some(
            ({ program, cells }) =>
              program === 'winhttp' &&
              cells.some(({ protocol, state }) => state === 'offered' && protocolRow(protocol).grade === 'unsafe'),
          );
        const after = diagnose(factsOf(snapshotAfter(snapshot, makePlan(before.facts, RECOMMENDED))));
        const isFault = before.ladder.some(({ rung, code }) => rung === 'winhttp-value' && code === 'ssl-enabled');
        if (isFault && offersSsl(before) && before.verdict === 'improvement-available')
          expect(offersSsl(after)).toBe(false);
        if (rules?.repair !== 'remove') return;
        const [value] = rules.winhttpDefaults;
        const asValue = diagnose(factsOf(snapshotOf({ ...pc, native: value, wow64: value })));
        expect(asValue.verdict).toBe(diagnose(factsOf(snapshotOf({ ...pc, native: null, wow64: null }))).verdict);
      }),
      { numRuns: someOf(600, 3) },
    );
  });

  it('never recommends removing TLS 1.2 or 1.3, adding SSL, or 0x2000', () => {
    fc.assert(
      fc.property(anyPc, (pc) => {
        for (const item of makePlan(factsOf(snapshotOf(pc)), RECOMMENDED)) {
          if (item.setting !== DEFAULT_SECURE_PROTOCOLS || item.after === null) continue;
          const mask = dwordOf(item.after) ?? 0;
          expect(mask & TLS_1_2).toBe(TLS_1_2);
          expect(mask & (SSL_BITS | TLS_1_3)).toBe(0);
        }
      }),
      { numRuns: someOf(400, 3) },
    );
  });

  it('removes no protocol that Microsoft 365 needs from any program, with any scopes', () => {
    fc.assert(
      fc.property(anyPc, fc.subarray([...SCOPES], { minLength: 1 }), (pc, scopes) => {
        const snapshot = snapshotOf(pc);
        const before = diagnose(factsOf(snapshot));
        const plan = makePlan(before.facts, { ...RECOMMENDED, scopes });
        const after = diagnose(factsOf(snapshotAfter(snapshot, plan)));
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
      { numRuns: someOf(600, 3) },
    );
  });

  it('adds writes with the scopes dotnet and stray, and keeps all others', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, { choice }) => {
        const facts = factsOf(snapshotOf(pc));
        const few = makePlan(facts, { choice, scopes: ['winhttp', 'schannel'] });
        const all = makePlan(facts, { choice, scopes: SCOPES });
        expect(all.filter((item) => ['winhttp', 'schannel'].includes(setting(item.setting).scope ?? ''))).toEqual(few);
      }),
      { numRuns: someOf(300, 3) },
    );
  });

  it('touches only what its scopes name and could be read, nothing of the user’s, and records values as they were', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        const snapshot = snapshotOf(pc);
        for (const item of makePlan(factsOf(snapshot), selection)) {
          expect(selection.scopes).toContain(setting(item.setting).scope);
          const row = snapshot.settings.find((one) => one.setting === item.setting && one.view === item.view);
          expect(row?.reading.state).not.toBe('unreadable');
          if (item.before === null) expect(row?.reading.state).toBe('absent');
          else expect(row?.reading).toMatchObject(item.before);
          expect(item.after).not.toEqual(item.before);
        }
      }),
      { numRuns: someOf(400, 3) },
    );
    expect(SETTINGS.filter(({ scope, hive }) => scope !== null && hive !== 'HKLM')).toEqual([]);
  });

  it('is ordered like the catalogue, native view first, with any scopes', () => {
    const order = SETTINGS.map(({ id }) => id);
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        const places = makePlan(factsOf(snapshotOf(pc)), selection).map(
          ({ setting: id, view }) => order.indexOf(id) * 2 + (view === 'native' ? 0 : 1),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: someOf(300, 3) },
    );
  });

  it('writes exactly what an explicit profile specifies, even over a value that works', () => {
    const pc: TestPc = { build: 7601, native: 0xa00, wow64: 0xa80, files: '6.1.7601.24168' };
    const plan = makePlan(factsOf(snapshotOf(pc)), {
      choice: { kind: 'profile', profile: 'tls11-12' },
      scopes: ['winhttp', 'schannel'],
    });
    expect(plan.map((item) => [item.setting, item.view, item.after])).toEqual([
      [DEFAULT_SECURE_PROTOCOLS, 'wow64', dwordValue(0xa00)],
      ['schannel.tls-1.1.client.enabled', 'native', dwordValue(1)],
      ['schannel.tls-1.1.client.disabled-by-default', 'native', dwordValue(0)],
      ['schannel.tls-1.2.client.enabled', 'native', dwordValue(1)],
      ['schannel.tls-1.2.client.disabled-by-default', 'native', dwordValue(0)],
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
  ])('judges %i on build %i: %s', (mask, build, problem) => {
    expect(maskProblem(mask, rulesOf(build))).toBe(problem);
  });

  it('checks the views that this version of Windows has', () => {
    const selection: Selection = {
      choice: { kind: 'views', native: { kind: 'write', mask: 0x800 }, wow64: { kind: 'write', mask: 0x2800 } },
      scopes: ['winhttp'],
    };
    expect(selectionProblem(selection, ['native', 'wow64'], rulesOf(7601))).toBe('tls-1.3-not-in-this-windows');
    expect(selectionProblem(selection, ['native'], rulesOf(7601))).toBeNull();
  });
});
