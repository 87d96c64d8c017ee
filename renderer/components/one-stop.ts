import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** Returns where a key leads among `count` in a row; null for a key that leads nowhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** What makes a group one stop of the Tab key; each button in it has what `stop` returns for its name. */
interface OneStop {
  readonly stop: (name: string) => { readonly 'data-stop': string; readonly tabIndex: 0 | -1 };
  readonly group: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Buttons as one stop of the Tab key, at the current one: arrow keys, Home and End move among them. */
export function useOneStop(current: string): OneStop {
  const [at, setAt] = useState<string | null>(null);
  return {
    stop: (name) => ({ 'data-stop': name, tabIndex: name === (at ?? current) ? 0 : -1 }),
    group: {
      onFocus: ({ target }) => setAt((target as HTMLElement).dataset['stop'] ?? null),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setAt(null);
      },
      onKeyDown: (event) => {
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
        const from = stops.indexOf(event.target as HTMLElement);
        const to = from < 0 ? null : placeAfter(event.key, from, stops.length);
        if (to === null || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        stops[to]?.focus();
      },
    },
  };
}
