import type { FleetChange } from '../../../shared/fleet/compare.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import type { Failure } from '../../../shared/failures.ts';
import type { FleetCollection, FleetState } from '../../../shared/ipc/fleet.ts';
import type { FleetPart } from '../../../shared/ipc/names.ts';
import { createStore, type Store } from '../../state/store.ts';
import type { WindowStore } from '../../state/window-store.ts';
import type { Shown } from './counts.ts';
import type { Sort } from './order.ts';

/** A collection with all its rows. */
export interface OpenFleet<Row extends ListedPc = ListedPc> {
  readonly collection: FleetCollection;
  readonly rows: readonly Row[];
}

export const STEPS = ['collect', 'see', 'fix', 'compare'] as const;
export type Step = (typeof STEPS)[number];

/** How one of the two tables is looked at. */
export interface TableView {
  readonly search: string;
  /** Null: as it is best read. */
  readonly sort: Sort | null;
}

/** What is shown of many PCs. It is kept while other places are shown. */
export interface FleetPlace {
  /** Null before the program was asked. */
  readonly state: FleetState | null;
  readonly now: OpenFleet | null;
  readonly before: OpenFleet | null;
  readonly failure: Failure | null;
  readonly step: Step;
  readonly list: TableView & Shown;
  /** `filter` is null for all. */
  readonly compared: TableView & { readonly filter: FleetChange | null };
  /** The PC whose report is shown, by its place in the list. */
  readonly opened: number | null;
}

export interface FleetStore extends Pick<Store<FleetPlace, never>, 'get' | 'subscribe'> {
  /** Has the user pick a folder, and reads it; the sample PCs, and what was dropped, without a question. */
  readonly read: (part: FleetPart, isDropped?: boolean) => void;
  readonly cancel: () => void;
  readonly look: (change: Partial<Pick<FleetPlace, 'step' | 'list' | 'compared' | 'opened' | 'failure'>>) => void;
}

const UNTOUCHED = { filter: null, cause: null, os: null, search: '', sort: null } as const;

/** Returns how a collection is looked at first: at the PCs that a setting fixes, if there are some. */
function lookedAt({ collection }: OpenFleet): Pick<FleetPlace, 'step' | 'opened' | 'list' | 'compared'> {
  const filter = collection.counts['to-fix'] > 0 ? 'to-fix' : null;
  return { step: 'see', opened: null, list: { ...UNTOUCHED, filter }, compared: UNTOUCHED };
}

/** How often the program is asked how far it is, in milliseconds. */
const EVERY = 200;

/** Keeps what was read of many PCs; the program reads, and returns rows a thousand at a time. */
export function createFleetStore({ actions }: Pick<WindowStore, 'actions'>): FleetStore {
  const own = createStore((place: FleetPlace, change: Partial<FleetPlace>) => ({ ...place, ...change }), {
    ...{ state: null, now: null, before: null, failure: null, step: 'collect', opened: null },
    ...{ list: UNTOUCHED, compared: UNTOUCHED },
  });
  const { get, dispatch, subscribe } = own;

  const rowsOf = async (collection: FleetCollection): Promise<OpenFleet | Failure> => {
    const rows: ListedPc[] = [];
    while (rows.length < collection.listed) {
      const answer = await actions.ask('fleet-rows', { id: collection.id, from: rows.length });
      if (!answer.ok) return answer;
      if (answer.value.rows.length === 0) break;
      rows.push(...answer.value.rows);
    }
    return { collection, rows };
  };

  /** The rows of a collection: those that are there already, or the program's. */
  const opened = async (
    wanted: FleetCollection | null,
    known: OpenFleet | null,
  ): Promise<OpenFleet | Failure | null> => {
    if (wanted === null) return null;
    return known?.collection.id === wanted.id ? known : rowsOf(wanted);
  };

  const show = async (state: FleetState): Promise<void> => {
    const was = get();
    const now = await opened(state.now, was.now);
    const before = await opened(state.before, was.before);
    for (const one of [now, before])
      if (one !== null && 'code' in one) {
        dispatch({ state, failure: one });
        return;
      }
    const fleets = { now: now as OpenFleet | null, before: before as OpenFleet | null }; // no failure is among them
    const isOther = fleets.now?.collection.id !== was.now?.collection.id;
    const isCompared = fleets.before !== null && fleets.before.collection.id !== was.before?.collection.id;
    dispatch({
      ...{ state, ...fleets },
      ...(isOther && fleets.now !== null ? lookedAt(fleets.now) : {}),
      ...(isCompared ? ({ step: 'compare' } as const) : {}),
    });
  };

  const follow = (isOver: () => boolean): void => {
    setTimeout(() => {
      void actions.ask('fleet', {}).then((answer) => {
        if (isOver()) return;
        if (answer.ok) dispatch({ state: answer.value });
        follow(isOver);
      });
    }, EVERY);
  };

  const begin = async (): Promise<void> => {
    const answer = await actions.ask('fleet', {});
    if (answer.ok && get().state === null) await show(answer.value);
  };
  void begin();

  return {
    get,
    subscribe,
    read: (part, isDropped = false) => {
      let isOver = false;
      dispatch({ failure: null });
      follow(() => isOver);
      void actions.ask('read-fleet', isDropped ? { part, dropped: true } : { part }).then(async (answer) => {
        isOver = true;
        if (answer.ok) return show(answer.value);
        const state = get().state;
        dispatch({ failure: answer, state: state && { ...state, reading: null } });
      });
    },
    cancel: () => void actions.ask('cancel-fleet', {}),
    look: (change) => dispatch(change),
  };
}
