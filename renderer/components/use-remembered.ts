import { useState } from 'react';

/** A profile that can't be read or written keeps nothing. */
function inStorage<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** What the user chose last under a name, also in another run of the program; null before. */
export function useRemembered(name: string | undefined): readonly [boolean | null, (to: boolean) => void] {
  const [chosen, setChosen] = useState<boolean | null>(() => {
    const kept = name === undefined ? null : inStorage(() => localStorage.getItem(name));
    return kept === null ? null : kept === 'true';
  });
  const choose = (to: boolean): void => {
    setChosen(to);
    if (name !== undefined) inStorage(() => localStorage.setItem(name, String(to)));
  };
  return [chosen, choose];
}
