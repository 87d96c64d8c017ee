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

/**
 * What `selector` reads of the window's state; the component is drawn again when that is another value (`Object.is`). So a
 * selector returns a part of the state, a string, number or boolean, or something that `state/selectors.ts` remembers.
 */
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
