import { useCallback, useId, useRef, useState, type ReactElement } from 'react';
import type { Word } from '../../shared/text/glossary.ts';
import type { WindowTexts } from '../../shared/text/window.ts';
import { useTexts } from '../state/texts.ts';
import { useActions } from '../state/use-store.ts';
import { useDismissal } from './use-dismissal.ts';
import { openedWord, useGlossary } from '../state/glossary.ts';

/** The words that the window offers to explain where they stand. */
export type AskedWord = Word & keyof WindowTexts['glossary']['asks'];

/** Questions beside each other, below what they are about. */
export function Terms({ words }: { readonly words: readonly AskedWord[] }): ReactElement {
  return (
    <div className="terms wraps">
      {words.map((word) => (
        <Term key={word} word={word} />
      ))}
    </div>
  );
}

/** A question that opens the explanation of a word below its line. Escape closes it, and the focus is where it was. */
function Term({ word }: { readonly word: AskedWord }): ReactElement {
  const { glossary } = useTexts().t;
  const { go } = useActions();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const host = useRef<HTMLSpanElement>(null);
  const id = useId();
  const texts = useGlossary(isOpen);
  const close = useCallback(() => setIsOpen(false), []);
  useDismissal(isOpen, host, button, close);
  const explained = texts?.glossary[word] ?? null;
  return (
    <span className="term block" ref={host} data-word={word}>
      <button
        ref={button}
        type="button"
        className="term__ask"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {glossary.asks[word]}
      </button>
      <span id={id} className="term__answer" role="status">
        {isOpen && explained !== null && (
          <span className="pop raised grid gap-2 plain-text pad">
            <strong>{explained.word}</strong>
            <span>{explained.text}</span>
            <button
              type="button"
              className="link"
              onClick={() => {
                openedWord.dispatch(word);
                go('glossary');
              }}
            >
              {glossary.all}
            </button>
          </span>
        )}
      </span>
    </span>
  );
}
