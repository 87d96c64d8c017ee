import { useCallback, useEffect, useReducer, type Dispatch } from 'react';
import type { Task, WindowState } from '../../state/window-state.ts';
import { guidedReducer, INITIAL_GUIDED, type GuidedEvent, type GuidedState } from './guided-state.ts';

export interface Guide {
  readonly guided: GuidedState;
  readonly change: Dispatch<GuidedEvent>;
  /** Runs a task as the wizard's own: what it comes to is told in the wizard. */
  readonly start: (task: Task) => void;
}

/** The wizard's state. It is kept beside the screens, so that a task's end is heard on any of them. */
export function useGuided(state: WindowState, run: (task: Task) => void): Guide {
  const [guided, change] = useReducer(guidedReducer, INITIAL_GUIDED);
  const { running, notice, checked } = state;
  const start = useCallback(
    (task: Task) => {
      change({ kind: 'started', task, checked });
      run(task);
    },
    [checked, run],
  );
  useEffect(() => {
    if (running === null && guided.waitingFor !== null) change({ kind: 'ended', notice, checked });
  }, [running, notice, checked, guided.waitingFor]);
  return { guided, change, start };
}
