import { useEffect } from 'react';
import { focusHeading, useHeadingFocus } from '../components/use-heading-focus.ts';
import { useStore } from '../state/use-store.ts';

/** Returns where the keyboard's focus goes: to the heading of a place that is gone to, and, after a task, from what is gone. */
export function useFocus(): void {
  useHeadingFocus(useStore((state) => state.place));
  const running = useStore((state) => state.running);
  const notice = useStore((state) => state.notice);
  useEffect(() => {
    if (running !== null || notice === null) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) focusHeading();
  }, [running, notice]);
}
