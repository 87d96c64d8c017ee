import { useEffect, useState } from 'react';
import { useTexts } from '../state/use-store.ts';
import { announce } from './announce.ts';
import { Glyph, Icon } from './icons.tsx';

/** How long the answer stands, in milliseconds. */
const FEEDBACK_TIME = 2500;

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly looks?: keyof typeof LOOKS;
}

/** A sign that has the words as its name; else they are on it: bringing the user on, or without a frame. */
const LOOKS = {
  sign: 'btn btn--ghost btn--icon',
  worded: 'btn',
  primary: 'btn btn--primary btn--large',
  disclose: 'disclose',
} as const;

export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

export function CopyButton({ text, label, looks = 'sign' }: CopyButtonProps) {
  const { copy } = useTexts().t;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), FEEDBACK_TIME);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const hasWords = looks !== 'sign';
  return (
    <span className="words gap-1">
      <button
        type="button"
        className={LOOKS[looks]}
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
