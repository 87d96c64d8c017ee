import { createElement, useEffect, useState, type ReactElement } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import { LaterContext } from './components/later.tsx';
import { useTipDismissal } from './components/tip.tsx';
import { PracticeBand } from './features/practice/practice-band.tsx';
import { useAnnouncer } from './frame/announcer.ts';
import { Rail } from './frame/rail.tsx';
import { useFocus } from './frame/use-focus.ts';
import { useShortcuts } from './frame/use-shortcuts.ts';
import { loadAll, loadedParts, loadedPlace } from './places/loader.ts';
import { placeName } from './state/place.ts';
import type { Start } from './state/start.ts';
import { hasAll, TextsContext } from './state/texts.ts';
import { StoreContext, useActions, useStore } from './state/use-store.ts';
import { createWindowStore } from './state/window-store.ts';

/** The document's language and title, and the places that are fetched when the first one stands. */
function useDocument(): void {
  const texts = useStore((state) => state.texts);
  const place = useStore((state) => state.place);
  const { prepare } = useActions();
  const isComplete = useStore((state) => state.checked !== null);
  const title = place === 'home' ? 'TLS Remedy' : `${placeName(place, texts.t)} - TLS Remedy`;
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = title;
  }, [texts, title]);
  useEffect(() => {
    if (!isComplete) return undefined;
    const idle = requestIdleCallback(prepare);
    return () => cancelIdleCallback(idle);
  }, [isComplete, prepare]);
}

function Frame(): ReactElement {
  const place = useStore((state) => state.place);
  const texts = useStore((state) => state.texts);
  const bug = useStore((state) => state.bug);
  const areTipsOff = useTipDismissal();
  useDocument();
  useFocus();
  useShortcuts();
  useAnnouncer();
  if (bug !== null) throw bug; // the boundary says so in words
  return (
    <TextsContext.Provider value={texts}>
      <LaterContext.Provider value={hasAll(texts) ? loadedParts() : null}>
        <a className="skip" href="#main">
          {texts.t.rail.skip}
        </a>
        <div className={areTipsOff ? 'app app--no-tips' : 'app'}>
          <PracticeBand />
          <Rail />
          <main className="main" id="main" tabIndex={-1} key={place}>
            {createElement(loadedPlace(place))}
          </main>
        </div>
      </LaterContext.Provider>
    </TextsContext.Provider>
  );
}

/** The window, once its language is there: it never speaks the wrong one. */
export function App({ bridge, start }: { readonly bridge: Bridge; readonly start: Start }): ReactElement {
  const [store] = useState(() => createWindowStore({ bridge, start, loadAll }));
  useEffect(() => store.follow(), [store]);
  return (
    <StoreContext.Provider value={store}>
      <Frame />
    </StoreContext.Provider>
  );
}
