export interface Store<State, Event> {
  readonly get: () => State;
  readonly dispatch: (event: Event) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Events that change nothing (the reducer returns the same state) reach no subscriber. */
export function createStore<State, Event>(
  reducer: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const subscribers = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      const next = reducer(state, event);
      if (next === state) return;
      state = next;
      for (const onChange of [...subscribers]) onChange();
    },
    subscribe: (onChange) => {
      subscribers.add(onChange);
      return () => subscribers.delete(onChange);
    },
  };
}

export const createCell = <Value>(initial: Value): Store<Value, Value> =>
  createStore((_was: Value, to: Value) => to, initial);

export const createRecord = <Values extends object>(initial: Values): Store<Values, Partial<Values>> =>
  createStore((was: Values, change: Partial<Values>) => ({ ...was, ...change }), initial);
