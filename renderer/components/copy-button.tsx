import { useEffect, useState, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import { announce } from './announce.ts';
import { Glyph, Icon } from './icons.tsx';

/** How long the answer stands, in milliseconds. */
const FEEDBACK_TIME = 2500;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, in words. */
  readonly label: string;
  /** The words stand on the button; else it is a sign that has them as its name. */
  readonly isWorded?: boolean;
  /** It is what brings the user on. */
  readonly isPrimary?: boolean;
  /** The words stand among the ways on, without a button’s frame. */
  readonly isDisclose?: boolean;
}

/** Returns whether a text could be copied. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Copies a text, and says whether that worked. */
export function CopyButton(props: CopyButtonProps): ReactElement {
  const { text, label, isPrimary = false, isWorded = isPrimary, isDisclose = false } = props;
  const worded = isPrimary ? 'btn btn--primary btn--large' : 'btn';
  const { copy } = useTexts().t;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), FEEDBACK_TIME);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const hasWords = isWorded || isDisclose;
  return (
    <span className="words gap-1">
      <button
        type="button"
        className={isDisclose ? 'disclose' : isWorded ? worded : 'btn btn--ghost btn--icon'}
        aria-label={hasWords ? undefined : label}
        onClick={() =>
          void copyText(text).then((is) => {
            setCopied(is);
            announce(is ? copy.done : copy.failed);
          })
        }
      >
        <Icon name="copy" />
        {hasWords && label}
      </button>
      <span className="row caption copy__result gap-1">
        {isCopied !== null && (
          <>
            <Glyph name={isCopied ? 'ok' : 'warn'} />
            {isCopied ? copy.done : copy.failed}
          </>
        )}
      </span>
    </span>
  );
}
