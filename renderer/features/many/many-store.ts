import type { FleetChange } from '../../../shared/fleet/compare.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { countOf } from '../../../shared/fleet/groups.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import type { FleetCollection, FleetState } from '../../../shared/ipc/fleet.ts';
import type { FleetPart } from '../../../shared/ipc/names.ts';
import { createRecord } from '../../state/store.ts';
import { usePart, useTexts } from '../../state/use-store.ts';
import type { WindowStore } from '../../state/window-store.ts';
import { EVERY_PC, type Shown } from './counts.ts';
import type { Sort } from './order.ts';
import { numberIn } from './words.ts';

export interface OpenFleet<Row extends ListedPc = ListedPc> {
  readonly collection: FleetCollection;
  readonly rows: readonly Row[];
}

export const STEPS = ['collect', 'see', 'fix', 'compare'] as const;
export type Step = (typeof STEPS)[number];

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
  readonly list: TableView;
  readonly shown: Shown;
  /** `filter` is null for all. */
  readonly compared: TableView & { readonly filter: FleetChange | null };
  /** The PC whose report is shown, by its place in the list. */
  readonly opened: number | null;
}

const UNTOUCHED = {
  step: 'collect',
  opened: null,
  list: { search: '', sort: null },
  shown: EVERY_PC,
  compared: { search: '', sort: null, filter: null },
} as const;

/** Returns how a collection is looked at first: at the PCs that a setting fixes, if there are some. */
function lookedAt({ collection }: OpenFleet): Partial<FleetPlace> {
  const { counts, folder } = collection;
  // files, but none of a PC: another folder was meant
  if (counts.unreadable > 0 && counts.unreadable === countOf(counts))
    return { ...UNTOUCHED, failure: fail('nothing-to-count', { path: folder ?? '' }) };
  return { ...UNTOUCHED, step: 'see', shown: { ...EVERY_PC, filter: counts['to-fix'] > 0 ? 'to-fix' : null } };
}

/** How often the program is asked how far it is, in milliseconds. */
const EVERY = 200;

/** Keeps what was read of many PCs; the program reads, and returns rows a thousand at a time. */
function createFleetStore({ actions }: Pick<WindowStore, 'actions'>) {
  const initial: FleetPlace = { ...UNTOUCHED, state: null, now: null, before: null, failure: null };
  const { get, dispatch, subscribe } = createRecord(initial);

  /** The rows of a collection, or the program’s; undefined if that failed, as `failure` says. */
  const opened = async (state: FleetState, part: 'now' | 'before'): Promise<OpenFleet | null | undefined> => {
    const [collection, known] = [state[part], get()[part]];
    if (collection === null) return null;
    if (known?.collection.id === collection.id) return known;
    const rows: ListedPc[] = [];
    while (rows.length < collection.listed) {
      const answer = await actions.ask('fleet-rows', { id: collection.id, from: rows.length });
      if (!answer.ok) {
        dispatch({ state, failure: answer });
        return undefined;
      }
      if (answer.value.rows.length === 0) break;
      rows.push(...answer.value.rows);
    }
    return { collection, rows };
  };

  const show = async (state: FleetState): Promise<void> => {
    const was = get();
    const now = await opened(state, 'now');
    const before = now === undefined ? undefined : await opened(state, 'before');
    if (now === undefined || before === undefined) return;
    dispatch({
      ...{ state, now, before },
      ...(now === null || now === was.now ? {} : lookedAt(now)),
      ...(before === null || before === was.before ? {} : { step: 'compare' }),
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

  return {
    get,
    subscribe,
    /** Has the user pick a folder, and reads it; the sample PCs, and what was dropped, without a question. */
    read: (part: FleetPart, isDropped = false): void => {
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
    /** Another place may have had something read. */
    refresh: (): void =>
      void actions.ask('fleet', {}).then((answer) => {
        if (answer.ok) void show(answer.value);
      }),
    cancel: () => void actions.ask('cancel-fleet', {}),
    look: (change: Partial<Omit<FleetPlace, 'state' | 'now' | 'before'>>): void => dispatch(change),
  };
}

export function useFleet() {
  const [place, store] = usePart(createFleetStore);
  const texts = useTexts();
  return { store, place, texts, fleet: texts.t.fleet, number: numberIn(texts) };
}
