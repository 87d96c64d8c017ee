import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { Answer, Checked, Request } from '../../shared/ipc/contract.ts';
import type { Channel } from '../../shared/ipc/names.ts';
import { langOf } from '../../shared/text/languages.ts';
import type { OptionalPart } from '../../shared/text/pack.ts';
import type { WindowWords } from '../../shared/text/window.ts';
import type { Store } from './store.ts';
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

export type Texts = WindowWords;

export const useTexts = (): Texts => useStore((state) => state.texts);

export const useLangOf = (part: OptionalPart | undefined): 'en' | undefined => langOf(useTexts().language, part);

export function useActions(): WindowActions {
  return useWindowStore().actions;
}

/** What a place keeps while others are shown, as it is now, and what changes it. See `WindowStore.part`. */
export function usePart<State, Part>(
  make: (store: WindowStore) => Part & Pick<Store<State, never>, 'get' | 'subscribe'>,
): readonly [State, Part] {
  const part = useWindowStore().part(make);
  return [useSyncExternalStore(part.subscribe, part.get, part.get), part];
}

/**
 * Asked again when `request` or `occasion` differs (`Object.is`); null asks nothing. Overtaken answers are dropped. The
 * newest `answer` stays until the next one is there; it is null before the first.
 */
export function useAnswer<C extends Channel>(channel: C, request: Request<C> | null, occasion: unknown = null) {
  const { ask } = useActions();
  const [given, setGiven] = useState<{ request: Request<C>; occasion: unknown; answer: Answer<C> } | null>(null);
  useEffect(() => {
    if (request === null) return undefined;
    let isNewest = true;
    void ask(channel, request).then((answer) => {
      if (isNewest) setGiven({ request, occasion, answer });
    });
    return () => {
      isNewest = false;
    };
  }, [ask, channel, request, occasion]);
  return { answer: given?.answer ?? null, isOutdated: given?.request !== request || given.occasion !== occasion };
}

/** A question by a button, one at a time: while one is `asking`, a click asks nothing, and there is no `answer`. */
export function useAsk<C extends Channel>(channel: C) {
  const { ask } = useActions();
  const [asking, setAsking] = useState<Request<C> | null>(null);
  const [answer, setAnswer] = useState<Answer<C> | null>(null);
  const start = (request: Request<C>): void => {
    if (asking !== null) return;
    setAsking(request);
    setAnswer(null);
    void ask(channel, request).then((given) => {
      setAsking(null);
      setAnswer(given);
    });
  };
  return { asking, answer, start, forget: () => setAnswer(null) };
}
