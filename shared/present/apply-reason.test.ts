import { expect, it } from 'vitest';
import { page as pageEn } from '../text/en/window.ts';
import { applyReason } from './apply-reason.ts';

const en = { language: 'en', ...pageEn } as const;
const { home, protocols } = en.t;

it.each<[string, Parameters<typeof applyReason>[0], Parameters<typeof applyReason>[1]['kind'], boolean, string | null]>(
  [
    ['nothing stands in its way', null, 'empty', false, null],
    ['the typed value was taken', null, 'taken', false, null],
    ['a change is half done, whatever else', 'no-rules', 'refused', true, home.pendingFirst],
    ['the Windows isn’t known', 'no-rules', 'ambiguous', false, protocols.noRules],
    ['the typed value has two readings', 'mask', 'ambiguous', false, protocols.typedUnclear],
    ['the typed value switches on SSL', null, 'needs-warning', false, protocols.typedUnclear],
    ['the typed value is refused', 'mask', 'refused', false, protocols.typedRefused],
    ['what was typed is no number', null, 'not-a-number', false, protocols.typedRefused],
    ['the number is refused', 'mask', 'taken', false, protocols.maskRefused],
    ['nothing differs', 'nothing-differs', 'empty', false, protocols.nothingDiffers],
  ],
)('says why a choice can’t be applied: %s', (_what, problem, kind, isPending, reason) => {
  expect(applyReason(problem, { kind }, isPending, en)).toBe(reason);
});
