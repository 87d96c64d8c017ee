import { useEffect, useState, type ReactNode } from 'react';

/** A tooltip inside a host with the class `has-tip`; it repeats for the eye what readers hear from the host. */
export function Tip({ children }: { readonly children: ReactNode }) {
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
