import type { Answer, Bridge, Request } from '../../shared/ipc/contract.ts';
import type { Channel, PageEvent } from '../../shared/ipc/names.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { DraftEvent } from '../../shared/present/draft.ts';
import type { Place } from './place.ts';
import { ask, loadTexts, type Start } from './start.ts';
import { createStore, type Store } from './store.ts';
import { stateAtStart, windowReducer, type Task, type WindowEvent, type WindowState } from './window-state.ts';

type Asking = <C extends Channel>(channel: C, request: Request<C>) => Promise<Answer<C>>;
type OwnStore = Store<WindowState, WindowEvent>;

export interface WindowStore extends Pick<Store<WindowState, WindowEvent>, 'get' | 'subscribe'> {
  readonly actions: WindowActions;
  /** What one place keeps while others are shown: made when it is first asked for, and only once. */
  readonly part: <Part>(make: (store: WindowStore) => Part) => Part;
  /** Follows the first check and what happens to the PC. Call it once the window is drawn; returns how to stop. */
  readonly follow: () => () => void;
}

interface StoreOptions {
  readonly bridge: Bridge;
  readonly start: Start;
  readonly load?: typeof loadTexts;
}

type ExchangeTask = Extract<Task, { kind: 'practise' }>;
/** A task that ends with a new check of the PC; the other one exchanges it. */
type PcTask = Exclude<Task, ExchangeTask>;

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
function createTasks(asking: Asking, { get, dispatch }: OwnStore) {
  let changedMeanwhile = false;
  /** Asked for while the PC was read, as when somebody else changes it: a click isn't lost. */
  let next: Task | null = null;

  const readHistory = async (): Promise<void> => dispatch({ kind: 'history', answer: await asking('history', {}) });
  const settle = async (task: PcTask, answering: Promise<Answer<'check' | 'apply'>>): Promise<void> => {
    dispatch({ kind: 'ended', task, answer: await answering });
    await readHistory();
    const waiting = next;
    next = null;
    if (waiting !== null) run(waiting);
    else if (changedMeanwhile) changed();
  };
  const exchange = async (task: ExchangeTask): Promise<void> => {
    const answer = await asking('practise', { id: task.id, fresh: task.fresh });
    // asked also after a failure: the program may have let go of the PC before
    const context = await asking('context', {});
    if (context.ok) dispatch({ kind: 'exchanged', context: context.value });
    const failure = [answer, context].find((one) => !one.ok);
    if (failure?.ok === false) dispatch({ kind: 'ended', task, answer: failure });
    run({ kind: 'check' });
  };
  const run = (task: Task): void => {
    const { running } = get();
    if (running?.kind === 'check' && task.kind !== 'check') next = task;
    if (running !== null) return;
    dispatch({ kind: 'started', task });
    void (task.kind === 'practise' ? exchange(task) : settle(task, answerTo(asking, task)));
  };
  const changed = (): void => {
    changedMeanwhile = get().running !== null;
    run({ kind: 'check' });
  };
  return { run, settle, readHistory, changed };
}

function createActions({ bridge, start, load = loadTexts }: StoreOptions, own: OwnStore) {
  const { get, dispatch } = own;
  const asking: Asking = (channel, request) => ask(bridge, channel, request);
  const tasks = createTasks(asking, own);

  const showLanguage = (language: Language): void => {
    dispatch({ kind: 'set', to: { language } });
    load(language).then(
      (texts) => {
        // what comes late for an earlier one is dropped
        if (get().language === language) dispatch({ kind: 'set', to: { texts } });
      },
      (thrown: unknown) =>
        dispatch({ kind: 'set', to: { bug: thrown instanceof Error ? thrown : new Error(String(thrown)) } }),
    );
  };
  const followLanguage = async (): Promise<void> => {
    const context = await asking('context', {});
    if (context.ok) showLanguage(context.value.language);
  };
  const showTested = async <C extends 'connections' | 'test-connections'>(
    channel: C,
    request: Request<C>,
  ): Promise<void> => {
    const answer = await asking(channel, request);
    if (answer.ok) dispatch({ kind: 'tested', tested: answer.value });
  };

  const actions = {
    go: (place: Place): void => dispatch({ kind: 'went', place }),
    back: (): void => dispatch({ kind: 'went-back' }),
    /** Begins a task, after a reading of the PC; during another one nothing, so no click starts a second change. */
    run: tasks.run,
    closeNotice: (): void => dispatch({ kind: 'set', to: { notice: null } }),
    /** Calls off what is being asked of Windows; what was written stays. */
    cancelProof: (): void => void asking('cancel-proof', {}),
    /** Begins a connection test of these hosts; while one is under way it does nothing. */
    testConnections: (hosts: readonly string[]): void => {
      if (get().tested?.running) return;
      void showTested('test-connections', { hosts }).then(tasks.changed); // it may change how ready the PC is
    },
    /** Ends the connection test; what was found so far stays. */
    cancelConnections: (): void => void asking('cancel-connections', {}),
    forgetConnections: (): void => dispatch({ kind: 'set', to: { tested: null } }),
    setLanguage: (language: Language): void => {
      showLanguage(language);
      void asking('set-language', { language });
    },
    changeDraft: (event: DraftEvent): void => dispatch({ kind: 'draft', event }),
    on: (event: PageEvent, listener: () => void) => bridge.on(event, listener),
    ask: asking,
    /** Something that the claim about the PC rests on has changed. */
    reread: tasks.changed,
  };
  const follow = (): (() => void) => {
    void (start.checked === null ? tasks.settle({ kind: 'check' }, start.check) : tasks.readHistory());
    const stops = [
      bridge.on('changed', tasks.changed),
      bridge.on('writing', () => dispatch({ kind: 'stage', stage: 'writing' })),
      bridge.on('proving', () => dispatch({ kind: 'stage', stage: 'proving' })),
      bridge.on('language', () => void followLanguage()),
      bridge.on('connecting', () => void showTested('connections', {})),
    ];
    if (start.wasChanged()) tasks.changed();
    return () => stops.forEach((stop) => stop());
  };
  return { actions, follow };
}

export type WindowActions = ReturnType<typeof createActions>['actions'];

/** The window's state over one bridge. Nothing is asked before `follow` or an action. */
export function createWindowStore(options: StoreOptions): WindowStore {
  const own = createStore(windowReducer, stateAtStart(options.start));
  const { get, subscribe } = own;
  const parts = new Map<unknown, unknown>();
  const store: WindowStore = {
    ...{ get, subscribe, ...createActions(options, own) },
    part: <Part>(make: (of: WindowStore) => Part): Part => {
      if (!parts.has(make)) parts.set(make, make(store));
      return parts.get(make) as Part; // what `make` made
    },
  };
  return store;
}
