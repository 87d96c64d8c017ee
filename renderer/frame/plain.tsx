import { Component, useState, type ReactNode } from 'react';
import { languageFor, PACKS } from '../../shared/text/languages.ts';
import { Button } from '../components/button.tsx';
import { copyText } from '../components/copy-button.tsx';
import { Page } from '../components/page.tsx';
import { placeName } from '../state/place.ts';
import { useStore, useTexts } from '../state/use-store.ts';

interface PlainProps {
  readonly heading?: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function Plain({ heading = 'TLS Remedy', text, children }: PlainProps) {
  return (
    <main className="plain grid gap-3">
      <h1>{heading}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

/** An error as a text to hand to somebody who can help: its message and its place. It names no PC and no person. */
function whatHappened(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `TLS Remedy: ${String(thrown)}`;
  const { name, message, stack = '' } = thrown;
  const heading = `TLS Remedy: ${name}: ${message}`;
  return stack === '' ? heading : `${heading}\n${stack}`;
}

interface BrokenProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** Trying again, and copying what happened, or showing it. Needs no texts but those of the start. */
function WaysOut({ error, onTryAgain }: BrokenProps) {
  const words = PACKS[languageFor(document.documentElement.lang)].start;
  const text = whatHappened(error);
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  return (
    <div className="row">
      <Button name={words.tryAgain} variant="primary" onClick={onTryAgain} />
      <Button name={words.copyError} icon="copy" onClick={() => void copyText(text).then(setIsCopied)} />
      <span role="status" className="anywhere">
        {isCopied === false ? text : isCopied && words.copied}
      </span>
    </div>
  );
}

export function Broken(props: BrokenProps) {
  return (
    <Plain text={PACKS[languageFor(document.documentElement.lang)].start.broken}>
      <WaysOut {...props} />
    </Plain>
  );
}

export function BrokenPlace(props: BrokenProps) {
  const { t } = useTexts();
  const place = useStore((state) => state.place);
  return (
    <Page title={t.brokenPlace.title(placeName(place, t))} lead={t.brokenPlace.lead}>
      <WaysOut {...props} />
      <p className="caption">
        {t.brokenPlace.command} <code>tls-remedy check</code>
      </p>
    </Page>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: Error, tryAgain: () => void) => ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

/** Catches a bug in what it draws: that part says so in words, and what is outside of it goes on. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  private readonly tryAgain = (): void => this.setState({ error: null });

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error, this.tryAgain);
  }
}
