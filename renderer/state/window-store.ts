import type { Answer, Bridge, Request } from '../../shared/ipc/contract.ts';
import type { Channel, PageEvent } from '../../shared/ipc/names.ts';
import type { Language } from '../../shared/text/languages.ts';
import { ask } from './bridge.ts';
import type { DraftEvent } from './draft.ts';
import type { Place } from './place.ts';
import type { Start } from './start.ts';
import { createStore, type Store } from './store.ts';
import { loadTexts, type Texts } from './texts.ts';
import { stateAtStart, windowReducer, type Task, type WindowEvent, type WindowState } from './window-state.ts';

/** What the places can ask for. The functions stay the same as long as the window is open. */
export interface WindowActions {
  readonly go: (place: Place) => void;
  /** To the place that was shown before. */
  readonly back: () => void;
  /** Begins a task; while another one is under way it does nothing, so that a second click starts no second change. */
  readonly run: (task: Task) => void;
  readonly closeNotice: () => void;
  /** Calls off what is being asked of Windows; what was written stays. */
  readonly cancelProof: () => void;
  /** Begins a connection test of these hosts; while one is under way it does nothing. */
  readonly testConnections: (hosts: readonly string[]) => void;
  /** Ends the connection test; what was found so far stays. */
  readonly cancelConnections: () => void;
  /** Puts the results of the last test aside. */
  readonly forgetConnections: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly changeDraft: (event: DraftEvent) => void;
  /** Calls the listener at each event, until the returned function is called. */
  readonly on: (event: PageEvent, listener: () => void) => () => void;
  /** A question of a place's own. */
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Answer<C>>;
}

/** What is known of the window, and the ways to change it. */
export interface WindowStore extends Pick<Store<WindowState, WindowEvent>, 'get' | 'subscribe'> {
  readonly actions: WindowActions;
  /** What one place keeps while others are shown: made when it is first asked for, and only once. */
  readonly part: <Part>(make: (store: WindowStore) => Part) => Part;
  /** Follows the first check and what happens to the PC. Call it once, when the window is drawn; returns how to stop. */
  readonly follow: () => () => void;
}

interface StoreOptions {
  readonly bridge: Bridge;
  readonly start: Start;
  /** Fetches the texts of a language; another way only in tests. */
  readonly load?: (language: Language) => Promise<Texts>;
}

type ExchangeTask = Extract<Task, { kind: 'practise' }>;
/** A task that ends with a new check of the PC; the other one exchanges it. */
type PcTask = Exclude<Task, ExchangeTask>;

type Asking = <C extends Channel>(channel: C, request: Request<C>) => Promise<Answer<C>>;

/** Asks for a task; its members are those of the request. The gate knows no empty member. */
async function answerTo(asking: Asking, { kind, ...asked }: PcTask): Promise<Answer<'check' | 'apply'>> {
  const request = Object.fromEntries(Object.entries(asked).filter(([, is]) => is !== undefined));
  if (kind === 'keep') {
    const kept = await asking('retire-keep', request as Request<'retire-keep'>);
    if (!kept.ok) return kept;
  }
  return kind === 'check' || kind === 'keep' ? asking('check', {}) : asking(kind, request as Request<typeof kind>);
}

/** Runs tasks over the bridge, one at a time; the PC is checked again when somebody else changed it. */
function createTasks(asking: Asking, { get, dispatch }: Store<WindowState, WindowEvent>) {
  let changedMeanwhile = false;

  const readHistory = async (): Promise<void> => {
    const answer = await asking('history', {});
    if (answer.ok) dispatch({ kind: 'history', history: answer.value });
    else dispatch({ kind: 'history-failed', failure: answer });
  };
  const settle = async (task: PcTask, answering: Promise<Answer<'check' | 'apply'>>): Promise<void> => {
    const answer = await answering;
    if (answer.ok) dispatch({ kind: 'finished', task, checked: answer.value });
    else dispatch({ kind: 'failed', task, failure: answer });
    await readHistory();
    if (changedMeanwhile) changed();
  };
  const exchange = async (task: ExchangeTask): Promise<void> => {
    const answer = await asking('practise', { id: task.id, fresh: task.fresh });
    // asked also after a failure: the program may have let go of the PC before
    const context = await asking('context', {});
    if (context.ok) dispatch({ kind: 'exchanged', context: context.value });
    const failure = [answer, context].find((one) => !one.ok);
    if (failure?.ok === false) dispatch({ kind: 'failed', task, failure });
    run(failure === undefined ? { kind: 'check' } : { kind: 'check', quiet: true });
  };
  const run = (task: Task): void => {
    if (get().running !== null) return;
    dispatch({ kind: 'started', task });
    void (task.kind === 'practise' ? exchange(task) : settle(task, answerTo(asking, task)));
  };
  const changed = (): void => {
    changedMeanwhile = get().running !== null;
    run({ kind: 'check', quiet: true });
  };
  return { run, settle, readHistory, changed };
}

/** The window's state over one bridge. Nothing is asked before `follow` or an action. */
export function createWindowStore({ bridge, start, load = loadTexts }: StoreOptions): WindowStore {
  const own = createStore(windowReducer, stateAtStart(start));
  const { get, dispatch, subscribe } = own;
  /** The last language that was chosen: what comes late for an earlier one is dropped. */
  let wantedLanguage: Language | null = null;

  const asking: Asking = (channel, request) => ask(bridge, channel, request);

  const showLanguage = (language: Language): void => {
    wantedLanguage = language;
    dispatch({ kind: 'language', language });
    load(language).then(
      (texts) => {
        if (wantedLanguage === language) dispatch({ kind: 'texts', texts });
      },
      (error: unknown) => dispatch({ kind: 'bug', bug: error instanceof Error ? error : new Error(String(error)) }),
    );
  };
  const followLanguage = async (): Promise<void> => {
    const context = await asking('context', {});
    if (context.ok) showLanguage(context.value.language);
  };

  const tasks = createTasks(asking, own);

  const showTested = async <C extends 'connections' | 'test-connections'>(
    channel: C,
    request: Request<C>,
  ): Promise<void> => {
    const answer = await asking(channel, request);
    if (answer.ok) dispatch({ kind: 'tested', tested: answer.value });
  };

  const actions: WindowActions = {
    go: (place) => dispatch({ kind: 'went', place }),
    back: () => dispatch({ kind: 'went-back' }),
    run: tasks.run,
    closeNotice: () => dispatch({ kind: 'notice-closed' }),
    cancelProof: () => void asking('cancel-proof', {}),
    testConnections: (hosts) => {
      if (get().tested?.running === null || get().tested === null)
        void showTested('test-connections', { hosts }).then(tasks.changed); // it may change how ready the PC is
    },
    cancelConnections: () => void asking('cancel-connections', {}),
    forgetConnections: () => dispatch({ kind: 'tested', tested: null }),
    setLanguage: (language) => {
      showLanguage(language);
      void asking('set-language', { language });
    },
    changeDraft: (event) => dispatch({ kind: 'draft', event }),
    on: (event, listener) => bridge.on(event, listener),
    ask: asking,
  };

  const parts = new Map<unknown, unknown>();
  const store: WindowStore = {
    get,
    subscribe,
    actions,
    part: <Part>(make: (of: WindowStore) => Part): Part => {
      if (!parts.has(make)) parts.set(make, make(store));
      return parts.get(make) as Part; // what `make` made
    },
    follow: () => {
      void (start.checked === null ? tasks.settle({ kind: 'check' }, start.check) : tasks.readHistory());
      const stops = [
        bridge.on('changed', tasks.changed),
        bridge.on('proving', () => dispatch({ kind: 'proving' })),
        bridge.on('language', () => void followLanguage()),
        bridge.on('connecting', () => void showTested('connections', {})),
      ];
      if (start.wasChanged()) tasks.changed();
      return () => stops.forEach((stop) => stop());
    },
  };
  return store;
}
