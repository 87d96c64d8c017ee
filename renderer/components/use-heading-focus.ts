import { useEffect, useRef } from 'react';

export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}

/** The heading takes the focus whenever `content` is another one: there is something new to read from its start. */
export function useHeadingFocus(content: string): void {
  const shown = useRef(content);
  useEffect(() => {
    if (shown.current === content) return;
    shown.current = content;
    focusHeading();
  }, [content]);
}
