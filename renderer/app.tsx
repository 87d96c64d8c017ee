import { createElement, useEffect, useState, type ReactElement } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import { useTipDismissal } from './components/tip.tsx';
import { PracticeBand } from './features/practice/practice.tsx';
import { useAnnouncer } from './frame/announcer.ts';
import { Boundary } from './frame/boundary.tsx';
import { BrokenPlace } from './frame/broken-place.tsx';
import { Rail } from './frame/rail.tsx';
import { useFocus } from './frame/use-focus.ts';
import { useShortcuts } from './frame/use-shortcuts.ts';
import { PLACE_COMPONENTS } from './places/components.ts';
import { placeName } from './state/place.ts';
import type { Start } from './state/start.ts';
import { StoreContext, useStore, useTexts } from './state/use-store.ts';
import { createWindowStore } from './state/window-store.ts';

function useDocument(): void {
  const texts = useTexts();
  const place = useStore((state) => state.place);
  const title = place === 'home' ? 'TLS Remedy' : `${placeName(place, texts.t)} - TLS Remedy`;
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = title;
  }, [texts, title]);
}

function Frame(): ReactElement {
  const place = useStore((state) => state.place);
  const texts = useTexts();
  const bug = useStore((state) => state.bug);
  const areTipsOff = useTipDismissal();
  useDocument();
  useFocus();
  useShortcuts();
  useAnnouncer();
  if (bug !== null) throw bug; // the outer boundary says so in words
  return (
    <>
      <a className="skip" href="#main">
        {texts.t.rail.skip}
      </a>
      <div className={areTipsOff ? 'app app--no-tips' : 'app'}>
        <PracticeBand />
        <Rail />
        <main className="main" id="main" tabIndex={-1} key={place}>
          <Boundary fallback={(error, tryAgain) => <BrokenPlace error={error} onTryAgain={tryAgain} />}>
            {createElement(PLACE_COMPONENTS[place])}
          </Boundary>
        </main>
      </div>
    </>
  );
}

/** The window, once its language is there: it never speaks the wrong one. */
export function App({ bridge, start }: { readonly bridge: Bridge; readonly start: Start }): ReactElement {
  const [store] = useState(() => createWindowStore({ bridge, start }));
  useEffect(() => store.follow(), [store]);
  return (
    <StoreContext.Provider value={store}>
      <Frame />
    </StoreContext.Provider>
  );
}
