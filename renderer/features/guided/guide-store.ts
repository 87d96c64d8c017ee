import { createStore, type Store } from '../../state/store.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import type { Task } from '../../state/window-state.ts';
import type { WindowStore } from '../../state/window-store.ts';
import { guidedReducer, INITIAL_GUIDED, type GuidedEvent, type GuidedState } from './guided-state.ts';

export interface GuideStore extends Pick<Store<GuidedState, never>, 'get' | 'subscribe'> {
  readonly change: (event: GuidedEvent) => void;
  /** Runs a task as the wizard's own: what it comes to is shown in the wizard. */
  readonly start: (task: Task) => void;
}

/** The wizard's state. It follows its task to the end, whichever place is shown then. */
export function createGuideStore(store: Pick<WindowStore, 'get' | 'subscribe' | 'actions'>): GuideStore {
  const { get, subscribe, dispatch } = createStore(guidedReducer, INITIAL_GUIDED);
  store.subscribe(() => {
    const { running, notice, checked } = store.get();
    if (running === null && get().waitingFor !== null) dispatch({ kind: 'ended', notice, checked });
  });
  return {
    get,
    subscribe,
    change: dispatch,
    start: (task) => {
      dispatch({ kind: 'started', task, checked: store.get().checked });
      store.actions.run(task);
    },
  };
}

export interface Guide extends Pick<GuideStore, 'change' | 'start'> {
  readonly guided: GuidedState;
}

export function useGuide(): Guide {
  const guide = usePart(createGuideStore);
  return { guided: useStateOf(guide), change: guide.change, start: guide.start };
}
