import { linkWords, titleOf } from '../../shared/links/links.ts';
import { useTexts } from '../state/use-store.ts';
import { Icon } from './icons.tsx';
import { MessageBar } from './message-bar.tsx';
import { useOpen } from './door-button.tsx';

/** Each opens in the browser, which the program is asked for: so these are buttons that say that they are links. */
export function Links({ links }: { readonly links: readonly string[] }) {
  const { why } = useTexts().t;
  const { open, failed } = useOpen('open-link');
  if (links.length === 0) return null;
  return (
    <div>
      <ul className="links__list wraps gap-1-4" aria-label={why.links}>
        {links.map((address) => (
          <li key={address}>
            <button
              type="button"
              role="link"
              className="link links__one words anywhere"
              aria-description={why.opensBrowser}
              onClick={() => open({ address })}
            >
              <span lang="en">{titleOf(address) ?? linkWords(address)}</span>
              <Icon name="external" />
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {failed !== null && (
          <MessageBar tone="warn" title={failed.title}>
            <p>{failed.detail}</p>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
