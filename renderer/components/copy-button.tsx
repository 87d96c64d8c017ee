import { useEffect, useState, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import { Glyph, Icon } from './icons.tsx';

/** How long the answer stands, in milliseconds. */
const FEEDBACK_TIME = 2500;

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }): ReactElement {
  const { protocols } = useTexts().t;
  const [result, setResult] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (result === 'none') return undefined;
    const timer = setTimeout(() => setResult('none'), FEEDBACK_TIME);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('failed'),
    );
  };
  return (
    <>
      <button type="button" className="btn btn--ghost btn--icon" aria-label={label ?? protocols.copy} onClick={copy}>
        <Icon name="copy" />
      </button>
      <span role="status" className="row caption copy__result">
        {result !== 'none' && (
          <>
            <Glyph name={result === 'copied' ? 'ok' : 'warn'} />
            {result === 'copied' ? protocols.copied : protocols.copyFailed}
          </>
        )}
      </span>
    </>
  );
}
