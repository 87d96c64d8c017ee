import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { anyPc, anySelection } from '../remediation/any-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { dwordValue } from '../windows/registry.ts';
import { planItem, planItems, planItemsSchema, plannedIn } from './plan-items.ts';

describe('the plan in a report', () => {
  const items = [
    {
      setting: 'winhttp.default-secure-protocols',
      view: 'native',
      path: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
      name: 'DefaultSecureProtocols',
      before: { type: 'REG_SZ', hex: null, data: '3000' },
      after: { type: 'REG_DWORD', hex: '0x00000800' },
    },
  ];
  itTakesExactly('it', planItemsSchema, items, ['data']);

  it('contains the path of a write, and its values as in the report', () => {
    const before = { type: 'REG_SZ', data: '3000' } as const;
    const write = {
      setting: 'winhttp.default-secure-protocols',
      view: 'native',
      before,
      after: dwordValue(0x800),
    } as const;
    expect(planItem(write)).toEqual(items[0]);
  });

  it('can be read back as what was planned', () => {
    fc.assert(
      fc.property(anyPc, anySelection, (pc, selection) => {
        const plan = makePlan(factsOf(snapshotOf(pc)), selection);
        expect(plannedIn(planItems(plan))).toEqual(plan);
      }),
      { numRuns: 1000 },
    );
  });
});
