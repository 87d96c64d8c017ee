import { fail, type Failure } from '../shared/failures.ts';

/** Runs one task at a time: meanwhile, any other is refused as `busy`. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T | Failure> {
  let isBusy = false;
  return async (task) => {
    if (isBusy) return fail('busy');
    isBusy = true;
    try {
      return await task();
    } finally {
      isBusy = false;
    }
  };
}

/** Runs tasks one after the other, in the order of the calls; a failure doesn't stop the next. */
export function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
    async done(): Promise<void> {
      await last;
    },
  };
}
