import { useEffect, useState, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from './button.tsx';

/** Copies the text of a report for a ticket, for somebody who is stuck: without any names. */
export function AskForHelp(): ReactElement {
  const { language, t } = useTexts();
  const { doors } = t;
  const { answer, asking, start } = useAsk('report');
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const text = answer.ok ? answer.value.summary : '';
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(answer.ok),
      () => setIsCopied(false),
    );
  }, [answer]);
  return (
    <span className="row">
      <Button
        icon="copy"
        isBusy={asking !== null}
        onClick={() => {
          setIsCopied(null);
          start({ names: false, language });
        }}
      >
        {doors.help}
      </Button>
      <span role="status" className="caption">
        {isCopied === null ? doors.helpSaid : isCopied ? doors.helpCopied : doors.helpFailed}
      </span>
    </span>
  );
}
