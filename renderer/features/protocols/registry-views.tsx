import { Fragment, type ReactElement } from 'react';
import { plainValue, type PlainValue } from '../../../shared/diagnosis/plain-value.ts';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { dwordValue, type RegistryView } from '../../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../../shared/windows/settings.ts';
import { nowOf, resultOf, sameResult, shownView, type Draft, type ViewResult } from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';
import { Icon } from '../../components/icons.tsx';
import { Diff, Value } from '../../components/value.tsx';

function plainOf(result: ViewResult): PlainValue | null {
  if (result.kind === 'number') return plainValue(dwordValue(result.mask));
  return result.kind === 'malformed' ? plainValue(result.value) : null;
}

interface ViewsProps {
  readonly facts: Facts;
  readonly draft: Draft;
  readonly onLink: () => void;
  readonly onShow: (view: RegistryView) => void;
}

function ViewCard({ facts, draft, onShow, view }: ViewsProps & { readonly view: RegistryView }): ReactElement {
  const { protocols, writes } = useTexts().t;
  const now = nowOf(facts, view);
  const result = resultOf(facts, draft, view);
  const isUnreadable = now.kind === 'unreadable';
  const changes = !isUnreadable && !sameResult(now, result);
  const hasOneView = facts.views.length === 1;
  return (
    <div className={changes ? 'view view--changes' : 'view'}>
      <div className="view__head">
        <h2 className="h3">{hasOneView ? writes.onlyView : protocols.views[view]}</h2>
        <span className={changes ? 'tag tag--change' : 'tag'}>{changes ? protocols.changes : protocols.stays}</span>
      </div>
      {changes ? (
        <Diff before={plainOf(now)} after={plainOf(result)} setting={DEFAULT_SECURE_PROTOCOLS} />
      ) : (
        <p className="diff">
          <span>
            {isUnreadable ? protocols.unreadable : <Value value={plainOf(now)} setting={DEFAULT_SECURE_PROTOCOLS} />}
          </span>
        </p>
      )}
      <p className="view__who">{hasOneView ? protocols.viewWho.only : protocols.viewWho[view]}</p>
      {!draft.linked && !hasOneView && (
        <label className="view__pick">
          <input
            className="radio"
            type="radio"
            name="view"
            checked={shownView(facts, draft) === view}
            aria-label={`${protocols.chooseView}: ${protocols.views[view]}`}
            onChange={() => onShow(view)}
          />
          {protocols.chooseView}
        </label>
      )}
    </div>
  );
}

/** Before and after for each view, and the chain between them. A 32-bit Windows has one view and no chain. */
export function RegistryViews(props: ViewsProps): ReactElement {
  const { facts, draft, onLink } = props;
  const { protocols } = useTexts().t;
  return (
    <section className={facts.views.length === 1 ? 'views views--one' : 'views'} aria-label={protocols.willBeWritten}>
      {facts.views.map(({ view }, place) => (
        <Fragment key={view}>
          {place > 0 && (
            <div className={draft.linked ? 'chain' : 'chain chain--open'}>
              <button
                type="button"
                className="btn chain__btn"
                aria-pressed={draft.linked}
                aria-label={protocols.link}
                onClick={onLink}
              >
                <Icon name={draft.linked ? 'link' : 'unlink'} />
              </button>
              <span className="chain__label">{draft.linked ? protocols.linked : protocols.separate}</span>
            </div>
          )}
          <ViewCard {...props} view={view} />
        </Fragment>
      ))}
    </section>
  );
}
