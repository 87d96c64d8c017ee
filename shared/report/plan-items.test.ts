import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { anyPc, anySelection } from '../remediation/any-pc.suite.ts';
import { makePlan } from '../remediation/plan.ts';
import { planItems, plannedIn } from './plan-items.ts';

it('the plan in a report can be read back as what was planned', () => {
  fc.assert(
    fc.property(anyPc, anySelection, (pc, selection) => {
      const plan = makePlan(factsOf(snapshotOf(pc)), selection);
      expect(plannedIn(planItems(plan))).toEqual(plan);
    }),
    { numRuns: 1000 },
  );
});
