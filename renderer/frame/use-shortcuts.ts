import { useEffect } from 'react';
import { MAIN_PLACES } from '../places/places.ts';
import { useActions } from '../state/use-store.ts';

/** Ctrl+1, Ctrl+2... go to the places in the rail's order. */
export function useShortcuts(): void {
  const { go } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const wanted = MAIN_PLACES[Number(event.key) - 1];
      if (!event.ctrlKey || event.altKey || event.shiftKey || wanted === undefined) return;
      event.preventDefault();
      go(wanted);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go]);
}
