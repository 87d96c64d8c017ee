import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { rowOf } from '../../shared/row-of.ts';

interface Among {
  readonly at: number;
  readonly count: number;
  /** How many are in sight at once; if not given, no key leads so far. */
  readonly page?: number;
  readonly wraps?: boolean;
}

const MOVES: Readonly<Record<string, (among: Among) => number | undefined>> = {
  ArrowDown: ({ at }) => at + 1,
  ArrowUp: ({ at }) => at - 1,
  PageDown: ({ at, page }) => (page === undefined ? undefined : at + page),
  PageUp: ({ at, page }) => (page === undefined ? undefined : at - page),
  Home: () => 0,
  End: ({ count }) => count - 1,
};

/** Returns where a key leads among some that are under each other; null for a key that leads nowhere. */
export function placeAfter(key: string, among: Among): number | null {
  const { count, wraps = false } = among;
  const to = rowOf(MOVES, key)?.(among);
  if (to === undefined) return null;
  return wraps ? (to + count) % count : Math.max(0, Math.min(count - 1, to));
}

const SIDEWAYS: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** Buttons as one stop of the Tab key, with arrow keys, Home and End: `group` is for what surrounds them. */
export function useRovingTabindex(current: string, wraps = false) {
  const [at, setAt] = useState<string | null>(null);
  return {
    stop: (name: string) => ({ 'data-stop': name, tabIndex: name === (at ?? current) ? 0 : -1 }),
    group: {
      onFocus: ({ target }: FocusEvent) => setAt((target as HTMLElement).dataset['stop'] ?? null),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setAt(null);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
        const from = stops.indexOf(event.target as HTMLElement);
        const key = rowOf(SIDEWAYS, event.key) ?? event.key;
        const to = from < 0 ? null : placeAfter(key, { at: from, count: stops.length, wraps });
        if (to === null || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        stops[to]?.focus();
      },
    },
  };
}
