import { useId, useRef, useState } from 'react';
import type { Word } from '../../shared/text/pack.ts';
import type { WindowTexts } from '../../shared/text/window.ts';
import { createCell } from '../state/store.ts';
import { useActions, useTexts } from '../state/use-store.ts';
import { announce } from './announce.ts';
import { TextButton } from './button.tsx';
import { Icon } from './icons.tsx';
import { useDismissal } from './use-dismissal.ts';

/** The word at which the glossary opens; null for its beginning. */
export const openedWord = createCell<Word | null>(null);

/** A sign next to a word that opens its explanation below the line. Escape closes it, and the focus is where it was. */
export function Term({ word }: { readonly word: Word & keyof WindowTexts['glossary']['asks'] }) {
  const { t, m } = useTexts();
  const { glossary, terms } = t;
  const { go } = useActions();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const host = useRef<HTMLSpanElement>(null);
  const id = useId();
  useDismissal(isOpen, () => setIsOpen(false), host, button);
  const { words, texts } = terms.glossary;
  return (
    <span className="term" ref={host} data-word={word}>
      <button
        ref={button}
        type="button"
        className="term__ask grid muted"
        aria-label={glossary.asks[word]}
        title={glossary.asks[word]}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
          if (!isOpen) announce(m.joined.headed(words[word], texts[word]));
        }}
      >
        <Icon name="help" />
      </button>
      <span id={id}>
        {isOpen && (
          <span className="pop raised grid gap-2 left plain-text pad">
            <strong>{words[word]}</strong>
            <span>{texts[word]}</span>
            <TextButton
              name={glossary.all}
              looks="link"
              onClick={() => {
                openedWord.dispatch(word);
                go('glossary');
              }}
            />
          </span>
        )}
      </span>
    </span>
  );
}
