import { expect, it } from 'vitest';
import { pageTexts } from '../text/texts.suite.ts';
import { applyReason, type HeldUp } from './apply-reason.ts';

const en = { language: 'en', ...pageTexts('en') } as const;
const { home, protocols } = en.t;

it.each<
  [string, Parameters<typeof applyReason>[0], Parameters<typeof applyReason>[1]['kind'], HeldUp | null, string | null]
>([
  ['nothing stands in its way', null, 'empty', null, null],
  ['the typed value was taken', null, 'taken', null, null],
  ['a change is half done, whatever else', 'no-rules', 'refused', 'pending', home.pendingFirst],
  ['an entry can’t be read, whatever else', 'mask', 'ambiguous', 'unreadable', home.unreadableFirst],
  ['the Windows isn’t known', 'no-rules', 'ambiguous', null, protocols.noRules],
  ['the typed value has two readings', 'mask', 'ambiguous', null, protocols.typedUnclear],
  ['the typed value switches on SSL', null, 'needs-warning', null, protocols.typedUnclear],
  ['the typed value is refused', 'mask', 'refused', null, protocols.typedRefused],
  ['what was typed is not a number', null, 'not-a-number', null, protocols.typedRefused],
  ['the number is refused', 'mask', 'taken', null, protocols.maskRefused],
  ['nothing differs', 'nothing-differs', 'empty', null, protocols.nothingDiffers],
])('says why a choice can’t be applied: %s', (_what, problem, kind, heldUp, reason) => {
  expect(applyReason(problem, { kind }, heldUp, en)).toBe(reason);
});
