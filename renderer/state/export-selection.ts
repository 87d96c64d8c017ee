import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { Choice, Selection, ViewTarget } from '../../shared/remediation/selection.ts';
import { profileById } from '../../shared/tls/profiles.ts';
import { selectionOf, type Draft, type ViewChoice } from './draft.ts';

/** What a view's own choice asks; the recommended profile can't be said of one view without a PC, so it leaves that as it is. */
function targetOf(choice: ViewChoice): ViewTarget {
  if (choice.kind === 'mask') return { kind: 'write', mask: choice.mask };
  const action = profileById(choice.preset)?.action;
  return action === undefined || action.kind === 'recommended' ? { kind: 'keep' } : action;
}

function choiceOf({ choices: { native, wow64 } }: Draft): Choice {
  if (JSON.stringify(native) !== JSON.stringify(wow64))
    return { kind: 'views', native: targetOf(native), wow64: targetOf(wow64) };
  return native.kind === 'mask' ? { kind: 'mask', mask: native.mask } : { kind: 'profile', profile: native.preset };
}

/** What is chosen on Protocols: as it comes to on this PC, and as it is said of many. */
export interface ExportSelections {
  readonly pc: Selection;
  readonly many: Selection;
}

export function exportSelections(facts: Facts, draft: Draft): ExportSelections {
  const pc = selectionOf(facts, draft);
  return { pc, many: { choice: choiceOf(draft), scopes: pc.scopes } };
}
