import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Store } from './store.ts';
import type { Texts } from './texts.ts';
import type { WindowActions, WindowStore } from './window-store.ts';
import type { WindowState } from './window-state.ts';

export const StoreContext = createContext<WindowStore | null>(null);

function useWindowStore(): WindowStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('only what is inside the window reads its store');
  return store;
}

/** Drawn again when `selector` gives another value (`Object.is`): a part of the state, or what selectors remember. */
export function useStore<T>(selector: (state: WindowState) => T): T {
  const { get, subscribe } = useWindowStore();
  const read = (): T => selector(get());
  return useSyncExternalStore(subscribe, read, read);
}

export const useTexts = (): Texts => useStore((state) => state.texts);

export function useActions(): WindowActions {
  return useWindowStore().actions;
}

/** Returns what a place keeps while others are shown, as it is now, and what keeps and changes it. See `WindowStore.part`. */
export function usePart<State, Part>(
  make: (store: WindowStore) => Part & Pick<Store<State, never>, 'get' | 'subscribe'>,
): readonly [State, Part] {
  const part = useWindowStore().part(make);
  return [useSyncExternalStore(part.subscribe, part.get, part.get), part];
}
