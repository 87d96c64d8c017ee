import { createStore, type Store } from '../../state/store.ts';

/** Where somebody is in the guide before the fix. What comes after it follows from what was written. */
export type GuideStep = 'understand' | 'fix';

/** Kept while other places are shown. */
export const createGuideStore = (): Store<GuideStep, GuideStep> =>
  createStore((_step: GuideStep, next: GuideStep) => next, 'understand');
