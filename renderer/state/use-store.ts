import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
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

/** The PC as the newest check found it, with its facts. Only what is drawn after a check asks for it. */
export function usePc(): Checked & { readonly facts: Facts } {
  const checked = useStore((state) => state.checked);
  const facts = useStore((state) => state.facts);
  if (checked === null || facts === null) throw new Error('nothing of a PC is shown before a check');
  return { ...checked, facts };
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
