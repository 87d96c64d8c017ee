import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Answer, Bridge } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/text/languages.ts';
import { ask } from './bridge.ts';
import { loadTexts } from './load-texts.ts';
import type { Start } from './start.ts';
import { stateAtStart, windowReducer, type Screen, type Task, type WindowState } from './window-state.ts';

/** What the screens can ask for. */
export interface WindowActions {
  readonly go: (screen: Screen) => void;
  readonly run: (task: Task) => void;
  readonly closeNotice: () => void;
  /** Calls off what is being asked of Windows; what was written stays. */
  readonly cancelProof: () => void;
  readonly setLanguage: (language: Language) => void;
}

type ExchangeTask = Extract<Task, { kind: 'practise' }>;
/** A task that ends with a new check of the PC; the other one exchanges it. */
type PcTask = Exclude<Task, ExchangeTask>;

function answerOf(bridge: Bridge, task: PcTask): Promise<Answer<'check' | 'apply'>> {
  switch (task.kind) {
    case 'check':
      return ask(bridge, 'check', {});
    case 'apply':
      return ask(bridge, 'apply', { expected: task.expected, selection: task.selection });
    case 'undo':
      return ask(bridge, 'undo', { id: task.id });
    case 'recover':
      return ask(bridge, 'recover', { finish: task.finish });
  }
}

/**
 * The window's state, and the ways to change it over the bridge. `loadScreen` fetches the screen that the window is about to
 * go to.
 */
export function useWindow(
  bridge: Bridge,
  start: Start,
  loadScreen: (screen: Screen) => Promise<void>,
): readonly [WindowState, WindowActions] {
  const [state, dispatch] = useReducer(windowReducer, start, stateAtStart);
  /** The last language and place that were asked for: what comes late for an earlier wish is dropped. */
  const wanted = useRef<{ language: Language | null; screen: Screen }>({ language: null, screen: 'home' });
  const isRunning = useRef(start.checked === null);
  const changedMeanwhile = useRef(false);

  const bug = useCallback((error: unknown) => {
    dispatch({ kind: 'bug', bug: error instanceof Error ? error : new Error(String(error)) });
  }, []);

  const readHistory = useCallback(async () => {
    const answer = await ask(bridge, 'history', {});
    if (answer.ok) dispatch({ kind: 'history', history: answer.value });
    else dispatch({ kind: 'history-failed', failure: answer });
  }, [bridge]);

  const runAgain = useRef<() => void>(() => undefined);
  const settle = useCallback(
    async (task: PcTask, answering: Promise<Answer<'check' | 'apply'>>) => {
      const answer = await answering;
      if (answer.ok) dispatch({ kind: 'finished', task, checked: answer.value });
      else dispatch({ kind: 'failed', task, failure: answer });
      isRunning.current = false;
      await readHistory();
      if (changedMeanwhile.current) runAgain.current();
    },
    [readHistory],
  );
  const perform = useCallback(
    (task: PcTask) => {
      if (isRunning.current) return; // a second click must not start a second change
      isRunning.current = true;
      dispatch({ kind: 'started', task });
      void settle(task, answerOf(bridge, task));
    },
    [bridge, settle],
  );

  const exchange = useCallback(
    (task: ExchangeTask) => {
      if (isRunning.current) return;
      isRunning.current = true;
      dispatch({ kind: 'started', task });
      void ask(bridge, 'practise', { id: task.id, fresh: task.fresh }).then(async (answer) => {
        // asked also after a failure: the program may have let go of the PC before
        const context = await ask(bridge, 'context', {});
        isRunning.current = false;
        wanted.current.screen = 'home';
        if (context.ok) dispatch({ kind: 'exchanged', context: context.value });
        const failure = [answer, context].find((one) => !one.ok);
        if (failure?.ok === false) dispatch({ kind: 'failed', task, failure });
        perform(failure === undefined ? { kind: 'check' } : { kind: 'check', quiet: true });
      });
    },
    [bridge, perform],
  );

  const run = useCallback(
    (task: Task) => {
      if (task.kind === 'practise') exchange(task);
      else perform(task);
    },
    [exchange, perform],
  );

  useEffect(() => {
    void (start.checked === null ? settle({ kind: 'check' }, start.check) : readHistory());
  }, [start, settle, readHistory]);

  useEffect(() => {
    const follow = (): void => {
      changedMeanwhile.current = isRunning.current;
      if (!isRunning.current) perform({ kind: 'check', quiet: true });
    };
    runAgain.current = follow;
    const stop = bridge.on('changed', follow);
    if (start.wasChanged()) follow();
    return stop;
  }, [bridge, start, perform]);
  useEffect(() => bridge.on('proving', () => dispatch({ kind: 'proving' })), [bridge]);

  const setLanguage = useCallback(
    (language: Language) => {
      wanted.current.language = language;
      dispatch({ kind: 'language', language });
      void ask(bridge, 'set-language', { language });
      loadTexts(language).then((texts) => {
        if (wanted.current.language === language) dispatch({ kind: 'texts', texts });
      }, bug);
    },
    [bridge, bug],
  );
  const go = useCallback(
    (screen: Screen) => {
      wanted.current.screen = screen;
      loadScreen(screen).then(() => {
        if (wanted.current.screen === screen) dispatch({ kind: 'went', screen });
      }, bug);
    },
    [bug, loadScreen],
  );
  const closeNotice = useCallback(() => dispatch({ kind: 'notice-closed' }), []);
  const cancelProof = useCallback(() => void ask(bridge, 'cancel-proof', {}), [bridge]);
  return [state, { go, run, closeNotice, cancelProof, setLanguage }];
}
