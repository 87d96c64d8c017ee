import { createElement, useEffect, useReducer, useRef, type ReactElement } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import { PracticeBand } from './features/practice/practice-band.tsx';
import { Rail } from './frame/rail.tsx';
import { useTipDismissal } from './components/tip.tsx';
import { useGuided } from './features/guided/use-guided.ts';
import { loadAllScreens, loadedScreen, loadScreen } from './places/loader.ts';
import { draftReducer, INITIAL_DRAFT } from './state/draft.ts';
import { failureView } from '../shared/present/failure.ts';
import { outcomeTitle } from '../shared/present/outcome.ts';
import { MAIN_PLACES } from './places/places.ts';
import type { Start } from './state/start.ts';
import { TextsContext, type Texts } from './state/texts.ts';
import { useExplaining } from './features/explain/use-explaining.ts';
import { useWindow } from './state/use-window.ts';
import { verdictView } from '../shared/present/verdict.ts';
import type { WindowState } from './state/window-state.ts';

/** What is read out when something ended: the outcome or the failure, and after a check its verdict. */
function announcement(state: WindowState, texts: Texts): string {
  const { notice, running, checked } = state;
  if (running !== null) return running.kind === 'check' ? texts.t.home.checking : '';
  const told =
    notice === null
      ? []
      : [notice.kind === 'outcome' ? outcomeTitle(notice.outcome, texts.t) : failureView(notice.failure, texts).title];
  const verdict = checked === null || notice?.kind === 'failure' ? [] : [verdictView(checked, texts).headline];
  return [...told, ...verdict].map((part) => `${part.replace(/\.$/, '')}.`).join(' ');
}

/** Focus that was on something which is gone goes to the heading, not back to the start of the page. */
function rescueFocus(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
}

/** The window, once its language is there: it never speaks the wrong one. */
export function App({ bridge, start }: { readonly bridge: Bridge; readonly start: Start }): ReactElement {
  const [state, actions] = useWindow(bridge, start, loadScreen);
  const guide = useGuided(state, actions.run);
  const explaining = useExplaining(bridge, state.checked);
  const areTipsOff = useTipDismissal();
  const [draft, changeDraft] = useReducer(draftReducer, INITIAL_DRAFT);
  const { screen, texts, context, notice, running, checked } = state;
  const place = screen === 'home' ? '' : `${texts.t.rail[screen]} - `;

  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = `${place}TLS Remedy`;
  }, [texts, place]);

  // With the first screen drawn, the others are fetched before anybody goes there.
  const isComplete = checked !== null;
  useEffect(() => {
    if (!isComplete) return undefined;
    const idle = requestIdleCallback(() => {
      loadAllScreens().catch(() => undefined); // going there tells what is wrong
    });
    return () => cancelIdleCallback(idle);
  }, [isComplete]);

  // A change that was made is the new state of things; what was chosen before it is done with.
  useEffect(() => {
    if (notice?.kind === 'outcome') changeDraft({ kind: 'reset' });
  }, [notice]);
  // What was chosen for one PC says nothing of another.
  const shownPc = context.sample?.id ?? null;
  useEffect(() => changeDraft({ kind: 'reset' }), [shownPc]);

  const shownScreen = useRef(screen);
  useEffect(() => {
    if (shownScreen.current === screen) return;
    shownScreen.current = screen;
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [screen]);
  useEffect(() => {
    if (running === null && notice !== null) rescueFocus();
  }, [running, notice]);

  const { go } = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const wanted = MAIN_PLACES[Number(event.key) - 1];
      if (!event.ctrlKey || event.altKey || event.shiftKey || wanted === undefined) return;
      event.preventDefault();
      go(wanted);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go]);

  // Readers tell what is put into a region that was there before: so it is part of the document.
  const told = announcement(state, texts);
  useEffect(() => document.getElementById('announcer')?.replaceChildren(told), [told]);

  if (state.bug !== null) throw state.bug; // the boundary says so in words
  const { t } = texts;
  const { sample } = context;
  return (
    <TextsContext.Provider value={texts}>
      <a className="skip" href="#main">
        {t.rail.skip}
      </a>
      <div className={areTipsOff ? 'app app--no-tips' : 'app'}>
        {sample !== null && <PracticeBand state={state} actions={actions} sample={sample} />}
        <Rail screen={screen} context={context} checked={checked} go={go} />
        <main className="main" id="main" tabIndex={-1} key={screen}>
          {createElement(loadedScreen(screen), {
            state,
            actions,
            bridge,
            guide,
            explaining,
            draft,
            change: changeDraft,
          })}
        </main>
      </div>
    </TextsContext.Provider>
  );
}
