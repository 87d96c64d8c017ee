import { useState, type SubmitEvent } from 'react';
import { createExplainStore } from '../state/explain-store.ts';
import { useActions, usePart } from '../state/use-store.ts';

interface AskExplainProps {
  readonly label: string;
  readonly hint?: string;
  readonly go: string;
}

/** A field for a message or its number, which Explain then explains. */
export function AskExplain({ label, hint, go: goes }: AskExplainProps) {
  const [, explain] = usePart(createExplainStore);
  const { go } = useActions();
  const [text, setText] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') explain.type(text);
    go('explain');
  };
  return (
    <form className="row ask-explain" onSubmit={submit}>
      <input
        className="input"
        aria-label={label}
        placeholder={hint}
        value={text}
        spellCheck={false}
        autoComplete="off"
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="btn nowrap">
        {goes}
      </button>
    </form>
  );
}
