import { useEffect, useState, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import { Button } from './button.tsx';
import { Glyph } from './icons.tsx';

/** How long the answer stands, in milliseconds. */
const FEEDBACK_TIME = 2500;

interface LabelledCopyProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text, with a label that says which, and says whether that worked. */
export function LabelledCopy({ text, label }: LabelledCopyProps): ReactElement {
  const { report } = useTexts().t;
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
    <div className="row">
      <Button icon="copy" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="row caption">
        {result !== 'none' && (
          <>
            <Glyph name={result === 'copied' ? 'ok' : 'warn'} />
            {result === 'copied' ? report.copied : report.copyFailed}
          </>
        )}
      </span>
    </div>
  );
}
