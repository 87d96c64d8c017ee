import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { extraWrites } from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { DetailsLine } from '../../components/fold.tsx';
import { WritesTable } from '../../components/writes-table.tsx';

/** Groups of settings beside the protocols: written only when ticked, each with exactly what it would write. */
export function ScopeChoice({ facts }: { readonly facts: Facts }): ReactElement | null {
  const { protocols, scopes } = useTexts().t;
  const draft = useStore((state) => state.draft);
  const { changeDraft } = useActions();
  const offered = extraWrites(facts, draft);
  if (offered.length === 0) return null;
  return (
    <fieldset className="card extras grid">
      <legend className="vh">{protocols.extras}</legend>
      <h2 className="h3 extras__head" aria-hidden="true">
        {protocols.extras}
      </h2>
      {offered.map(({ scope, plan }) => {
        const { writes, removals } = countWrites(plan);
        return (
          <div key={scope} className="extra column pad-row">
            <label className="extra__label beside gap-beside middle" htmlFor={`extra-${scope}`}>
              <input
                className="check"
                type="checkbox"
                id={`extra-${scope}`}
                checked={draft.extras.includes(scope)}
                aria-labelledby={`extra-${scope}-name`}
                aria-describedby={`extra-${scope}-why`}
                onChange={(event) => changeDraft({ kind: 'scope', scope, isOn: event.target.checked })}
              />
              <span>
                <span className="block" id={`extra-${scope}-name`}>
                  {scopes[scope].name}
                </span>
                <span className="caption block" id={`extra-${scope}-why`}>
                  {scopes[scope].why}
                </span>
              </span>
            </label>
            <DetailsLine summary={protocols.extraWrites(writes, removals)}>
              <WritesTable items={plan} hasOneView={facts.views.length === 1} />
            </DetailsLine>
          </div>
        );
      })}
    </fieldset>
  );
}
