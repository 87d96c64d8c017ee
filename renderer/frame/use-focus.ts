import { useEffect } from 'react';
import { focusHeading, useHeadingFocus } from '../components/use-heading-focus.ts';
import type { Place } from '../state/place.ts';
import { useStore } from '../state/use-store.ts';

/** Moves the keyboard's focus to the heading: of a place once it is shown, and, after a task, if what had it is gone. */
export function useFocus(shown: Place | null): void {
  useHeadingFocus(shown);
  const running = useStore((state) => state.running);
  const notice = useStore((state) => state.notice);
  useEffect(() => {
    if (running !== null || notice === null) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) focusHeading();
  }, [running, notice]);
}
