import { useEffect, type ReactElement } from 'react';
import { linkWords } from '../../shared/links/links.ts';
import { failureView } from '../../shared/present/failure.ts';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';
import { Icon } from './icons.tsx';
import { MessageBar } from './message-bar.tsx';

interface LinksProps {
  readonly links: readonly string[];
}

/**
 * Addresses that something rests on. Each opens in the browser, which the program is asked for: the page itself leads nowhere, so
 * these are buttons that say that they are links.
 */
export function Links({ links }: LinksProps): ReactElement | null {
  const texts = useTexts();
  const { why } = texts.t;
  const { answer, start, forget } = useAsk('open-link');
  useEffect(() => forget, [links, forget]);
  if (links.length === 0) return null;
  const failed = answer?.ok === false ? failureView(answer, texts) : null;
  return (
    <div className="links">
      <ul className="links__list wraps" aria-label={why.links}>
        {links.map((address) => (
          <li key={address}>
            <button
              type="button"
              role="link"
              className="link links__one words anywhere"
              aria-description={why.opensBrowser}
              onClick={() => start({ address })}
            >
              {linkWords(address)}
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
