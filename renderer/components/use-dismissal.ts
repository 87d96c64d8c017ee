import { useEffect, type RefObject } from 'react';

/** Calls `close` on Escape, and on a press outside of the host if there is one; after Escape the focus goes to what opened it, if it was inside. */
export function useDismissal(
  isOpen: boolean,
  close: () => void,
  host?: RefObject<HTMLElement>,
  opener?: RefObject<HTMLElement>,
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
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('pointerdown', onPress);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen, close, host, opener]);
}
