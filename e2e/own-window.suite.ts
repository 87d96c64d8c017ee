import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ElevationResult, Prober } from '../electron/ports.ts';
import { createHandlers, type HandlerOptions } from '../electron/services/handlers.ts';
import { openPc } from '../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../electron/services/pc/pc.ts';
import { Answer } from '../renderer/features/home/home.tsx';
import { CONTEXT, TEXTS } from '../renderer/state/bridge-double.suite.ts';
import { StoreContext } from '../renderer/state/use-store.ts';
import type { Task } from '../renderer/state/window-state.ts';
import { createWindowStore, type WindowStore } from '../renderer/state/window-store.ts';
import type { Bridge } from '../shared/ipc/contract.ts';
import type { PageEvent } from '../shared/ipc/names.ts';
import { unknownObservation, type Observation } from '../shared/proof/proof.ts';
import type { Report } from '../shared/report/report.ts';
import type { Protocol } from '../shared/tls/protocols.ts';

/** Windows and others as doubles: what programs offer, how addresses answer, and what comes of asking for rights. */
export interface Circumstances {
  readonly offers?: readonly Protocol[];
  readonly refuses?: boolean;
  readonly elevation?: ElevationResult;
}

const seen = (offered: readonly Protocol[]): Observation => ({
  ...{ ...unknownObservation('cancelled'), state: 'seen', reason: null, offered },
});

const proberOf = ({ offers = [], refuses = false }: Circumstances): Prober => ({
  probe: () => Promise.resolve({ native: seen(offers), wow64: seen(offers) }),
  connect: (host, view) =>
    Promise.resolve({
      ...{ host, view, protocol: null, cipherSuite: null, issuer: null, alert: null, code: null, inspected: false },
      ...{ result: refuses ? 'tls-refused' : 'reached' },
    } as never),
});

/** A window over the real services, on a copy of a sample as the user's own PC. */
export interface OwnPc {
  readonly store: WindowStore;
  readonly pc: Pc;
  /** Runs a task, and waits until it and the check behind it have ended. */
  readonly does: (task: Task) => Promise<void>;
  readonly asks: (ask: () => unknown) => Promise<void>;
  readonly report: () => Report;
  /** Home in words, without times. */
  readonly home: () => string;
  readonly markup: () => string;
}

const NEVER = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('nothing is opened or saved here');
    },
  },
);

/** Opens the window on a registry file. */
export async function ownPc(registry: string, circumstances: Circumstances): Promise<OwnPc> {
  const opened = await openPc({ registry, driver: null, named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  const { elevation } = circumstances;
  const asksPermission = elevation !== undefined;
  const pc: Pc = {
    ...opened.value,
    ...('offers' in circumstances || 'refuses' in circumstances ? { prober: proberOf(circumstances) } : {}),
    ...(elevation === undefined
      ? {}
      : {
          elevator: {
            writers: () => Promise.resolve({ who: 'administrators', path: '' }),
            run: () => Promise.resolve(elevation),
          },
        }),
  };
  const listeners = new Map<PageEvent, () => void>();
  const handlers = createHandlers({
    ...(NEVER as unknown as HandlerOptions),
    pc,
    context: { ...CONTEXT, asksPermission },
    language: { get: () => 'en', set: () => Promise.resolve() },
    notify: (event) => listeners.get(event)?.(),
  });
  const bridge = {
    ...handlers,
    on: (event: PageEvent, listener: () => void) => {
      listeners.set(event, listener);
      return () => listeners.delete(event);
    },
  } as unknown as Bridge;
  const first = await handlers.check({});
  const start = {
    context: { ...CONTEXT, asksPermission },
    texts: TEXTS,
    check: Promise.resolve(first),
    checked: first,
  };
  const store = createWindowStore({ bridge, start: { ...start, wasChanged: () => false } });
  store.follow();
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (store.get().running !== null || store.get().history === null) return;
        stop();
        resolve();
      };
      const stop = store.subscribe(look);
      look();
    });
  await settled();
  const markup = (): string => {
    const { checked } = store.get();
    if (checked === null) throw new Error('nothing was checked');
    return renderToStaticMarkup(
      createElement(StoreContext.Provider, { value: store }, createElement(Answer, { checked })),
    );
  };
  const asks = async (ask: () => unknown): Promise<void> => {
    const history = store.get().history;
    await ask();
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.get().running !== null || store.get().history === history) return;
        stop();
        resolve();
      });
    });
  };
  return {
    store,
    pc,
    asks,
    does: (task) => asks(() => store.actions.run(task)),
    report: () => {
      const { checked } = store.get();
      if (checked === null) throw new Error('nothing was checked');
      return checked.report;
    },
    markup,
    home: () =>
      markup()
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\d\d:\d\d/g, 'TIME')
        .replaceAll(/\s+/g, ' '),
  };
}
