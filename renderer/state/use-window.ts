import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Answer, Bridge } from '../../shared/ipc/contract.ts';
import { languageFor, type Language } from '../../shared/text/languages.ts';
import { ask } from './bridge.ts';
import { initialState, windowReducer, type Screen, type Task, type WindowState } from './window-state.ts';

/** What the screens can ask for. */
export interface WindowActions {
  readonly go: (screen: Screen) => void;
  readonly run: (task: Task) => void;
  readonly closeNotice: () => void;
  /** Calls off what is being asked of Windows; what was written stays. */
  readonly cancelProof: () => void;
  readonly setLanguage: (language: Language) => void;
}

function answerOf(bridge: Bridge, task: Task): Promise<Answer<'check' | 'apply'>> {
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

/** The window's state, and the ways to change it over the bridge. Reads the context, the PC and the journal once at start. */
export function useWindow(bridge: Bridge): readonly [WindowState, WindowActions] {
  const [state, dispatch] = useReducer(windowReducer, languageFor(navigator.language), initialState);
  const isRunning = useRef(false);
  const changedMeanwhile = useRef(false);

  const readHistory = useCallback(async () => {
    const answer = await ask(bridge, 'history', {});
    if (answer.ok) dispatch({ kind: 'history', history: answer.value });
    else dispatch({ kind: 'history-failed', failure: answer });
  }, [bridge]);

  const runAgain = useRef<() => void>(() => undefined);
  const run = useCallback(
    (task: Task) => {
      if (isRunning.current) return; // a second click must not start a second change
      isRunning.current = true;
      dispatch({ kind: 'started', task });
      void answerOf(bridge, task).then(async (answer) => {
        if (answer.ok) dispatch({ kind: 'finished', task, checked: answer.value });
        else dispatch({ kind: 'failed', task, failure: answer });
        isRunning.current = false;
        await readHistory();
        if (changedMeanwhile.current) runAgain.current();
      });
    },
    [bridge, readHistory],
  );

  useEffect(() => {
    void ask(bridge, 'context', {}).then((answer) => {
      if (answer.ok) dispatch({ kind: 'context', context: answer.value });
      else dispatch({ kind: 'context-failed', failure: answer });
    });
    run({ kind: 'check' });
  }, [bridge, run]);

  useEffect(() => {
    const follow = (): void => {
      changedMeanwhile.current = isRunning.current;
      if (!isRunning.current) run({ kind: 'check', quiet: true });
    };
    runAgain.current = follow;
    return bridge.on('changed', follow);
  }, [bridge, run]);
  useEffect(() => bridge.on('proving', () => dispatch({ kind: 'proving' })), [bridge]);

  const setLanguage = useCallback(
    (language: Language) => {
      dispatch({ kind: 'language', language });
      void ask(bridge, 'set-language', { language });
    },
    [bridge],
  );
  const go = useCallback((screen: Screen) => dispatch({ kind: 'went', screen }), []);
  const closeNotice = useCallback(() => dispatch({ kind: 'notice-closed' }), []);
  const cancelProof = useCallback(() => void ask(bridge, 'cancel-proof', {}), [bridge]);
  return [state, { go, run, closeNotice, cancelProof, setLanguage }];
}
