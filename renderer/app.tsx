import { useEffect, useReducer, useRef, type ReactElement } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import { IconSprite } from './components/icons.tsx';
import { PracticeBand } from './components/practice-band.tsx';
import { PLACES, Rail } from './components/rail.tsx';
import { About } from './screens/about.tsx';
import { History } from './screens/history.tsx';
import { Home } from './screens/home.tsx';
import { Protocols } from './screens/protocols.tsx';
import { Report } from './screens/report.tsx';
import { draftReducer, INITIAL_DRAFT } from './state/draft.ts';
import { failureView } from './state/failure-view.ts';
import { outcomeTitle } from './state/outcome-title.ts';
import { TextsContext, textsOf, type Texts } from './state/texts.ts';
import { useWindow } from './state/use-window.ts';
import { verdictView } from './state/verdict-view.ts';
import type { WindowState } from './state/window-state.ts';

/** What is read out when something ended: the outcome or the failure, and after a check its verdict. */
function announcement(state: WindowState, texts: Texts): string {
  const { notice, running, checked } = state;
  if (running !== null) return running.kind === 'check' ? texts.t.home.checking : '';
  const told =
    notice === null
      ? []
      : [
          notice.kind === 'outcome'
            ? outcomeTitle(notice.outcome, texts.t)
            : failureView(notice.failure, notice.task, texts).title,
        ];
  const verdict = checked === null || notice?.kind === 'failure' ? [] : [verdictView(checked, texts).headline];
  return [...told, ...verdict].map((part) => `${part.replace(/\.$/, '')}.`).join(' ');
}

/** Focus that was on something which is gone goes to the heading, not back to the start of the page. */
function rescueFocus(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
}

export function App({ bridge }: { readonly bridge: Bridge }): ReactElement {
  const [state, actions] = useWindow(bridge);
  const [draft, changeDraft] = useReducer(draftReducer, INITIAL_DRAFT);
  const { screen, language, context, contextFailure, notice, running } = state;
  const texts = textsOf(language);
  const { t } = texts;
  const title = screen === 'home' ? 'TLS Remedy' : `${t.rail[screen]} - TLS Remedy`;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);

  // A change that was made is the new state of things; what was chosen before it is done with.
  useEffect(() => {
    if (notice?.kind === 'outcome') changeDraft({ kind: 'reset' });
  }, [notice]);

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
      const place = PLACES[Number(event.key) - 1];
      if (!event.ctrlKey || event.altKey || event.shiftKey || place === undefined) return;
      event.preventDefault();
      go(place);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go]);

  if (contextFailure !== null) {
    const { title: what, detail } = texts.m.errors[contextFailure.code](contextFailure.details);
    return (
      <main className="plain">
        <h1>{t.start.noContext}</h1>
        <p>
          {what} {detail}
        </p>
      </main>
    );
  }
  const common = { state, actions };
  const sample = context?.sample ?? null;
  const screens = {
    home: () => <Home {...common} />,
    protocols: () => <Protocols {...common} draft={draft} change={changeDraft} />,
    history: () => <History {...common} />,
    report: () => <Report {...common} bridge={bridge} />,
    about: () => <About {...common} />,
  };
  return (
    <TextsContext value={texts}>
      <IconSprite />
      <a className="skip" href="#main">
        {t.rail.skip}
      </a>
      <div className="app">
        {sample !== null && <PracticeBand sample={sample} />}
        <Rail screen={screen} context={context} checked={state.checked} go={go} />
        <main className="main" id="main" tabIndex={-1} key={screen}>
          {screens[screen]()}
        </main>
      </div>
      <p className="vh" role="status">
        {announcement(state, texts)}
      </p>
    </TextsContext>
  );
}
