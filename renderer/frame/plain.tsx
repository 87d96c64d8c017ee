import { useState, type ReactElement, type ReactNode } from 'react';
import { languageFor, PACKS } from '../../shared/text/languages.ts';
import { Button } from '../components/button.tsx';
import { whatHappened } from './what-happened.ts';

interface PlainProps {
  readonly heading?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Instead of a window: why there is none. */
export function Plain({ heading = 'TLS Remedy', text, children }: PlainProps): ReactElement {
  return (
    <main className="plain grid gap-3">
      <h1>{heading}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

interface BrokenProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** A way to try again, and what happened, for whoever is asked for help. It needs no texts but those that are always there. */
export function WaysOut({ error, onTryAgain }: BrokenProps): ReactElement {
  const words = PACKS[languageFor(document.documentElement.lang)].start;
  const [isCopied, setIsCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(whatHappened(error)).then(() => setIsCopied(true));
  return (
    <div className="row">
      <Button variant="primary" onClick={onTryAgain}>
        {words.tryAgain}
      </Button>
      <Button icon="copy" onClick={copy}>
        {words.copyError}
      </Button>
      <span role="status">{isCopied && words.copied}</span>
    </div>
  );
}

/** Instead of a window that failed. */
export function Broken(props: BrokenProps): ReactElement {
  return (
    <Plain text={PACKS[languageFor(document.documentElement.lang)].start.broken}>
      <WaysOut {...props} />
    </Plain>
  );
}
