import { createStore, type Store } from '../../state/store.ts';
import { CHOSEN_FIRST, type Chosen } from './wish.ts';

/** What is chosen on Deploy, kept while other places are shown; Fleet chooses the collector before it leads there. */
export const createDeployStore = (): Store<Chosen, Partial<Chosen>> =>
  createStore((chosen: Chosen, change: Partial<Chosen>) => ({ ...chosen, ...change }), CHOSEN_FIRST);
