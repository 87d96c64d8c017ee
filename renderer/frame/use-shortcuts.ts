import { useEffect } from 'react';
import { openedWord } from '../components/term.tsx';
import type { Word } from '../../shared/text/pack.ts';
import { MAIN_PLACES } from '../state/place.ts';
import { useActions } from '../state/use-store.ts';

/** The word at which the user is: that of the explanation that has the focus, or of one that is open. */
function wordHere(): Word | null {
  const asked = document.activeElement?.closest<HTMLElement>('[data-word]');
  const open = document.querySelector('[aria-expanded="true"]')?.closest<HTMLElement>('[data-word]');
  return ((asked ?? open)?.dataset['word'] ?? null) as Word | null; // only a Term has it
}

/** The keys of the window: Ctrl+1, Ctrl+2... to the places in the rail's order, F1, F5, Ctrl+F and Alt+Left. The glossary lists them. */
export function useShortcuts(): void {
  const { go, back, run } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.shiftKey || (event.altKey && event.key !== 'ArrowLeft')) return;
      const wanted = event.ctrlKey ? MAIN_PLACES[Number(event.key) - 1] : undefined;
      const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (event.altKey) back();
      else if (wanted !== undefined) go(wanted);
      else if (event.ctrlKey && event.key.toLowerCase() === 'f' && search !== null) search.focus();
      else if (!event.ctrlKey && event.key === 'F5') run({ kind: 'check' });
      else if (!event.ctrlKey && event.key === 'F1') {
        openedWord.dispatch(wordHere());
        go('glossary');
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go, back, run]);
}
