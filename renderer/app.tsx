import { useEffect, useState, type ComponentType } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import type { OptionalPart, Word } from '../shared/text/pack.ts';
import { openedWord } from './components/term.tsx';
import { focusHeading, useHeadingFocus } from './components/use-heading-focus.ts';
import { Home } from './features/home/home.tsx';
import { PracticeBand } from './features/practice/practice.tsx';
import { useAnnouncer } from './frame/announcer.ts';
import { Boundary, BrokenPlace } from './frame/plain.tsx';
import { Rail } from './frame/rail.tsx';
import { MAIN_PLACES, placeName, type Place } from './state/place.ts';
import type { PLACE_COMPONENTS } from './places/components.ts';
import type { Start } from './state/start.ts';
import { StoreContext, useActions, useLangOf, useStore, useTexts } from './state/use-store.ts';
import { createWindowStore } from './state/window-store.ts';

/** The places whose texts a language might not have. */
const OPTIONAL: Readonly<Partial<Record<Place, OptionalPart>>> = { explain: 'explain', many: 'many', retire: 'retire' };

/** A window that has no idle moment reads the other places then. */
const LONGEST_WAIT_MS = 500;

function useDocument(): void {
  const texts = useTexts();
  const place = useStore((state) => state.place);
  const title = place === 'home' ? 'TLS Remedy' : `${placeName(place, texts.t)} - TLS Remedy`;
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = title;
  }, [texts, title]);
}

/**
 * What a place shows; null for the moment in which it is still being fetched. All but Home are one script, which is
 * read once the first screen is there.
 */
function usePlace(place: Place): ComponentType | null {
  const [places, setPlaces] = useState<Partial<typeof PLACE_COMPONENTS>>({ home: Home });
  useEffect(() => {
    const fetchPlaces = (): void =>
      void import('./places/components.ts').then(
        (loaded) => setPlaces(loaded.PLACE_COMPONENTS),
        (error: unknown) =>
          setPlaces(() => {
            throw error; // the outer boundary says so in words
          }),
      );
    const waiting = requestIdleCallback(fetchPlaces, { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  return places[place] ?? null;
}

const hostOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.has-tip') : null;

/** True if tooltips are put away: by Escape, until the pointer or the focus comes to another host. */
function useTipDismissal(): boolean {
  const [areOff, setOff] = useState(false);
  useEffect(() => {
    let hovered: Element | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && (hovered !== null || hostOf(document.activeElement) !== null)) setOff(true);
    };
    const onPointerOver = ({ target }: PointerEvent): void => {
      const host = hostOf(target);
      if (host !== hovered) setOff(false);
      hovered = host;
    };
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener('keydown', onKeyDown, { signal });
    document.addEventListener('pointerover', onPointerOver, { signal });
    document.addEventListener('focusin', () => setOff(false), { signal });
    return () => end.abort();
  }, []);
  return areOff;
}

/** Moves the focus to the heading: of a place once it is shown, and, after a task, if what had it is gone. */
function useFocus(shown: Place | null): void {
  useHeadingFocus(shown);
  const running = useStore((state) => state.running);
  const notice = useStore((state) => state.notice);
  useEffect(() => {
    if (running !== null || notice === null) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) focusHeading();
  }, [running, notice]);
}

/** The word at which the user is: that of the explanation that has the focus, or of one that is open. */
function wordHere(): Word | null {
  const asked = document.activeElement?.closest<HTMLElement>('[data-word]');
  const open = document.querySelector('[aria-expanded="true"]')?.closest<HTMLElement>('[data-word]');
  return ((asked ?? open)?.dataset['word'] ?? null) as Word | null; // only a Term has it
}

/** The keys of the window: Ctrl+1, Ctrl+2... to the places, F1, F5, Ctrl+F and Alt+Left. The glossary lists them. */
function useShortcuts(): void {
  const { go, back, run } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.shiftKey || (event.altKey && event.key !== 'ArrowLeft')) return;
      const wanted = event.ctrlKey ? MAIN_PLACES[Number(event.key) - 1] : undefined;
      const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (event.altKey) back();
      else if (wanted !== undefined) go(wanted);
      else if (event.ctrlKey && event.key.toLowerCase() === 'f' && search !== null) search.focus();
      else if (!event.ctrlKey && event.key === 'F5') run({ kind: 'check' });
      else if (!event.ctrlKey && event.key === 'F1') {
        openedWord.dispatch(wordHere());
        go('glossary');
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go, back, run]);
}

function Frame() {
  const place = useStore((state) => state.place);
  const Shown = usePlace(place);
  const texts = useTexts();
  const bug = useStore((state) => state.bug);
  const lang = useLangOf(OPTIONAL[place]);
  const areTipsOff = useTipDismissal();
  useDocument();
  useFocus(Shown === null ? null : place);
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
        <main className="main" id="main" tabIndex={-1} key={place} lang={lang}>
          <Boundary fallback={(error, tryAgain) => <BrokenPlace error={error} onTryAgain={tryAgain} />}>
            {Shown !== null && <Shown />}
          </Boundary>
        </main>
      </div>
    </>
  );
}

/** The window, once its language is there: it never speaks the wrong one. */
export function App({ bridge, start }: { readonly bridge: Bridge; readonly start: Start }) {
  const [store] = useState(() => createWindowStore({ bridge, start }));
  useEffect(() => store.follow(), [store]);
  return (
    <StoreContext.Provider value={store}>
      <Frame />
    </StoreContext.Provider>
  );
}
