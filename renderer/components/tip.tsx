import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

/**
 * A tooltip inside its host, which has the class `has-tip`: shown while the host is hovered or has the keyboard's focus, and
 * while the pointer is on the tooltip itself. It repeats for the eye what the host's own name or hidden words say to readers.
 */
export function Tip({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <span className="tip" aria-hidden="true">
      {children}
    </span>
  );
}

const hostOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.has-tip') : null;

/** True if tooltips are put away: by Escape, until the pointer or the focus comes to another host. */
export function useTipDismissal(): boolean {
  const [areOff, setOff] = useState(false);
  useEffect(() => {
    let hovered: Element | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && (hovered !== null || hostOf(document.activeElement) !== null)) setOff(true);
    };
    const onPointerOver = ({ target }: PointerEvent): void => {
      const host = hostOf(target);
      if (host !== hovered) setOff(false);
      hovered = host;
    };
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener('keydown', onKeyDown, { signal });
    document.addEventListener('pointerover', onPointerOver, { signal });
    document.addEventListener('focusin', () => setOff(false), { signal });
    return () => end.abort();
  }, []);
  return areOff;
}
