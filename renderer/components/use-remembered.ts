import { useState } from 'react';

/** A profile that can't be read or written keeps nothing. */
function inStorage<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Returns what is kept under a name, also from another run of the program; null if nothing is. */
export const recall = (name: string): string | null => inStorage(() => localStorage.getItem(name));

export const keep = (name: string, value: string): void => void inStorage(() => localStorage.setItem(name, value));

export function useRemembered(name: string | undefined): readonly [boolean | null, (to: boolean) => void] {
  const [chosen, setChosen] = useState<boolean | null>(() => {
    const kept = name === undefined ? null : recall(name);
    return kept === null ? null : kept === 'true';
  });
  const choose = (to: boolean): void => {
    setChosen(to);
    if (name !== undefined) keep(name, String(to));
  };
  return [chosen, choose];
}
