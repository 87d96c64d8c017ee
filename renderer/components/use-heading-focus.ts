import { useEffect, useRef } from 'react';

export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}

/** Focuses the heading whenever other `content` is there, so that screen readers start with it. */
export function useHeadingFocus(content: string | null): void {
  const shown = useRef(content);
  useEffect(() => {
    if (shown.current === content) return;
    shown.current = content;
    focusHeading();
  }, [content]);
}
