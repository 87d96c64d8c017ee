import { useEffect, useRef } from 'react';

export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}

/** Focuses the heading whenever `content` changes, so that screen readers start reading there. */
export function useHeadingFocus(content: string): void {
  const shown = useRef(content);
  useEffect(() => {
    if (shown.current === content) return;
    shown.current = content;
    focusHeading();
  }, [content]);
}
