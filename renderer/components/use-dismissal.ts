import { useEffect, type RefObject } from 'react';

/** Calls `close` on Escape, and on a press outside the host; Escape returns a focus inside it to what opened it. */
export function useDismissal(
  isOpen: boolean,
  close: () => void,
  host?: RefObject<HTMLElement | null>,
  opener?: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      if (host?.current?.contains(document.activeElement) === true) opener?.current?.focus();
      close();
    };
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && host?.current?.contains(event.target) === false) close();
    };
    const end = new AbortController();
    const { signal } = end;
    window.addEventListener('keydown', onKeyDown, { signal });
    window.addEventListener('pointerdown', onPress, { signal });
    return () => end.abort();
  }, [isOpen, close, host, opener]);
}
