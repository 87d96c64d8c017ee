import type { Facts } from '../../shared/diagnosis/facts.ts';
import { askedOfView, type Choice } from '../../shared/remediation/choice.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { selectionOf, type Draft } from './draft.ts';

/** The recommended profile can't be said of one view without a PC, so it leaves that as it is. */
function choiceOf({ choices: { native, wow64 } }: Draft): Choice {
  if (JSON.stringify(native) === JSON.stringify(wow64)) return native;
  const keep = { kind: 'keep' } as const;
  return {
    kind: 'views',
    native: askedOfView(native, 'native') ?? keep,
    wow64: askedOfView(wow64, 'wow64') ?? keep,
  };
}

/** What is chosen on Protocols, as it is said of many PCs. */
export const selectionForMany = (facts: Facts, draft: Draft): Selection => ({
  choice: choiceOf(draft),
  scopes: selectionOf(facts, draft).scopes,
});
