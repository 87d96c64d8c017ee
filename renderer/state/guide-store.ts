import type { SymptomId } from '../../shared/symptoms/symptom.ts';
import { isSaidByHome } from './selectors.ts';
import { createCell } from './store.ts';
import { useActions, usePart } from './use-store.ts';
import type { Notice } from './window-state.ts';
import type { WindowStore } from './window-store.ts';

interface Guide {
  /** What doesn’t connect; null until it is chosen. */
  readonly symptom: SymptomId | null;
  /** What the last task had come to then: what is said later is about this fix. */
  readonly before: Notice | null;
  /** The newest change when the fix was gone on to. A change since then begins the guide again. */
  readonly fixing: number | null;
}

const newestOf = ({ get }: WindowStore): number => get().history?.entries[0]?.id ?? 0;

/** How far the guide is; kept while other places are shown. */
export function createGuideStore(window: WindowStore) {
  const { get, subscribe, dispatch } = createCell<Guide>({ symptom: null, before: null, fixing: null });
  return {
    get,
    subscribe,
    choose: (symptom: SymptomId | null): void => {
      const { notice } = window.get();
      // what came of something else is past, unless Home still says it
      if (notice !== null && !isSaidByHome(notice)) window.actions.closeNotice();
      dispatch({ symptom, before: window.get().notice, fixing: null });
    },
    fix: (isOn: boolean): void => dispatch({ ...get(), fixing: isOn ? newestOf(window) : null }),
    isFixing: (): boolean => get().fixing === newestOf(window),
  };
}

/** Returns what opens the guide at what was found for something that doesn’t connect; null at the list of these. */
export function useGuide(): (symptom: SymptomId | null) => void {
  const [, { choose }] = usePart(createGuideStore);
  const { go } = useActions();
  return (symptom) => {
    choose(symptom);
    go('guided');
  };
}
